import { useMemo, useRef } from 'preact/hooks';
import type { TemplateRecord, TemplateUse } from '@/lib/messages/records.ts';
import type { Settings } from '@/lib/messages/schemas.ts';
import type { OptionsActions, TemplatesModel } from '@/lib/options/model.ts';
import { usesOf } from '@/lib/options/uses.ts';
import { plural, t, textLanguage } from '@/lib/platform/i18n.ts';
import { templateSearch } from '@/lib/replies/templates/search.ts';
import type { Starter, TemplateContent } from '@/lib/replies/templates/template.ts';
import { Button } from '../../shared/Button.tsx';
import { Choose } from '../../shared/Choose.tsx';
import { Field } from '../../shared/Field.tsx';
import { StarterList } from './StarterList.tsx';
import { TemplateRow, titleOf } from './TemplateRow.tsx';

interface TemplateListProps {
  templates: TemplatesModel;
  settings: Pick<Settings, 'shortcuts' | 'starters'> | null;
  today: string;
  view: ListView;
  onView(change: Partial<ListView>): void;
  actions: OptionsActions;
}

/** How much of the list is shown. */
export interface ListView {
  words: string;
  which: Which;
  more: boolean;
  /** Whether those that come along are unfolded; null: nobody said. */
  starters: boolean | null;
}

/** More than these are listed when they are asked for. */
const MOST = 100;
/** With fewer there is nothing to look for. */
const FILTERED_FROM = 8;

/** No ticket is at hand. */
const ANY = { language: null, path: null, now: '' };

type Which = 'all' | 'unused' | 'shared';

/** The person's own by folder, below them those that come along; narrowed down by words. */
export function TemplateList({ templates, settings, today, view, onView, actions }: TemplateListProps) {
  const { all, starters, uses } = templates;
  const own = all ?? [];
  const { words, which, more } = view;
  const use = ({ id, starter }: Pick<TemplateRecord, 'id' | 'starter'>) => usesOf(uses, id, starter);
  const looksFor = words.trim() !== '';
  const kept = useMemo(
    () => own.filter((one) => which === 'all' || (which === 'unused' ? !use(one) : one.shared)),
    [own, uses, which],
  );
  const search = useMemo(
    () => (looksFor ? templateSearch(kept.map((one) => ({ ...one, ...counted(use(one)) }))) : null),
    [kept, uses, looksFor],
  );
  const found = search?.find(words, ANY, more ? kept.length : MOST);
  const listed: TemplateRecord[] = found ? found.best.map(({ template }) => template) : byTitle(kept);
  const total = found ? found.total : listed.length;
  const narrows = looksFor || which !== 'all';
  // Once there it stays: it may be what has the focus.
  const filters = useRef(false);
  filters.current ||= narrows || own.length + starters.length >= FILTERED_FROM;
  const starterSearch = useMemo(
    () => looksFor && templateSearch(starters.map((one) => ({ ...one.content, ...NEVER, id: one.id, one }))),
    [starters, looksFor],
  );
  const foundStarters: readonly Starter[] = starterSearch
    ? starterSearch.find(words, ANY).best.map(({ template }) => template.one)
    : starters;
  const nothing = listed.length === 0 && (!looksFor || foundStarters.length === 0);
  const shown = more ? listed : listed.slice(0, MOST);
  const twins = useMemo(() => twiceIn(own), [own]);
  const prefix = settings?.shortcuts.prefix ?? '';
  return (
    <>
      {filters.current && (
        <div class="template-pair">
          <Field label={t('search_field')} value={words} onInput={(typed) => onView({ words: typed })} />
          <Choose
            label={t('templates_which')}
            choices={[
              { value: 'all', label: t('templates_all') },
              { value: 'unused', label: t('templates_unused') },
              { value: 'shared', label: t('templates_shared') },
            ]}
            value={which}
            onChange={(chosen: Which) => onView({ which: chosen })}
          />
        </div>
      )}
      {nothing && narrows && <p class="hint">{t('templates_nothing')}</p>}
      <p class="visually-hidden" role="status">
        {narrows && countOf(total + (looksFor ? foundStarters.length : 0))}
      </p>
      {foldersOf(shown).map(([folder, inside]) => (
        <section key={folder} aria-label={folder || undefined}>
          {folder !== '' && <h3 class="folder">{folder}</h3>}
          <ul class="plain-list rows">
            {inside.map((one) => (
              <TemplateRow
                key={one.id}
                id={one.id}
                template={one}
                use={use(one)}
                isTwin={twins.has(titleKey(one))}
                prefix={prefix}
                today={today}
                onOpen={() => actions.openTemplate(one.id)}
                onRemove={() => actions.removeTemplate(one.id)}
              />
            ))}
          </ul>
        </section>
      ))}
      {total > shown.length && (
        <Button kind="link" onClick={() => onView({ more: true })}>
          {plural('templates_more', total - shown.length)}
        </Button>
      )}
      <StarterList
        starters={foundStarters}
        unfolded={looksFor || (view.starters ?? own.length === 0)}
        // While words are looked for it is unfolded for what they found, and not for good.
        onFold={(unfolded) => looksFor || onView({ starters: unfolded })}
        uses={uses}
        settings={settings}
        today={today}
        actions={actions}
      />
    </>
  );
}

function countOf(found: number): string {
  return found === 0 ? t('templates_nothing') : plural('search_count', found);
}

const NEVER = { uses: 0, lastUsedAt: null };

function counted(use: TemplateUse | undefined): { uses: number; lastUsedAt: string | null } {
  return use ? { uses: use.count, lastUsedAt: use.lastAt } : NEVER;
}

function titleKey(template: TemplateContent): string {
  return titleOf(template).trim().toLowerCase();
}

/** Titles that more than one has. */
function twiceIn(all: readonly TemplateContent[]): Set<string> {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const key of all.map(titleKey)) (seen.has(key) ? twice : seen).add(key);
  return twice;
}

/** Those without a folder first. */
function foldersOf<T extends TemplateContent>(templates: readonly T[]): [string, T[]][] {
  const folders = new Map<string, T[]>();
  for (const one of templates) folders.set(one.folder, [...(folders.get(one.folder) ?? []), one]);
  const { compare } = new Intl.Collator(textLanguage(), { numeric: true });
  return [...folders].sort(([a], [b]) => compare(a, b));
}

function byTitle<T extends TemplateContent>(all: readonly T[]): T[] {
  const { compare } = new Intl.Collator(textLanguage(), { numeric: true });
  return [...all].sort((a, b) => compare(titleOf(a), titleOf(b)));
}
