import { WELCOME_STEPS, type WelcomePlace, welcomeHashOf } from '@/lib/options/welcome-place.ts';
import { type MessageKey, t } from '@/lib/platform/i18n.ts';
import { Icon } from '../../shared/Icon.tsx';

const STEPS = WELCOME_STEPS.filter((step) => step !== 'ready');
const NAMES: Readonly<Record<(typeof STEPS)[number], MessageKey>> = {
  '1': 'welcome_step_inbox',
  '2': 'welcome_step_shop',
  '3': 'welcome_step_opening',
};

interface ProgressProps extends WelcomePlace {
  /** Those of which something is set, whoever set it. */
  done: readonly WelcomePlace['step'][];
}

/** Which of the steps one is at, each a way to it; one that was skipped is not checked off. */
export function Progress({ step, site, done }: ProgressProps) {
  return (
    <nav aria-label={t('welcome_steps')}>
      <ol class="plain-list welcome-steps">
        {STEPS.map((each) => (
          <li key={each}>
            <a href={welcomeHashOf({ step: each, site })} aria-current={each === step ? 'step' : undefined}>
              <span class="number-dot number-dot-way number-dot-large" aria-hidden="true">
                {each !== step && done.includes(each) ? <Icon name="check" /> : each}
              </span>
              <span class="visually-hidden">{t('step_number', each)}: </span>
              {t(NAMES[each])}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
