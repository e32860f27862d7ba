import { useEffect, useRef } from 'preact/hooks';
import type { TemplateRecord } from '@/lib/messages/records.ts';
import type { Settings } from '@/lib/messages/schemas.ts';
import type { OptionsActions, TemplatesModel } from '@/lib/options/model.ts';
import { t, textLanguage } from '@/lib/platform/i18n.ts';
import { Button, IconButton } from '../shared/Button.tsx';
import { Chip } from '../shared/Chip.tsx';
import { LANGUAGE_TEXTS } from '../shared/languages.ts';
import { TemplateForm } from './TemplateForm.tsx';

interface TemplatesProps {
  templates: TemplatesModel;
  /** Null: not known yet. */
  shortcuts: Settings['shortcuts'] | null;
  actions: OptionsActions;
}

/** The list, or the one that is being written in its place. */
export function Templates({ templates: { all, open }, shortcuts, actions }: TemplatesProps) {
  const room = useRef<HTMLDivElement>(null);
  const openId = useRef<string | null>(null);
  // Back from a template, its line has the focus, so that the next one is a key away.
  useEffect(() => {
    const left = open ? null : openId.current;
    openId.current = open?.fields.id ?? null;
    if (left === null) return;
    const back = room.current?.querySelector<HTMLElement>(`[data-template="${left}"], .template-new .button`);
    back?.focus();
  }, [open?.fields.id]);
  if (!all) return null;
  return (
    <div class="templates" ref={room}>
      {open ? (
        <TemplateForm key={open.fields.id} open={open} shortcuts={shortcuts} actions={actions} />
      ) : (
        <>
          <p class="hint">{t(all.length > 0 ? 'templates_help' : 'templates_none')}</p>
          <ul class="plain-list rows">
            {byTitle(all).map((template) => (
              <Row key={template.id} template={template} prefix={shortcuts?.prefix ?? ''} actions={actions} />
            ))}
          </ul>
          <div class="template-new">
            <Button onClick={() => actions.openTemplate(null)}>{t('template_new')}</Button>
            {all.length === 0 && (
              <Button kind="link" onClick={() => actions.openTemplate(null, example())}>
                {t('template_example')}
              </Button>
            )}
          </div>
        </>
      )}
    </div>
  );
}

interface RowProps {
  template: TemplateRecord;
  prefix: string;
  actions: OptionsActions;
}

function Row({ template, prefix, actions }: RowProps) {
  const title = titleOf(template);
  return (
    <li class="row">
      <span class="row-main">
        <button
          type="button"
          class="button button-link"
          data-template={template.id}
          onClick={() => actions.openTemplate(template.id)}
        >
          <bdi>{title}</bdi>
        </button>
      </span>
      {template.language && <span class="meta">{t(LANGUAGE_TEXTS[template.language])}</span>}
      {template.shortcut && <Chip>{prefix + template.shortcut}</Chip>}
      <IconButton
        icon="trash"
        name={t('template_remove', title)}
        onClick={() => actions.removeTemplate(template.id)}
      />
    </li>
  );
}

/** Without a title the first words stand for it. */
function titleOf({ title, body }: TemplateRecord): string {
  return title.trim() || body.trim().split('\n')[0]?.slice(0, 80) || t('template_untitled');
}

function byTitle(all: TemplateRecord[]): TemplateRecord[] {
  const { compare } = new Intl.Collator(textLanguage(), { numeric: true });
  return [...all].sort((a, b) => compare(titleOf(a), titleOf(b)));
}

function example() {
  return {
    title: t('template_example_title'),
    shortcut: t('template_example_shortcut'),
    body: t('template_example_body'),
    language: textLanguage() === 'nl' ? ('nl' as const) : ('en' as const),
  };
}
