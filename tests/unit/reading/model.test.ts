import { describe, expect, test } from 'vitest';
import { appraise } from '@/lib/reading/appraise.ts';
import { cueBooks } from '@/lib/reading/cues/index.ts';
import { CLAUSE_LAYOUT, MESSAGE_LAYOUT, sizeOf } from '@/lib/reading/model/bag.ts';
import { conceptOf, NONE } from '@/lib/reading/model/concepts.ts';
import { featuresOf } from '@/lib/reading/model/features.ts';
import { judge } from '@/lib/reading/model/judge.ts';
import { DATA } from '@/lib/reading/model/weights/shared.ts';
import { readMessage } from '@/lib/reading/read.ts';
import { LANGUAGES, type Language } from '@/lib/reading/types.ts';
import { words } from '@/lib/reading/words.ts';
import { mailOf, trainingMails } from '../../tools/train/corpus.ts';
import { regressed, scoreOf } from '../../tools/train/logistic.ts';
import { checksum } from '../../tools/train/ship.ts';

const appraised = (text: string, language: Language) => appraise(text, words(text), cueBooks(language));
const read = (text: string) => readMessage(text, { subject: '', customerName: null });

test('the shipped numbers belong to the training mails beside the script', () => {
  expect(checksum(trainingMails())).toBe(DATA);
});

test.each([
  ['nl', 'tuinstoel', 'stoel'],
  ['de', 'küchenlampe', 'lampe'],
] as const)('a compound is about what it ends in: %s', (language, compound, end) => {
  const folded = words(compound)[0]?.folded ?? '';
  expect(conceptOf(language, folded)).toBe(conceptOf(language, end));
  expect(conceptOf(language, 'qwrtz')).toBe(NONE);
});

test('features are places in the tables, each once', () => {
  const text = 'Hi, the bell is loose. The bell is loose, and the bell rings by itself.';
  const kept = (places: Uint32Array) => [...places];
  const features = () => featuresOf(text, words(text), appraised(text, 'en'), 'en', kept, kept);
  const { clauses, message } = features();
  for (const { made: features } of clauses) {
    expect(new Set(features).size).toBe(features.length);
    expect(Math.max(...features)).toBeLessThan(sizeOf(CLAUSE_LAYOUT));
  }
  expect(new Set(message).size).toBe(message.length);
  expect(Math.max(...message)).toBeLessThan(sizeOf(MESSAGE_LAYOUT));
  expect(features().message).toEqual(message);
});

test('a clause has what is said beside it, and where it stands', () => {
  const kept = (places: Uint32Array) => [...places];
  const last = (text: string) =>
    featuresOf(text, words(text), appraised(text, 'en'), 'en', kept, () => null).clauses.at(-1)?.made;
  const alone = last('It is the blue one.');
  expect(last('The lamp broke. It is the blue one.')).not.toEqual(alone);
  expect(last('The lamp came. It is the blue one.')).not.toEqual(last('The lamp broke. It is the blue one.'));
});

test.each([
  ['nl', 'Ik kocht een regenton. Het kraantje onderaan druppelt dag en nacht. De kleur is mooi.', 'druppelt'],
  ['en', 'I bought a rain butt. The tap at the bottom drips day and night. The colour is nice.', 'drips'],
  [
    'de',
    'Ich habe eine Regentonne gekauft. Der Hahn unten tropft Tag und Nacht. Die Farbe ist schön.',
    'tropft',
  ],
  ['fr', 'J’ai acheté une citerne. Le robinet du bas goutte jour et nuit. La couleur est belle.', 'goutte'],
] as const)('the clause with the grievance is the likeliest: %s', (language, text, told) => {
  const { clauses } = judge(text, words(text), appraised(text, language), language);
  const [first] = clauses.toSorted((a, b) => b.score - a.score);
  expect(text.slice(first?.start, first?.end)).toContain(told);
});

test.each([
  'Bonjour, le carton de la commande est arrivé complètement écrasé et le vase est fendu. Je suis vraiment déçue, c’était un cadeau pour le départ d’une collègue. Je souhaite être remboursée.',
  'Het pakket is nog steeds niet aangekomen en ik ben boos. '.repeat(9),
])('several grievances in plain words are a complaint, whatever the models say of it: %#', (text) => {
  expect(read(text).complaint.value).toBe(true);
});

describe('a plain fact is a complaint, its words elsewhere are none', () => {
  test.each([
    'Dag, ik heb de zonnehoed net uitgepakt voor onze reis van vrijdag. Er zitten twee linten op en op de foto zie ik er vier. Hoe komt dat? Groeten, Ilse',
    'Hello, the bird feeder came on Friday and I hung it up on the balcony. Only one of the two perches was in the box. Is the other one coming separately?',
    'Guten Tag, gestern kam das Vogelhaus für den Balkon. Im Karton lag nur eine von zwei Sitzstangen. Kommt die zweite noch mit einer anderen Sendung?',
  ])('%s', (text) => {
    const { complaint, newest } = read(text);
    expect(complaint.value).toBe(true);
    for (const said of complaint.because) expect(newest).toContain(said);
  });

  test.each([
    'Hallo, ik wil graag een tweede voederhuisje bestellen voor mijn zus. Zitten de zitstokken daar los bij of zijn ze al gemonteerd? En kan het vrijdag geleverd worden?',
    'Hello, could you change the address on my order? We moved last week and I forgot to tell you. It has not been sent yet as far as I can see.',
    'Guten Tag, vielen Dank für die schnelle Hilfe! Die fehlende Sitzstange ist heute angekommen und alles passt. Sie haben mir eine große Freude gemacht.',
  ])('%s', (text) => {
    expect(read(text).complaint.value).toBe(false);
  });
});

describe('the training', () => {
  test('learns what parts the examples, and gives the same each time', () => {
    const examples = Array.from({ length: 40 }, (_, at) => ({
      features: [at % 2, 2],
      label: at % 2 === 0,
      weight: 1,
    }));
    const values = Float64Array.of(1, 1, 1);
    const model = regressed(examples, values, 0.1);
    expect(scoreOf(model, [0, 2])).toBeGreaterThan(0);
    expect(scoreOf(model, [1, 2])).toBeLessThan(0);
    expect(regressed(examples, values, 0.1)).toEqual(model);
  });

  test('what counts for two is there twice', () => {
    const example = (label: boolean, weight: number) => ({ features: [0], label, weight });
    const values = Float64Array.of(1);
    const once = [example(true, 2), example(false, 1)];
    const twice = [example(true, 1), example(true, 1), example(false, 1)];
    expect(regressed(once, values, 0.1).bias).toBeCloseTo(regressed(twice, values, 0.1).bias, 3);
    expect(regressed(once, values, 0.1).bias).toBeGreaterThan(0);
  });

  test('takes a mail apart into its text and grievances', () => {
    const mail = mailOf('# complaint\n- Hoi\n+ De bel [rammelt] en [klinkt vals].', 'nl', 'a');
    expect(mail.text).toBe('Hoi\nDe bel rammelt en klinkt vals.');
    expect(mail.grievances.map(({ start, end }) => mail.text.slice(start, end))).toEqual([
      'rammelt',
      'klinkt vals',
    ]);
    expect(() => mailOf('complaint\n- Hoi', 'nl', 'a')).toThrow(/begins with/);
  });

  test.each(LANGUAGES)('has about as many complaints as others: %s', (language) => {
    const own = trainingMails().filter((mail) => mail.language === language);
    const share = own.filter(({ complaint }) => complaint).length / own.length;
    expect(share).toBeGreaterThan(0.4);
    expect(share).toBeLessThan(0.6);
  });
});
