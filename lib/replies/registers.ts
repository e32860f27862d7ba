import type { Language, Register } from '../reading/types.ts';

/** Languages that have two ways to address somebody. */
export const REGISTERED = ['nl', 'de', 'fr'] as const;
/** How a customer is addressed of whom that is not known. */
export type Registers = Readonly<Record<(typeof REGISTERED)[number], Register>>;

/** The polite form can't be wrong. */
export const REGISTERS: Registers = { nl: 'formal', de: 'formal', fr: 'formal' };

export function registerFor(language: Language, registers: Registers): Register {
  return language === 'en' ? 'formal' : registers[language];
}
