import { useRef } from 'preact/hooks';
import { STEPS, type StepName } from '@/lib/method/types.ts';
import { type MessageKey, t } from '@/lib/platform/i18n.ts';
import type { Progress } from '@/lib/practice/progress.ts';
import { Button } from '../shared/Button.tsx';
import { Icon } from '../shared/Icon.tsx';
import { STEP_TEXTS } from '../shared/method-texts.ts';

const HINTS: Readonly<Record<StepName, MessageKey>> = {
  listen: 'practice_hint_listen',
  empathise: 'practice_hint_empathise',
  triage: 'practice_hint_triage',
  reply: 'practice_hint_reply',
};

interface CoachProps {
  progress: Progress;
  skipped: readonly StepName[];
  shortcut: string | null;
  onSkip(step: StepName): void;
  onDone(): void;
}

/** One hint at a time, for the first step that is neither done nor skipped. */
export function Coach({ progress, skipped, shortcut, onSkip, onDone }: CoachProps) {
  const hint = useRef<HTMLDivElement>(null);
  const step = STEPS.find((each) => !progress[each] && !skipped.includes(each));
  const skip = (one: StepName) => {
    onSkip(one);
    // The last takes its button with it, and who goes on pressing must not press another.
    hint.current?.focus();
  };
  return (
    <section class={`practice-coach ${step ? '' : 'practice-coach-done'}`} aria-label={t('practice_hints')}>
      <ol class="plain-list practice-steps">
        {STEPS.map((each, index) => (
          <li key={each} aria-current={each === step ? 'step' : undefined}>
            <span class="number-dot number-dot-way" aria-hidden="true">
              {progress[each] ? <Icon name="check" /> : index + 1}
            </span>
            {t(STEP_TEXTS[each])}
            {progress[each] && <span class="visually-hidden">, {t('step_done')}</span>}
          </li>
        ))}
      </ol>
      <div class="practice-hint" role="status" tabIndex={-1} ref={hint}>
        {step ? (
          <>
            <p>
              <strong>
                {t('practice_hint_number', String(STEPS.indexOf(step) + 1), String(STEPS.length))}
              </strong>{' '}
              {t(HINTS[step])}
            </p>
            {step === 'listen' && shortcut !== null && <p class="hint">{t('practice_key', shortcut)}</p>}
          </>
        ) : (
          <>
            <p>
              <strong>{t('practice_over')}</strong>
            </p>
            <p>{t(progress.reply ? 'practice_over_inserted' : 'practice_over_skipped')}</p>
          </>
        )}
      </div>
      <div class="practice-buttons">
        {step ? (
          <Button key="skip" onClick={() => skip(step)}>
            {t('practice_skip')}
          </Button>
        ) : (
          <Button key="done" kind="primary" onClick={onDone}>
            {t('practice_done')}
          </Button>
        )}
      </div>
    </section>
  );
}
