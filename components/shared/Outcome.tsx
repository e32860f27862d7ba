import { useId } from 'preact/hooks';
import { OUTCOMES, type Outcome as OutcomeValue } from '@/lib/method/follow-up.ts';
import { t } from '@/lib/platform/i18n.ts';
import { OUTCOME_TEXTS } from './after.ts';
import { Field } from './Field.tsx';
import { Pills } from './Pills.tsx';

interface OutcomeProps {
  outcome: OutcomeValue | null;
  lesson: string;
  onTell(told: { outcome?: OutcomeValue | null; lesson?: string }): void;
}

/** How a follow-up ended, and what was learned; both may stay open. */
export function Outcome({ outcome, lesson, onTell }: OutcomeProps) {
  const id = useId();
  return (
    <>
      <p class="label" id={id}>
        {t('later_outcome')}
      </p>
      <Pills
        labelledBy={id}
        choices={OUTCOMES.map((value) => ({ value, label: t(OUTCOME_TEXTS[value]) }))}
        value={outcome}
        onChange={(chosen) => onTell({ outcome: chosen })}
      />
      <Field
        label={t('later_lesson')}
        help={t('later_lesson_help')}
        lines="grow"
        value={lesson}
        onInput={(text) => onTell({ lesson: text })}
      />
    </>
  );
}
