/** What the French sentences are made with. */
import type { Register } from '../../../reading/types.ts';

/** `tu` or `vous`: a whole piece of our own words, since the verb changes with it. */
export type Say = (informal: string, formal: string) => string;

export function sayIn(register: Register): Say {
  return (informal, formal) => spaced(register === 'formal' ? formal : informal);
}

/** Our own words with the spacing of French; what is filled in stays as it was written. */
export function fr(own: TemplateStringsArray, ...filled: string[]): string {
  return String.raw({ raw: own.map(spaced) }, ...filled);
}

/** The space before a high sign never breaks the line. */
function spaced(own: string): string {
  return own.replace(/ (?=[:;?])/g, '\u00a0');
}

/** " le jeudi 26 novembre", to follow a verb; empty without a day. */
export function le(day: string | null): string {
  return day ? ` le ${day}` : '';
}

/** "Le jeudi 26 novembre, je" or "Je", to open a sentence. */
export function leJe(day: string | null): string {
  return day ? `Le ${day}, je` : 'Je';
}
