/** Where in the welcome one is: what stands behind `#` in its address, so that a page loaded anew is where it was. */

export const WELCOME_STEPS = ['1', '2', '3', 'ready'] as const;
export type WelcomeStep = (typeof WELCOME_STEPS)[number];

export interface WelcomePlace {
  step: WelcomeStep;
  /** What is in the field for an inbox: the page that the toolbar button was pressed on, or what was typed since. */
  site: string;
}

/** `#2`, `#site=https%3A%2F%2Fmail.example.com`, `#1&site=…`. What is none begins at the beginning. */
export function welcomePlaceOf(hash: string): WelcomePlace {
  const parts = new URLSearchParams(hash.replace(/^#/, ''));
  return {
    step: WELCOME_STEPS.find((step) => parts.has(step)) ?? '1',
    site: parts.get('site') ?? '',
  };
}

export function welcomeHashOf({ step, site }: WelcomePlace): string {
  return site === '' ? `#${step}` : `#${step}&site=${encodeURIComponent(site)}`;
}

export function nextStep(step: WelcomeStep): WelcomeStep {
  return WELCOME_STEPS[WELCOME_STEPS.indexOf(step) + 1] ?? 'ready';
}

/** Null: it is the first. */
export function stepBefore(step: WelcomeStep): WelcomeStep | null {
  return WELCOME_STEPS[WELCOME_STEPS.indexOf(step) - 1] ?? null;
}
