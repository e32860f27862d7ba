import type { ComponentChildren } from 'preact';
import { nextStep, stepBefore, type WelcomeStep } from '@/lib/options/welcome-place.ts';
import { t } from '@/lib/platform/i18n.ts';
import { Button } from '../../shared/Button.tsx';

interface StepFootProps {
  step: WelcomeStep;
  /** Nothing was done in it: going on leaves it out. */
  skips?: boolean;
  onGo(step: WelcomeStep): void;
  /** Whether what was typed is kept. */
  children?: ComponentChildren;
}

/** On and back. Going on never waits for anything. */
export function StepFoot({ step, skips = false, onGo, children }: StepFootProps) {
  const before = stepBefore(step);
  return (
    <div class="welcome-foot">
      {before && <Button onClick={() => onGo(before)}>{t('welcome_back')}</Button>}
      <Button kind={skips ? 'plain' : 'primary'} onClick={() => onGo(nextStep(step))}>
        {t(skips ? 'welcome_skip' : 'welcome_on')}
      </Button>
      {children}
      <span class="meta welcome-count">{t('welcome_count', step)}</span>
    </div>
  );
}
