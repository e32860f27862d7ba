import type { Language, Register } from '../reading/types.ts';

/** Languages that have two ways to address somebody. */
export const LANGUAGES_WITH_REGISTER = ['nl', 'de', 'fr'] as const;
/** How a customer is addressed of whom that is not known. */
export type Registers = Readonly<Record<(typeof LANGUAGES_WITH_REGISTER)[number], Register>>;

/** The polite form can't be wrong. */
export const DEFAULT_REGISTERS: Registers = { nl: 'formal', de: 'formal', fr: 'formal' };

export function registerFor(language: Language, registers: Registers): Register {
  return language === 'en' ? 'formal' : registers[language];
}
