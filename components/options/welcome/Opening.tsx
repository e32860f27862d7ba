import { t } from '@/lib/platform/i18n.ts';
import { SaveMark } from '../../shared/SaveMark.tsx';
import { OpeningSettings } from '../settings/OpeningSettings.tsx';
import { StepFoot } from './StepFoot.tsx';
import { StepHead } from './StepHead.tsx';
import type { StepProps } from './step-props.ts';

/** How much it shows itself. */
export function Opening({ model: { settings, settingsState, settingsProblem }, actions }: StepProps) {
  return (
    <>
      <div class="welcome-intro">
        <StepHead>{t('welcome_opening_title')}</StepHead>
        <p>{t('welcome_opening_body')}</p>
      </div>
      {settings && (
        <section class="card room" aria-label={t('welcome_step_opening')}>
          <OpeningSettings settings={settings} onSave={(changed) => actions.saveSettings(changed)} />
        </section>
      )}
      <StepFoot step="3" onGo={(step) => actions.go(step)}>
        <SaveMark state={settingsState} problem={settingsProblem} />
      </StepFoot>
    </>
  );
}
