/** Words of Dutch that change with the register, and small pieces that many sentences share. */
import type { Register } from '../../../reading/types.ts';

export type Words = ReturnType<typeof wordsOf>;

export function wordsOf(register: Register) {
  const say = (informal: string, formal: string) => (register === 'formal' ? formal : informal);
  return {
    say,
    je: say('je', 'u'),
    Je: say('Je', 'U'),
    jij: say('jij', 'u'),
    jou: say('jou', 'u'),
    jouw: say('jouw', 'uw'),
    /** Without stress: "je bestelling". */
    uw: say('je', 'uw'),
    Uw: say('Je', 'Uw'),
    hebJe: say('heb je', 'hebt u'),
  };
}

/** " op donderdag 26 november"; nothing without a day. */
export function on(day: string | null): string {
  return day ? ` op ${day}` : '';
}
