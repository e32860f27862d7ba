/** Texts that anybody can send, and that must cost no more than their length. */
import { expect, it } from 'vitest';
import { readMessage } from '@/lib/reading/read.ts';
import { LANGUAGES } from '@/lib/reading/types.ts';
import { checkTone } from '@/lib/replies/tone/check.ts';

/** Milliseconds of work; square time took many seconds for each of these. */
const BOUND = 2_000;
const LENGTH = 20_000;

function costs(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

const filled = (piece: string) => piece.repeat(Math.ceil(LENGTH / piece.length));

it.each(['!', '?', '.', '…', '! ', '?!', ') ', '"', 'we gaan ', "we'll ask ", 'wir rufen ', '9', '„', '« '])(
  'many times %j',
  (piece) => {
    const text = `Het pakket kwam niet aan. Nee ${filled(piece)}x`;
    expect(costs(() => readMessage(text, { subject: '', customerName: null }))).toBeLessThan(BOUND);
    for (const language of LANGUAGES) expect(costs(() => checkTone(text, language))).toBeLessThan(BOUND);
  },
);
