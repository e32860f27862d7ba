import { expect, it } from 'vitest';
import { readMessage } from '@/lib/reading/read.ts';
import { AT_STAKE, atStake } from '@/lib/sidebar/at-stake.ts';

const TEXT = `Dag, de stekker van de waterkoker werd gloeiend heet en er kwam rook uit. Jullie zouden mij maandag terugbellen, maar ik hoorde niets.
Dit is al mijn derde mail hierover. Als dit zo doorgaat, schakel ik mijn rechtsbijstand in.`;
const reading = readMessage(TEXT, { subject: '', customerName: null });

it('puts danger first, then what we promised, a repeat, and what they announce', () => {
  const found = atStake(reading, { rejected: [] });
  expect(found.map(({ what }) => what)).toEqual(['safety', 'promises', 'repeat', 'threats']);
  for (const { because } of found) for (const words of because) expect(reading.newest).toContain(words);
});

it.each(AT_STAKE)('leaves out what the person took away: %s', (code) => {
  const found = atStake(reading, { rejected: [code] }).map(({ what }) => what);
  expect(found).not.toContain(code);
  expect(new Set(found).size).toBe(AT_STAKE.length - 1);
});

it('has nothing to say without a message', () => {
  expect(atStake(null, { rejected: [] })).toEqual([]);
});
