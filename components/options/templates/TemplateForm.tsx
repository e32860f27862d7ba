import { useEffect, useRef } from 'preact/hooks';
import type { TemplateUse } from '@/lib/messages/records.ts';
import type { Settings } from '@/lib/messages/schemas.ts';
import type { OpenTemplate, OptionsActions } from '@/lib/options/model.ts';
import { t } from '@/lib/platform/i18n.ts';
import { pieceSource } from '@/lib/replies/templates/source/piece.ts';
import { asShortcut, TITLE_LIMIT, VARIABLES } from '@/lib/replies/templates/template.ts';
import { Button } from '../../shared/Button.tsx';
import { Field } from '../../shared/Field.tsx';
import { SaveMark } from '../../shared/SaveMark.tsx';
import { VARIABLE_TEXTS } from '../../shared/template-labels.ts';
import { TONE_REASONS, TONE_TEXTS } from '../../shared/tone-labels.ts';
import { BodyEditor } from '../body-editor/BodyEditor.tsx';
import type { BodySurface } from '../body-editor/surface.ts';
import { KEY_TEXTS } from '../labels.ts';
import { Pieces } from './Pieces.tsx';
import { TemplateDetails } from './TemplateDetails.tsx';
import { TemplatePreview } from './TemplatePreview.tsx';
import { TemplateUsage } from './TemplateUsage.tsx';
import { TemplateVariants } from './TemplateVariants.tsx';
import { TemplateVersions } from './TemplateVersions.tsx';
import { Variables } from './Variables.tsx';

interface TemplateFormProps {
  open: OpenTemplate;
  shortcuts: Settings['shortcuts'] | null;
  today: string;
  /** Absent: it was never used. */
  use: TemplateUse | undefined;
  actions: OptionsActions;
}

/** Saves by itself at every change. */
export function TemplateForm({ open, shortcuts, today, use, actions }: TemplateFormProps) {
  const { fields, fault, at } = open;
  const title = useRef<HTMLElement | null>(null);
  const body = useRef<BodySurface | null>(null);
  useEffect(() => title.current?.focus(), []);
  const variant = fields.variants[at];
  return (
    <div class="template-form">
      {fields.starter !== null && !open.isKept && <p class="hint">{t('starter_change_help')}</p>}
      <div class="template-pair">
        <Field
          label={t('template_title')}
          value={fields.title}
          inputRef={title}
          onInput={(typed) => actions.changeTemplate({ title: typed.slice(0, TITLE_LIMIT) })}
        />
        <Field
          label={t('template_shortcut')}
          value={fields.shortcut}
          problem={shortcutProblem(open)}
          help={open.shortcutProblem ? undefined : shortcutHelp(fields.shortcut, shortcuts)}
          onInput={(shortcut) => actions.changeTemplate({ shortcut })}
        />
      </div>
      <TemplateVariants open={open} onAdded={() => body.current?.focus()} actions={actions} />
      <div class="template-body">
        <BodyEditor
          key={at}
          label={t('template_body')}
          help={t('template_body_help')}
          value={variant?.body ?? ''}
          onChange={(typed) => actions.changeVariant({ body: typed })}
          variables={VARIABLES.map((name) => ({ name, label: t(VARIABLE_TEXTS[name]) }))}
          faults={fault ? [fault] : []}
          marks={open.tone.map(({ start, end, kind }) => ({
            start,
            end,
            kind: 'tone',
            title: `${t(TONE_TEXTS[kind])}. ${t(TONE_REASONS[kind])}`,
          }))}
          language={variant?.language ?? undefined}
          surface={body}
        />
        <Variables onChoose={(source) => body.current?.insert(source)} />
        <Pieces
          onInsert={(piece) => body.current?.insert(pieceSource(piece, variant?.body ?? ''))}
          onCancel={() => body.current?.focus()}
        />
      </div>
      <TemplatePreview open={open} today={today} actions={actions} />
      <TemplateDetails fields={fields} actions={actions} />
      {use && <TemplateUsage use={use} today={today} />}
      <TemplateVersions open={open} today={today} actions={actions} />
      <div class="template-foot">
        <Button onClick={() => actions.closeTemplate()}>{t('done')}</Button>
        <Button kind="link" onClick={() => actions.duplicateTemplate(fields.id)}>
          {t('template_duplicate')}
        </Button>
        <Button kind="link" onClick={() => actions.improveTemplate(fields.title)}>
          {t('template_improve')}
        </Button>
        {open.isKept && fields.starter !== null && (
          <Button kind="link" onClick={() => actions.restoreStarter()}>
            {t('starter_restore')}
          </Button>
        )}
        {open.isKept && (
          <Button kind="link" onClick={() => actions.removeTemplate(fields.id)}>
            {t('template_delete')}
          </Button>
        )}
        <SaveMark
          state={open.state}
          problem={open.problem}
          except={open.shortcutProblem ? t('template_kept_but_shortcut') : null}
        />
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
  const word = asShortcut(shortcut) || t('template_example_shortcut');
  return t('template_shortcut_help', shortcuts.prefix + word, t(KEY_TEXTS[shortcuts.key]));
}
