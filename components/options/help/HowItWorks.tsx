import { STEPS, type StepName } from '@/lib/method/types.ts';
import { type MessageKey, t } from '@/lib/platform/i18n.ts';
import { STEP_TEXTS } from '../../shared/method-texts.ts';
import { Room } from '../Room.tsx';

const BODIES: Readonly<Record<StepName, MessageKey>> = {
  listen: 'help_listen',
  empathise: 'help_empathise',
  triage: 'help_triage',
  reply: 'help_reply',
};

/** The four steps, a sentence each. */
export function HowItWorks() {
  return (
    <Room title={t('help_how')}>
      <p>{t('help_how_body')}</p>
      <ol class="plain-list help-steps">
        {STEPS.map((step, index) => (
          <li key={step}>
            <span class="number-dot number-dot-large" aria-hidden="true">
              {index + 1}
            </span>
            <p>
              <strong>{t(STEP_TEXTS[step])}.</strong> {t(BODIES[step])}
            </p>
          </li>
        ))}
      </ol>
      <p>{t('help_how_free')}</p>
    </Room>
  );
}
