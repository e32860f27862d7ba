import './templates.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Settings } from '@/lib/messages/schemas.ts';
import { foldersOf } from '@/lib/options/exporting.ts';
import type { OptionsActions, TemplateFields, TemplatesModel } from '@/lib/options/model.ts';
import { usesOf } from '@/lib/options/uses.ts';
import { t, textLanguage } from '@/lib/platform/i18n.ts';
import { starterKey } from '@/lib/replies/templates/template.ts';
import { Button } from '../../shared/Button.tsx';
import { ExportTemplates } from './ExportTemplates.tsx';
import { ImportTemplates } from './ImportTemplates.tsx';
import { TemplateForm } from './TemplateForm.tsx';
import { type ListView, TemplateList } from './TemplateList.tsx';

interface TemplatesProps {
  templates: TemplatesModel;
  /** Null: not known yet. */
  settings: Pick<Settings, 'shortcuts' | 'starters'> | null;
  today: string;
  actions: OptionsActions;
}

/** The list, or the one that is being written in its place. */
export function Templates({ templates, settings, today, actions }: TemplatesProps) {
  const { all, open } = templates;
  const room = useRef<HTMLDivElement>(null);
  /** How the list was left; one opens a template and comes back to it. */
  const [view, setView] = useState<ListView>({ words: '', which: 'all', more: false, starters: null });
  const opened = useRef<TemplateFields | null>(null);
  // Back from a template, its line has the focus, so that the next one is a key away.
  useEffect(() => {
    const left = open ? null : opened.current;
    opened.current = open?.fields ?? null;
    if (!left) return;
    const ids = left.starter === null ? [left.id] : [left.id, starterKey(left.starter)];
    const lines = ids.map((id) => `[data-template="${id}"]`);
    const back = [...lines, '.template-new .button'].map((line) =>
      room.current?.querySelector<HTMLElement>(line),
    );
    back.find((line) => line && isSeen(line))?.focus();
  }, [open?.fields.id]);
  if (!all) return null;
  return (
    <div class="templates" ref={room}>
      {open ? (
        <TemplateForm
          key={open.fields.id}
          open={open}
          shortcuts={settings?.shortcuts ?? null}
          today={today}
          use={usesOf(templates.uses, open.fields.id, open.fields.starter)}
          actions={actions}
        />
      ) : (
        <>
          <p class="hint">{t(all.length > 0 ? 'templates_help' : 'templates_none')}</p>
          <TemplateList
            templates={templates}
            settings={settings}
            today={today}
            view={view}
            onView={(change) => setView({ ...view, ...change })}
            actions={actions}
          />
          <div class="template-new">
            <Button onClick={() => actions.openTemplate(null)}>{t('template_new')}</Button>
            {all.length === 0 && (
              <Button kind="link" onClick={() => actions.openTemplate(null, example())}>
                {t('template_example')}
              </Button>
            )}
          </div>
          <ImportTemplates model={templates.importing} actions={actions.importing} />
          {all.length > 0 && (
            <ExportTemplates
              folders={foldersOf(all)}
              make={(kind, folder) => actions.exportTemplates(kind, folder)}
            />
          )}
        </>
      )}
    </div>
  );
}

/** It stands in nothing that is folded. */
function isSeen(line: HTMLElement): boolean {
  return line.closest('details:not([open])') === null;
}

function example() {
  return {
    title: t('template_example_title'),
    shortcut: t('template_example_shortcut'),
    variants: [{ language: textLanguage(), register: null, body: t('template_example_body') }],
  };
}
