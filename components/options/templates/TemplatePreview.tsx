import type { OpenTemplate, OptionsActions } from '@/lib/options/model.ts';
import { t } from '@/lib/platform/i18n.ts';
import { Segmented } from '../../shared/Segmented.tsx';
import { TemplateQuestions } from '../../shared/TemplateQuestions.tsx';
import { TemplateShown } from '../../shared/TemplateShown.tsx';

interface TemplatePreviewProps {
  open: OpenTemplate;
  today: string;
  actions: OptionsActions;
}

/** The template tried out: with somebody who does not exist, or with the ticket that was seen last. */
export function TemplatePreview({ open, today, actions }: TemplatePreviewProps) {
  const { preview, fault, fields, at } = open;
  const { shown, of, isSample, answers } = preview;
  if (!shown) return null;
  return (
    <div class="template-trial">
      <Segmented
        label={t('preview_of')}
        choices={[
          { value: 'sample', label: t('preview_of_sample') },
          { value: 'last-ticket', label: t('preview_of_last') },
        ]}
        value={of}
        onChange={(chosen) => chosen && actions.previewWith(chosen)}
      />
      {of === 'last-ticket' && isSample && <p class="hint">{t('preview_no_last')}</p>}
      <TemplateQuestions
        questions={shown.questions}
        answers={answers}
        today={today}
        onAnswer={(name, answer) => actions.answerPreview(name, answer)}
      />
      <TemplateShown
        rendered={shown}
        language={fields.variants[at]?.language ?? null}
        outdated={fault !== null}
      />
    </div>
  );
}
