import { expect, it } from 'vitest';
import type { Settings } from '../../../lib/messages/schemas.ts';
import { emptyAnswers } from '../../../lib/method/answers.ts';
import type { Answers } from '../../../lib/method/types.ts';
import { readMessage } from '../../../lib/reading/read.ts';
import { REGISTERS } from '../../../lib/replies/registers.ts';
import { SIGN_OFF } from '../../../lib/replies/sign-off.ts';
import { pointsOf } from '../../../lib/sidebar/points.ts';
import { composed } from '../../../lib/sidebar/reply.ts';

const TEXT =
  'Dag,\n\nMijn pakket is nog altijd niet aangekomen. De doos van mijn vorige bestelling was ook al kapot.\nIk wil mijn geld terug.\n\nNoor';
const reading = readMessage(TEXT, { subject: '', customerName: null });

function textFor(change: Partial<Answers>): string {
  const answers = { ...emptyAnswers(), ...change };
  return composed({
    ticketKey: '',
    answers,
    history: { complaintsLastYear: 0, difficultBefore: false, parted: false },
    reading,
    points: pointsOf(reading, answers),
    settings: {
      agentName: 'Sanne',
      shopName: '',
      otherShops: [] as string[],
      absence: { on: false, until: null },
      registers: REGISTERS,
      signOff: SIGN_OFF,
    } as Settings,
    today: '2026-11-21',
    fallback: 'nl',
    variant: {},
    prefers: null,
    own: {},
  }).text.text;
}

it('gives back the points of a message that nobody judged, and asks about none of them', () => {
  const text = textFor({ expected: 'een nieuw pakket' });
  expect(text).toMatch(/pakket is nog altijd niet aangekomen”/i);
  expect(text).not.toMatch(/te weinig|gebeurde/);
});

it('asks about a point that is still to be found out', () => {
  const [point] = pointsOf(reading, emptyAnswers());
  if (!point) throw new Error('no point was read');
  expect(textFor({ points: [{ text: point.text, mark: 'unknown' }] })).toContain('gebeurde');
});

it('quotes what the customer wrote, and not what the agent made of it', () => {
  expect(textFor({ expected: 'Ik wil mijn geld terug' })).toContain('“Ik wil mijn geld terug”');
  const text = textFor({ expected: 'terugbetaling', points: [{ text: 'doos beschadigd', mark: 'true' }] });
  expect(text).toContain('terugbetaling');
  expect(text).toContain('doos beschadigd');
  expect(text).not.toMatch(/“[^”]*(terugbetaling|doos beschadigd)/);
});
