import { WELCOME_STEPS, type WelcomePlace, welcomeHashOf } from '@/lib/options/welcome-place.ts';
import { type MessageKey, t } from '@/lib/platform/i18n.ts';
import { Icon } from '../../shared/Icon.tsx';

const STEPS = WELCOME_STEPS.filter((step) => step !== 'ready');
const NAMES: Readonly<Record<(typeof STEPS)[number], MessageKey>> = {
  '1': 'welcome_step_inbox',
  '2': 'welcome_step_shop',
  '3': 'welcome_step_opening',
};

/** Which of the steps one is at, each a way to it. */
export function Progress({ step, site }: WelcomePlace) {
  const at = WELCOME_STEPS.indexOf(step);
  return (
    <nav aria-label={t('welcome_steps')}>
      <ol class="plain-list welcome-steps">
        {STEPS.map((each, index) => (
          <li key={each}>
            <a href={welcomeHashOf({ step: each, site })} aria-current={each === step ? 'step' : undefined}>
              <span class="number-dot number-dot-way number-dot-large" aria-hidden="true">
                {index < at ? <Icon name="check" /> : each}
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
