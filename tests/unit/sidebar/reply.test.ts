import { expect, it } from 'vitest';
import type { Settings } from '../../../lib/messages/schemas.ts';
import { emptyAnswers } from '../../../lib/method/answers.ts';
import type { Answers } from '../../../lib/method/types.ts';
import { readMessage } from '../../../lib/reading/read.ts';
import type { Reading } from '../../../lib/reading/types.ts';
import { DEFAULT_REGISTERS } from '../../../lib/replies/registers.ts';
import { DEFAULT_SIGN_OFF } from '../../../lib/replies/sign-off.ts';
import { pointsOf } from '../../../lib/sidebar/points.ts';
import { composed } from '../../../lib/sidebar/reply.ts';

const TEXT =
  'Dag,\n\nMijn pakket is nog altijd niet aangekomen. De doos van mijn vorige bestelling was ook al kapot.\nIk wil mijn geld terug.\n\nNoor';
const READ = readMessage(TEXT, { subject: '', customerName: null });

function textFor(
  change: Partial<Answers>,
  settings: Partial<Settings> = {},
  reading: Reading = READ,
): string {
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
      registers: DEFAULT_REGISTERS,
      signOff: DEFAULT_SIGN_OFF,
      ...settings,
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
  const [point] = pointsOf(READ, emptyAnswers());
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

it('addresses whom nothing is known of as the settings say, and what was chosen stands above that', () => {
  const informal = { registers: { ...DEFAULT_REGISTERS, nl: 'informal' as const } };
  const unknown = { ...READ, register: null };
  expect(textFor({}, {}, unknown)).toMatch(/\bu\b/);
  expect(textFor({}, informal, unknown)).not.toMatch(/\bu(w)?\b/);
  expect(textFor({ register: 'formal' }, informal, unknown)).toMatch(/\bu(w)?\b/);
  expect(textFor({ language: 'de' }, informal, unknown)).toMatch(/\bSie\b/);
});

it('ends with the wish of its language', () => {
  const signOff = { names: 'shop' as const, wishes: { ...DEFAULT_SIGN_OFF.wishes, de: 'Herzliche Grüße' } };
  const settings = { signOff, shopName: 'Zonnestraal' };
  expect(textFor({ language: 'de' }, settings)).toMatch(/Herzliche Grüße\nZonnestraal$/);
  expect(textFor({}, settings)).toMatch(/groet(en)?,\nZonnestraal$/);
});

it('names the order that the mail names, however often, and none of several', () => {
  const naming = (...numbers: string[]) => ({
    ...READ,
    orderNumbers: numbers.map((text) => ({ text, start: 0 })),
  });
  expect(textFor({}, {}, naming('20418', '20418'))).toContain('20418');
  expect(textFor({}, {}, naming('20418', '20555'))).not.toMatch(/20418|20555/);
});
