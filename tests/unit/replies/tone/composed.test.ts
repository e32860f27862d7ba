/** Our own replies are the tone that the guard asks for. */
import { describe, expect, it } from 'vitest';
import { BASES, PATHS, REMEDIES } from '../../../../lib/method/types.ts';
import { FEELINGS } from '../../../../lib/reading/types.ts';
import { composeReply } from '../../../../lib/replies/compose/compose.ts';
import { toReplyText } from '../../../../lib/replies/render.ts';
import { checkTone } from '../../../../lib/replies/tone/check.ts';
import { SLOTS } from '../../../../lib/replies/types.ts';
import { input } from '../fixtures.ts';

const REGISTERS = [
  ['nl', 'informal'],
  ['nl', 'formal'],
  ['en', 'informal'],
  ['de', 'informal'],
  ['de', 'formal'],
  ['fr', 'informal'],
  ['fr', 'formal'],
] as const;
const MARKS = ['true', 'partly', 'untrue', 'unknown'] as const;

describe('a composed reply', () => {
  it.each(REGISTERS)('%s, %s: has nothing amiss', (language, register) => {
    for (const path of PATHS) {
      for (let round = 0; round < 126; round++) {
        const { parts } = composeReply(
          input({
            language,
            register,
            path,
            seed: `shop|${round}`,
            variant: Object.fromEntries(SLOTS.map((slot) => [slot, round % 7])),
            repeat: round % 2 === 1,
            answers: {
              points: [{ text: 'de rits liet los', mark: MARKS[round % 4] ?? 'true' }],
              feeling: FEELINGS[round % 9] ?? null,
              remedy: REMEDIES[round % 10] ?? null,
              remedyOn: round % 5 ? '2026-12-01' : null,
              basis: [null, ...BASES][round % 3] ?? null,
              cannot: round % 4 ? '' : 'vandaag nog leveren',
              matters: round % 7 ? '' : 'op tijd voor zaterdag',
              amount: '€ 12,50',
              ownShare: [true, false, null][round % 3] ?? null,
              partConfirmed: true,
            },
          }),
        );
        const { text } = toReplyText(parts);
        expect(
          checkTone(text, language).filter(({ level }) => level === 'warn'),
          text,
        ).toEqual([]);
      }
    }
  });
});
