import { t } from '@/lib/platform/i18n.ts';
import { Field } from '../../shared/Field.tsx';
import { SaveMark } from '../../shared/SaveMark.tsx';
import { SignedOff } from './SignedOff.tsx';
import { StepFoot } from './StepFoot.tsx';
import { StepHead } from './StepHead.tsx';
import type { StepProps } from './step-props.ts';

/** Who writes, and for which shop: how each reply ends. */
export function Shop({ model: { settings, settingsState, settingsProblem }, actions }: StepProps) {
  const on = () => actions.go('3');
  return (
    <>
      <div class="welcome-intro">
        <StepHead>{t('welcome_shop_title')}</StepHead>
        <p>{t('welcome_shop_body')}</p>
      </div>
      {settings && (
        <section class="card room" aria-label={t('welcome_step_shop')}>
          <Field
            label={t('settings_agent')}
            value={settings.agentName}
            autocomplete="name"
            onInput={(agentName) => actions.saveSettings({ ...settings, agentName })}
            onSubmit={on}
          />
          <Field
            label={t('settings_shop')}
            value={settings.shopName}
            autocomplete="organization"
            onInput={(shopName) => actions.saveSettings({ ...settings, shopName })}
            onSubmit={on}
          />
          <SignedOff settings={settings} />
        </section>
      )}
      <StepFoot
        step="2"
        skips={settings?.agentName.trim() === '' && settings.shopName.trim() === ''}
        onGo={(step) => actions.go(step)}
      >
        <SaveMark state={settingsState} problem={settingsProblem} />
      </StepFoot>
    </>
  );
}
