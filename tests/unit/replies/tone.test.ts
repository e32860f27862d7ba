/** Rules that no reply of ours may break, tried on every phrasing and on a sample of all combinations of answers. */
import { describe, expect, it } from 'vitest';
import { BASES, PATHS, POINT_MARKS, REMEDIES } from '../../../lib/method/types.ts';
import { FEELINGS, LANGUAGES, type Language } from '../../../lib/reading/types.ts';
import { composeReply } from '../../../lib/replies/compose/compose.ts';
import { toReplyText } from '../../../lib/replies/render.ts';
import { type ComposeInput, SLOTS } from '../../../lib/replies/types.ts';
import { input, ourWords } from './fixtures.ts';
import { de } from './rules/de.ts';
import { en } from './rules/en.ts';
import { fr } from './rules/fr.ts';
import { nl } from './rules/nl.ts';
import type { Rules } from './rules/rules.ts';

const RULES: Record<Language, Rules> = { nl, en, de, fr };
const POINTS = [
  'de rits liet los',
  'zei "morgen in huis"\nen er kwam niets',
  'ALLES IS KAPOT EN NIEMAND NEEMT OP!!!',
  '<script>alert(1)</script> & meer',
  'broken 😡👨‍👩‍👧',
  'الطلب لم يصل',
  `${'lang verhaal, '.repeat(330)}einde`,
  'x'.repeat(5000),
  '...',
];
/** Of any grammatical form. */
const OWN = ['de beschadigde doos', 'te laat bezorgd', 'waarom zo laat?'];

function check(given: ComposeInput): void {
  const { parts, dropped } = composeReply(given);
  const { text, html } = toReplyText(parts);
  const ours = ourWords(text);
  const where = `${given.language} ${given.register} ${given.path}\n${text}`;
  const { never, wrong } = RULES[given.language];
  for (const rule of never) expect(ours, `${rule} in ${where}`).not.toMatch(rule);
  expect(ours, where).not.toMatch(/undefined|null|NaN|\[|\{|\bobject\b| {2}|!|[\p{Lu}]{4,}(?![-\d])/u);
  // French sets its high signs off by a space that does not break: its own tests look after it.
  expect(ours, where).not.toMatch(/[^\S\u00a0][.,;:?]|[.,;:?]{2}|“[^”]*“/);
  expect(html, where).not.toMatch(/<(?!\/?p>|br>)/);
  if (wrong) expect(ours, where).not.toMatch(wrong[given.register]);
  // German goes on in lower case after the greeting's comma.
  const capital = given.language === 'de' ? ours.replace(/,\n\n\p{Ll}/u, (at) => at.toUpperCase()) : ours;
  const sentences = capital.split(/\n+/).flatMap((line) => line.split(/(?<=[^\d][.?]) /));
  for (const sentence of sentences) expect(sentence, where).toMatch(/^[“\p{Lu}]/u);
  const slots = parts.map((part) => part.slot);
  expect(new Set(slots).size, where).toBe(slots.length);
  expect(parts.find(({ slot }) => slot === 'understood')?.text.match(/“/g)?.length ?? 0, where).toBeLessThan(
    5,
  );
  for (const { slot } of dropped) expect(SLOTS, where).toContain(slot);
  for (const part of parts) for (const mark of part.marks) expect(part.text, where).toContain(mark);
}

/** A sequence that is the same in every run (mulberry32). */
function sequence(seed: number): (count: number) => number {
  let state = seed;
  return (count) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % count;
  };
}

describe('every phrasing', () => {
  const registers = [
    ['nl', 'informal'],
    ['nl', 'formal'],
    ['en', 'informal'],
    ['de', 'informal'],
    ['de', 'formal'],
    ['fr', 'informal'],
    ['fr', 'formal'],
  ] as const;
  const cases = registers.flatMap(([language, register]) =>
    PATHS.map((path) => [language, register, path] as const),
  );

  it.each(cases)('%s, %s, %s', (language, register, path) => {
    const marks = POINT_MARKS.map((mark, place) => ({ text: `punt ${place} is stuk`, mark }));
    // Counts with no common divisor, so that the rounds pair the answers in different ways.
    for (const turn of [0, 1, 2, 3, 4, 5])
      for (const count of [0, 1, 2, 4])
        for (let round = turn * 6; round < turn * 6 + 12; round += 1)
          check(
            input({
              language,
              register,
              path,
              variant: Object.fromEntries(SLOTS.map((slot) => [slot, turn])),
              repeat: round % 2 === 1,
              otherShops: round % 2 ? [] : ['De Tassenwinkel', 'Rugzak & Zo'].slice(round % 4 < 2 ? 0 : 1),
              answers: {
                points: round % 4 < 2 ? marks.slice(0, count) : marks.slice(4 - count),
                feeling: FEELINGS[round % 9] ?? null,
                remedy: REMEDIES[round % 10] ?? null,
                remedyOn: round % 5 ? '2026-12-01' : null,
                ownShare: [true, false, null][round % 3] ?? null,
                expected: round % 7 ? '' : 'een hele doos',
                matters: round % 8 ? '' : 'op tijd voor zaterdag',
                amount: round % 3 ? '' : '€ 12,50',
                basis: [null, ...BASES][round % 3] ?? null,
                cannot: round % 11 ? '' : 'een gratis jas erbij',
                partConfirmed: true,
              },
            }),
          );
  });
});

describe('any combination of answers', () => {
  it('makes a reply that holds to the rules', () => {
    const random = sequence(20261121);
    const pick = <T>(options: readonly T[]): T => {
      const option = options[random(options.length)];
      if (option === undefined) throw new Error('no options');
      return option;
    };
    for (let round = 0; round < 1500; round += 1) {
      const points = Array.from({ length: random(9) }, () => ({
        text: pick(POINTS),
        mark: pick([null, ...POINT_MARKS]),
        own: false,
      }));
      if (random(3) === 0) points.push({ text: pick(OWN), mark: pick(POINT_MARKS), own: true });
      const [ownShare, smallEffort, keep] = [
        pick([true, false, null]),
        pick([true, false, null]),
        pick([true, false, null]),
      ];
      check(
        input({
          path: pick(PATHS),
          points,
          expectedIsTheirs: true,
          mattersIsTheirs: true,
          language: pick(LANGUAGES),
          seed: pick(['', 'ticket 1', 'ticket 2']),
          otherShops: pick([[], ['De Tassenwinkel']]),
          register: pick(['formal', 'informal'] as const),
          firstName: pick(['Sophie', null, ' Anne-\nMarie ', 'علي']),
          orderNumber: pick(['ZS-20417', '#55120', null]),
          agentName: pick(['Sanne', null]),
          shopName: pick(['Winkel Zonnestraal', null, '']),
          repeat: pick([true, false]),
          variant: Object.fromEntries(SLOTS.map((slot) => [slot, random(7)])),
          answers: {
            ownShare,
            smallEffort,
            keep,
            expected: pick(['', ...POINTS]),
            matters: pick(['', '', ...POINTS]),
            cannot: pick(['', '', ...OWN]),
            amount: pick(['', '10 %', '€ 12,50']),
            basis: pick([null, ...BASES]),
            feeling: pick([null, ...FEELINGS]),
            remedy: pick([null, ...REMEDIES]),
            remedyOn: pick([null, '2026-11-26', '2027-02-01', '2020-01-01']),
            partConfirmed: pick([true, false]),
          },
        }),
      );
    }
  });

  it('gives a point back once, however often it was read', () => {
    const text = 'de rits liet los';
    const answers = {
      points: [text, text, 'de doos was open'].map((each) => ({ text: each, mark: 'true' as const })),
    };
    const once = toReplyText(composeReply(input({ answers })).parts).text;
    expect(once.split(text).length).toBe(2);
  });
});
