import type { WelcomeActions, WelcomeModel } from '@/lib/options/model.ts';

export interface StepProps {
  model: WelcomeModel;
  actions: WelcomeActions;
}
