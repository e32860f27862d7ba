import { useMemo, useState } from 'preact/hooks';
import type { TemplateRecord, TemplateUse } from '@/lib/messages/records.ts';
import type { Settings } from '@/lib/messages/schemas.ts';
import type { OptionsActions, TemplatesModel } from '@/lib/options/model.ts';
import { usesOf } from '@/lib/options/uses.ts';
import { plural, t, textLanguage } from '@/lib/platform/i18n.ts';
import { templateSearch } from '@/lib/replies/templates/search.ts';
import type { TemplateContent } from '@/lib/replies/templates/template.ts';
import { Button } from '../shared/Button.tsx';
import { Choose } from '../shared/Choose.tsx';
import { Field } from '../shared/Field.tsx';
import { TemplateRow, titleOf } from './TemplateRow.tsx';

interface TemplateListProps {
  templates: TemplatesModel;
  settings: Pick<Settings, 'shortcuts' | 'starters'> | null;
  today: string;
  actions: OptionsActions;
}

/** More than these are listed when they are asked for. */
const MOST = 100;
/** With fewer there is nothing to look for. */
const FILTERED_FROM = 8;

/** No ticket is at hand. */
const ANY = { language: null, path: null, now: '' };

type Which = 'all' | 'unused' | 'shared';

/** The person's own by folder, narrowed down by words; below them those that come along. */
export function TemplateList({ templates, settings, today, actions }: TemplateListProps) {
  const { all, starters, uses } = templates;
  const own = all ?? [];
  const [words, setWords] = useState('');
  const [which, setWhich] = useState<Which>('all');
  const [more, setMore] = useState(false);
  const [showsStarters, setShowsStarters] = useState(own.length === 0);
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
  const shown = more ? listed : listed.slice(0, MOST);
  const twins = useMemo(() => twiceIn(own), [own]);
  const prefix = settings?.shortcuts.prefix ?? '';
  const hidden = settings?.starters.hidden ?? [];
  return (
    <>
      {own.length >= FILTERED_FROM && (
        <div class="template-pair">
          <Field label={t('search_field')} value={words} onInput={setWords} />
          <Choose
            label={t('templates_which')}
            choices={[
              { value: 'all', label: t('templates_all') },
              { value: 'unused', label: t('templates_unused') },
              { value: 'shared', label: t('templates_shared') },
            ]}
            value={which}
            onChange={(chosen: Which) => setWhich(chosen)}
          />
        </div>
      )}
      {own.length > 0 && listed.length === 0 && <p class="hint">{t('templates_nothing')}</p>}
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
        <Button kind="link" onClick={() => setMore(true)}>
          {plural('templates_more', total - shown.length)}
        </Button>
      )}
      {starters.length > 0 && (
        <details
          class="starters"
          open={showsStarters}
          onToggle={(event) => setShowsStarters(event.currentTarget.open)}
        >
          <summary>{plural('starters_title', starters.length)}</summary>
          <p class="hint">{t('starters_help')}</p>
          <label class="check">
            <input
              type="checkbox"
              checked={settings?.starters.on ?? true}
              onChange={(event) => actions.offerStarters(event.currentTarget.checked)}
            />
            <span>{t('starters_offer')}</span>
          </label>
          <ul class="plain-list rows">
            {starters.map(({ id, content }) => (
              <TemplateRow
                key={id}
                id={`starter:${id}`}
                template={content}
                use={uses[`starter:${id}`]}
                prefix={prefix}
                today={today}
                onOpen={() => actions.openTemplate(`starter:${id}`)}
                hidden={hidden.includes(id)}
                onHide={(away) => actions.hideStarter(id, away)}
              />
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function counted(use: TemplateUse | undefined): { uses: number; lastUsedAt: string | null } {
  return { uses: use?.count ?? 0, lastUsedAt: use?.lastAt ?? null };
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
