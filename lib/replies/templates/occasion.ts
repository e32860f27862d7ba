/** What of a ticket a template or a reply is written with: one rule for each, whoever asks. */
import type { Language, Reading, Register } from '../../reading/types.ts';
import { type Registers, registerFor } from '../registers.ts';
import type { Wanted } from './variants.ts';

/** What the person settled: for this ticket, or for its customer; null: nothing. */
type Settled = Wanted | null | undefined;

/** What was said of this ticket, else of its customer, else what its mail is in; null: not known. */
export function spokenOf(answers: Settled, prefers: Settled, reading: Reading | null): Wanted {
  return {
    language: answers?.language ?? prefers?.language ?? reading?.language?.value ?? null,
    register: answers?.register ?? prefers?.register ?? reading?.register?.value ?? null,
  };
}

/** In which a reply is written: what is not known goes by the interface and by the settings. */
export function writtenIn(
  { language, register }: Wanted,
  spoken: Language,
  registers: Registers,
): { language: Language; register: Register } {
  language ??= spoken;
  return { language, register: register ?? registerFor(language, registers) };
}

/** Of several, which one is meant is for the person to say; the same one twice is one. */
export function onlyNumber(numbers: readonly { text: string }[] | undefined): string | null {
  const [number = null, another] = new Set(numbers?.map(({ text }) => text));
  return another === undefined ? number : null;
}

export function firstNameOf(
  prefers: { firstName: string | null } | null | undefined,
  reading: Reading | null,
): string | null {
  return prefers?.firstName ?? reading?.firstName?.value ?? null;
}
