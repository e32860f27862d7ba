import { useEffect, useRef } from 'preact/hooks';
import type { Settings } from '@/lib/messages/schemas.ts';
import type { OpenTemplate, OptionsActions } from '@/lib/options/model.ts';
import { t } from '@/lib/platform/i18n.ts';
import { LANGUAGES, type Language } from '@/lib/reading/types.ts';
import { type TemplateFault, TITLE_LIMIT } from '@/lib/replies/templates/template.ts';
import { Button } from '../shared/Button.tsx';
import { Choose } from '../shared/Choose.tsx';
import { Field } from '../shared/Field.tsx';
import { LANGUAGE_TEXTS } from '../shared/languages.ts';
import { SaveMark } from '../shared/SaveMark.tsx';
import { KEY_TEXTS, TEMPLATE_PROBLEM_TEXTS } from './labels.ts';
import { TemplatePreview } from './TemplatePreview.tsx';
import { Variables } from './Variables.tsx';

interface TemplateFormProps {
  open: OpenTemplate;
  shortcuts: Settings['shortcuts'] | null;
  actions: OptionsActions;
}

/** Saves by itself at every change. */
export function TemplateForm({ open, shortcuts, actions }: TemplateFormProps) {
  const { fields, fault } = open;
  const title = useRef<HTMLElement | null>(null);
  const body = useRef<HTMLElement | null>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <div class="template-form">
      <Field
        label={t('template_title')}
        value={fields.title}
        inputRef={title}
        onInput={(typed) => actions.changeTemplate({ title: typed.slice(0, TITLE_LIMIT) })}
      />
      <div class="template-pair">
        <Field
          label={t('template_shortcut')}
          value={fields.shortcut}
          problem={shortcutProblem(open)}
          help={shortcutHelp(fields.shortcut, shortcuts)}
          onInput={(shortcut) => actions.changeTemplate({ shortcut })}
        />
        <Choose
          label={t('template_language')}
          choices={[
            { value: '', label: t('template_any_language') },
            ...LANGUAGES.map((language) => ({ value: language, label: t(LANGUAGE_TEXTS[language]) })),
          ]}
          value={fields.language ?? ''}
          onChange={(language: Language | '') => actions.changeTemplate({ language: language || null })}
        />
      </div>
      <div class="template-body">
        <Field
          label={t('template_body')}
          lines="grow"
          value={fields.body}
          inputRef={body}
          problem={fault && sayFault(fault)}
          help={t('template_body_help')}
          onInput={(typed) => actions.changeTemplate({ body: typed })}
        />
        <Variables field={body} />
      </div>
      <TemplatePreview preview={open.preview} outdated={fault !== null} />
      <div class="template-foot">
        <Button onClick={() => actions.closeTemplate()}>{t('done')}</Button>
        <Button kind="link" onClick={() => actions.removeTemplate(fields.id)}>
          {t('template_delete')}
        </Button>
        <SaveMark state={open.state} problem={open.problem} />
      </div>
    </div>
  );
}

function shortcutProblem({ shortcutProblem: problem }: OpenTemplate): string | null {
  if (!problem) return null;
  if (problem.kind === 'characters') return t('template_shortcut_characters');
  return t('template_shortcut_taken', problem.title || t('template_untitled'));
}

function shortcutHelp(shortcut: string, shortcuts: Settings['shortcuts'] | null): string | undefined {
  if (!shortcuts) return undefined;
  if (!shortcuts.on) return t('template_shortcut_off');
  const word = shortcut.trim() || t('template_example_shortcut');
  return t('template_shortcut_help', shortcuts.prefix + word, t(KEY_TEXTS[shortcuts.key]));
}

function sayFault({ problem, line, piece }: TemplateFault): string {
  return t(TEMPLATE_PROBLEM_TEXTS[problem], String(line), piece);
}
