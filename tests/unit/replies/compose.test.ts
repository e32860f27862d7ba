import { describe, expect, it } from 'vitest';
import { type Answers, PATHS, REMEDIES } from '../../../lib/method/types.ts';
import { LANGUAGES } from '../../../lib/reading/types.ts';
import { composeReply, MOST_PHRASINGS, phrasings } from '../../../lib/replies/compose/compose.ts';
import type { SignOffKind } from '../../../lib/replies/sign-off.ts';
import { textsIn } from '../../../lib/replies/texts/index.ts';
import { SLOTS } from '../../../lib/replies/types.ts';
import { added, type Change, droppedOf, input, point, slotOf, textOf, unmarked } from './fixtures.ts';

const RIPPED = point('de rits liet los na twee keer dragen');
const COLOUR = point('de kleur is anders dan op de foto', 'untrue');
const DONE: Partial<Answers> = {
  points: [RIPPED],
  feeling: 'disappointed',
  ownShare: true,
  remedy: 'replacement',
  remedyOn: '2026-11-26',
};

describe('a reply that works on the relation', () => {
  it('has its parts in the order in which they are read', () => {
    const { parts, dropped } = composeReply(input({ answers: DONE }));
    const order = parts.map((part) => SLOTS.indexOf(part.slot));
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(dropped).toEqual([]);
  });

  it('gives back their words, owns the share before the regret, and promises with a date', () => {
    const text = textOf({ answers: DONE });
    expect(text).toContain('“de rits liet los na twee keer dragen”');
    expect(text).toContain('bestelling ZS-20417');
    expect(text.indexOf('verantwoordelijk')).toBeGreaterThan(0);
    expect(text.indexOf('verantwoordelijk')).toBeLessThan(text.indexOf('spijt'));
    expect(text).toContain('donderdag 26 november');
    expect(text).toMatch(/^Dag Sophie,\n\n/);
    expect(text).toMatch(/\?\n\n.*,\nSanne\nWinkel Zonnestraal$/);
  });

  it('asks what would be a good solution while none is chosen', () => {
    const answers = { ...DONE, remedy: null, remedyOn: null };
    expect(slotOf({ answers }, 'remedy')).toBe('');
    expect(slotOf({ answers }, 'open-question')).toContain('goede oplossing');
    expect(droppedOf({ answers })).toContain('remedy: remedy');
    expect(slotOf({ answers, language: 'en' }, 'open-question')).toContain('good solution');
  });

  it('names a strained contact only where it was one', () => {
    const strain = slotOf({ path: 'save-repeated', answers: DONE }, 'strain');
    expect(strain).toMatch(/tussen ons.*kan ik anders doen/);
    expect(strain).not.toMatch(/jou lastig|kun je anders|kan je anders/);
    expect(slotOf({ path: 'save-repeated', language: 'en', answers: DONE }, 'strain')).toMatch(
      /between us.*can I do differently/,
    );
    expect(slotOf({ path: 'save-first', answers: DONE }, 'strain')).toBe('');
  });

  it('says what happens before it asks what would make the contact easier', () => {
    const slots = composeReply(input({ path: 'save-repeated', answers: DONE })).parts.map(({ slot }) => slot);
    expect(slots.slice(-3)).toEqual(['remedy', 'strain', 'closing']);
  });

  it('judges what both the customer and the agent named in two different sentences', () => {
    const points = [{ ...RIPPED, own: false }, added('te laat bezorgd'), { ...COLOUR, own: false }];
    for (const language of LANGUAGES)
      for (const { text } of phrasings(input({ language, answers: DONE, points }), 'share')) {
        const sentences = text.split(/(?<=[.?]) /);
        expect(new Set(sentences).size, text).toBe(sentences.length);
      }
  });

  it('gives back what matters most rather than what the remedy answers', () => {
    const answers = { ...DONE, expected: 'een andere tas', matters: 'op tijd voor zaterdag' };
    const understood = slotOf({ answers }, 'understood');
    expect(understood).toContain('op tijd voor zaterdag');
    expect(understood).not.toContain('een andere tas');
    expect(slotOf({ answers: { ...answers, matters: '' } }, 'understood')).toContain('een andere tas');
    const open = slotOf({ answers: { ...answers, remedy: null } }, 'understood');
    expect(open).toMatch(/een andere tas.*op tijd voor zaterdag/);
  });

  it('keeps the ellipsis of what it shortened where it names it', () => {
    const long = `de zool liet los bij de hiel, ${'en daarna ook aan de zijkant '.repeat(5)}`;
    const points = [
      point(long),
      COLOUR,
      point(`${long} links`, 'partly'),
      point(`${long} rechts`, 'unknown'),
    ];
    const text = textOf({ answers: { ...DONE, points, cannot: 'x '.repeat(60) } });
    expect(text).toMatch(/“de zool liet los[^”]*…”/);
    expect(text).not.toMatch(/“de zool liet los[^”]*[^…”]”/);
  });

  it('names the points where they differ', () => {
    const answers = { ...DONE, points: [RIPPED, COLOUR] };
    const share = slotOf({ answers }, 'share');
    expect(share).toMatch(/^Over “de rits liet los na twee keer dragen” heb je gelijk\./);
    expect(share).toContain('Bij “de kleur is anders dan op de foto” zie ik hier iets anders');
    expect(share.indexOf('spijt')).toBeLessThan(share.indexOf('de kleur'));
    expect(slotOf({ answers, language: 'en' }, 'share')).toContain("You're right about “de rits");
  });

  it('does not repeat a long quotation to name it', () => {
    const long = 'ik heb drie keer gebeld en elke keer zei er iemand anders dat het die dag nog zou komen';
    const answers = { ...DONE, points: [point(long), COLOUR] };
    expect(slotOf({ answers }, 'share')).toMatch(/^Over het eerste punt heb je gelijk\./);
    expect(textOf({ answers }).split(long)).toHaveLength(2);
  });

  it('gives a long quotation once, with its verdict, where no other point is quoted', () => {
    const long = 'de rits liet los toen ik de tas voor de tweede keer dichtdeed';
    const points = [{ ...point(long), own: false }, added('de kleur', 'untrue')];
    expect(slotOf({ answers: DONE, points }, 'understood')).toBe('');
    expect(slotOf({ answers: DONE, points }, 'share')).toMatch(new RegExp(`^Over “${long}” heb je gelijk`));
    expect(slotOf({ answers: { ...DONE, points: [point(long)] } }, 'understood')).toContain(long);
  });

  it('quotes two points, true ones first, and the others where it says something about them', () => {
    const answers = {
      ...DONE,
      points: [COLOUR, point('de doos was open', 'unknown'), point('de kraag krult', 'partly'), RIPPED],
    };
    expect(slotOf({ answers }, 'understood')).toBe(
      'Je schrijft: “de kraag krult” en ook: “de rits liet los na twee keer dragen”.',
    );
    expect(slotOf({ answers }, 'questions')).toContain('Over “de doos was open” weet ik nog te weinig');
    expect(textOf({ answers })).not.toMatch(/^\d\./m);
  });

  it('says that it read the points that it says nothing about', () => {
    const points = ['de doos was open', 'de kraag krult', 'de zoom is los', 'het label ontbreekt'].map(
      unmarked,
    );
    const understood = 'Je schrijft: “de doos was open” en ook: “de kraag krult”.';
    expect(slotOf({ points: points.slice(0, 2) }, 'understood')).toBe(understood);
    expect(slotOf({ points: points.slice(0, 3) }, 'understood')).toBe(
      `${understood} Het andere punt dat je noemt, heb ik ook gelezen.`,
    );
    expect(slotOf({ points }, 'understood')).toBe(
      `${understood} De andere punten die je noemt, heb ik ook gelezen.`,
    );
    const many = [...'abcd'].map((name) => point(`deel ${name} is stuk`));
    expect(slotOf({ answers: { points: [...many, COLOUR] } }, 'share')).toContain(
      'Over “deel a is stuk”, “deel b is stuk” en andere punten die je noemt heb je gelijk.',
    );
  });

  it('neither judges nor asks about what nobody judged', () => {
    const points = [{ ...RIPPED, own: false }, unmarked('de doos was open')];
    const asked: Change = { answers: DONE, points };
    expect(slotOf(asked, 'understood')).toContain('“de doos was open”');
    expect(slotOf(asked, 'share')).toMatch(/^Over “de rits liet los na twee keer dragen” heb je gelijk\./);
    expect(slotOf(asked, 'share')).not.toContain('de doos');
    for (const path of ['ask-first', 'save-first', 'save-repeated'] as const)
      expect(slotOf({ ...asked, path, points: [unmarked('de doos was open')] }, 'questions')).not.toContain(
        'gebeurde',
      );
  });

  it('does not present the words of the agent as those of the customer', () => {
    const asked: Change = {
      answers: DONE,
      points: [{ ...RIPPED, own: false }, added('te laat bezorgd'), added('kassabon zoek', 'unknown')],
    };
    expect(slotOf(asked, 'understood')).toBe('Je schrijft: “de rits liet los na twee keer dragen”.');
    expect(slotOf(asked, 'share')).toContain(
      'heb je gelijk. Ik begrijp dat het ook hierom gaat: te laat bezorgd. Wat je schrijft, klopt.',
    );
    expect(slotOf(asked, 'questions')).toMatch(/hierom gaat: kassabon zoek\. Kun je me vertellen/);
    const alike = {
      ...asked,
      points: [{ ...RIPPED, own: false }, added('te laat bezorgd'), added('scheur')],
    };
    expect(slotOf(alike, 'understood')).toBe(
      'Je schrijft: “de rits liet los na twee keer dragen”. Ik begrijp dat het ook hierom gaat: te laat bezorgd en scheur.',
    );
    const alone = { ...asked, points: [added('te laat bezorgd')] };
    expect(slotOf(alone, 'understood')).toBe('Ik begrijp dat het hierom gaat: te laat bezorgd.');
    expect(slotOf(alone, 'share')).toMatch(/^Je hebt hierin gelijk\./);
    expect(droppedOf(alone)).toEqual([]);
    for (const language of ['nl', 'en'] as const)
      expect(textOf({ ...asked, language })).not.toMatch(/“[^”]*(te laat|kassabon)/);
  });

  it('quotes what they expected only where it is theirs', () => {
    const answers = { ...DONE, expected: 'levering voor het weekend' };
    expect(slotOf({ answers }, 'understood')).toContain('“levering voor het weekend”');
    expect(slotOf({ answers, expectedIsTheirs: false }, 'understood')).toContain(
      'lees ik zo: levering voor het weekend.',
    );
  });

  it('does not ask for a solution when it knows what they expect', () => {
    const answers = { ...DONE, expected: 'mijn geld terug', remedy: null };
    const open = slotOf({ answers }, 'open-question');
    expect(open).not.toContain('?');
    expect(open).toContain('laat het je op donderdag 26 november weten');
    expect(slotOf({ answers: { ...answers, remedyOn: '2020-01-01' } }, 'open-question')).toContain(
      'laat het je weten',
    );
    expect(slotOf({ answers: { ...answers, remedy: 'refund' } }, 'open-question')).toContain('?');
  });

  it('needs no names when all points are alike', () => {
    const answers = { ...DONE, points: [RIPPED, point('de doos was open')] };
    expect(slotOf({ answers }, 'share')).toMatch(/^Je hebt hierin gelijk\./);
  });

  it('does not own what the person says is not ours', () => {
    const answers = { ...DONE, ownShare: false };
    expect(slotOf({ answers }, 'share')).toBe('Je hebt hierin gelijk.');
    expect(droppedOf({ answers })).toEqual([]);
    expect(droppedOf({ answers: { ...DONE, ownShare: null } })).toEqual(['share: own-share']);
  });

  it('owns a share even where no point was found true', () => {
    const share = slotOf({ answers: { ...DONE, points: [COLOUR] } }, 'share');
    expect(share).toMatch(/^Ik heb hier zelf een aandeel in/);
  });

  it('thanks for writing again, and says sorry for that first', () => {
    const text = textOf({ repeat: true, answers: DONE });
    expect(slotOf({ repeat: true, answers: DONE }, 'thanks')).toMatch(
      /^Sorry dat je me opnieuw moest schrijven/,
    );
    expect(text).toContain('ook dat spijt me');
    expect(slotOf({ repeat: true, language: 'en' }, 'thanks')).toContain('write again');
  });
});

describe('a reply that asks first', () => {
  const answers: Partial<Answers> = {
    points: [point('het is nog niet geleverd', 'unknown')],
    remedy: 'refund',
    remedyOn: '2026-11-26',
  };
  const asking: Change = { path: 'ask-first', answers };

  it('asks what is unknown and what else there is, one question each, and offers nothing', () => {
    const text = textOf(asking);
    expect(text).toContain('“het is nog niet geleverd”');
    expect(slotOf(asking, 'questions')).toMatch(/^[^?]*wat er precies gebeurde[^?]*\?$/);
    expect(slotOf(asking, 'open-question')).toContain('nog iets anders dwars');
    expect(text).not.toMatch(/betaal|terug/);
  });

  it('gives back what they expected instead of asking for it', () => {
    const known = { ...asking, answers: { ...answers, expected: 'levering voor het weekend' } };
    expect(slotOf(known, 'understood')).toContain('“levering voor het weekend”');
    expect(slotOf(known, 'questions')).not.toContain('verwacht');
  });

  it.each([
    ['ik had verwacht dat het vrijdag kwam', ''],
    ['er zou iemand terugbellen', ''],
    ['you promised it would be here on Friday', ''],
    ['ik wil mijn geld terug', 'mijn geld terug'],
  ])('does not ask what they expected after %j', (text, expected) => {
    const known: Change = { path: 'ask-first', answers: { expected, points: [point(text, 'unknown')] } };
    expect(slotOf(known, 'questions')).toContain('gebeurde');
    expect(slotOf(known, 'questions')).not.toMatch(/verwacht\?/);
  });

  it('asks for the story when there is no point yet', () => {
    expect(slotOf({ path: 'ask-first' }, 'questions')).toContain('wat er precies gebeurde');
    expect(droppedOf({ path: 'ask-first' })).toContain('understood: points');
  });

  it('does not argue', () => {
    const points = [COLOUR, point('de doos was open', 'partly')];
    expect(slotOf({ path: 'ask-first', answers: { points } }, 'share')).toBe('');
    expect(slotOf({ path: 'save-first', answers: { points } }, 'share')).not.toBe('');
  });
});

describe('a reply that parts', () => {
  const answers: Partial<Answers> = {
    ...DONE,
    points: [COLOUR],
    ownShare: false,
    remedy: 'refund',
    partConfirmed: true,
  };
  const parting: Change = { path: 'part', answers };

  it('gives in, ends the argument, names another shop and says goodbye', () => {
    const text = textOf(parting);
    expect(text).toContain('Ik doe wat je vraagt: ik betaal je op donderdag 26 november');
    expect(text).toMatch(/één lijn.*andere winkel.*Het ga je goed/s);
    expect(text).not.toContain('?');
    expect(textOf({ ...parting, language: 'en' })).toMatch(
      /do what you ask: I'll refund.*another shop.*wish you well/s,
    );
  });

  it('says sorry for a share, and judges nothing', () => {
    const points = [RIPPED, point('de doos was open', 'partly'), COLOUR];
    expect(slotOf({ ...parting, answers: { ...answers, points } }, 'share')).toBe('');
    expect(slotOf({ ...parting, answers: { ...answers, points, ownShare: true } }, 'share')).toBe(
      'Ik heb hier zelf een aandeel in, en dat spijt me.',
    );
  });

  it('is not written before it is confirmed', () => {
    const waiting = { ...parting, answers: { ...answers, partConfirmed: false } };
    const text = textOf(waiting);
    expect(text).not.toMatch(/één lijn|andere winkel|wat je vraagt/);
    expect(slotOf(waiting, 'open-question')).not.toBe('');
  });

  it('offers nothing that keeps the contact going', () => {
    const call: Change = { ...parting, answers: { ...answers, remedy: 'call' } };
    expect(slotOf(call, 'remedy')).toBe('Ik doe wat je vraagt.');
    expect(droppedOf(call)).toContain('remedy: remedy');
  });
});

describe('what is not known', () => {
  it('has no place in the text', () => {
    const nothing = { firstName: null, orderNumber: ' ', agentName: '', shopName: null };
    expect(textOf(nothing)).toMatch(/^Dag,\n\nBedankt dat je me dit laat weten\./);
    expect(textOf({ ...nothing, language: 'en' })).toMatch(
      /^Hello,\n\nThank you for telling me about this\./,
    );
    expect(textOf(nothing)).not.toContain('bestelling');
    expect(droppedOf(nothing)).toEqual([
      'greeting: first-name',
      'understood: points',
      'feeling: feeling',
      'share: own-share',
      'remedy: remedy',
      'open-question: remedy-date',
      'closing: agent-name',
    ]);
  });

  it('ends with the shop, or with the wish alone', () => {
    expect(slotOf({ agentName: null }, 'closing')).toMatch(/groet,\nWinkel Zonnestraal$/);
    for (const language of ['nl', 'en'] as const)
      expect(slotOf({ language, agentName: null, shopName: ' ' }, 'closing')).toMatch(/^\p{L}+ \p{L}+$/u);
    expect(droppedOf({ agentName: null })).toContain('closing: agent-name');
  });

  it('ends as the person wants it, and asks for no name where none is to be said', () => {
    const said = (signOff: SignOffKind) => slotOf({ signOff }, 'closing');
    expect(said('name')).toMatch(/groet(en)?,\nSanne$/);
    expect(said('shop')).toMatch(/groet(en)?,\nWinkel Zonnestraal$/);
    // Where the inbox itself says who it is, its comma stands.
    expect(said('closing')).toMatch(/groet(en)?,$/);
    expect(said('nothing')).toBe('');
    for (const signOff of ['shop', 'closing', 'nothing'] as const)
      expect(droppedOf({ signOff, agentName: null })).not.toContain('closing: agent-name');
    expect(droppedOf({ signOff: 'name', agentName: null })).toContain('closing: agent-name');
  });

  it('ends with the person’s own wish, always the same, and nothing else to choose from', () => {
    const wish = ' Lieve groetjes, ';
    expect(slotOf({ wish }, 'closing')).toBe('Lieve groetjes,\nSanne\nWinkel Zonnestraal');
    expect(slotOf({ wish, agentName: null, shopName: null }, 'closing')).toBe('Lieve groetjes');
    for (const seed of ['a', 'b', 'c'])
      expect(slotOf({ wish, seed, signOff: 'closing' }, 'closing')).toBe('Lieve groetjes,');
    expect(composeReply(input({ wish })).choices.has('closing')).toBe(false);
    expect(slotOf({ wish: '  ' }, 'closing')).toBe(slotOf({}, 'closing'));
  });

  it.each(REMEDIES)('leaves no hole in the sentence of a %s without a day', (remedy) => {
    for (const language of ['nl', 'en'] as const)
      for (const remedyOn of [null, '2026-11-20', '2026-02-30']) {
        const answers = { ...DONE, remedy, remedyOn, amount: '€ 5' };
        expect(slotOf({ language, answers }, 'remedy')).not.toMatch(/\b(op|on)[.,]|november|null/i);
        expect(droppedOf({ language, answers })).toEqual(['remedy: remedy-date']);
      }
  });

  it.each(['partial-refund', 'discount'] as const)('gives the amount of a %s, and asks for one', (remedy) => {
    for (const language of LANGUAGES) {
      const answers = { ...DONE, remedy };
      const found = phrasings(input({ language, answers: { ...answers, amount: '€ 12,50' } }), 'remedy');
      for (const { text, marks } of found) {
        expect(text).toContain('€ 12,50');
        expect(marks).toContain('€ 12,50');
      }
      expect(slotOf({ language, answers }, 'remedy')).not.toMatch(/null|undefined| {2}/);
      expect(droppedOf({ language, answers })).toEqual(['remedy: amount']);
    }
  });

  it.each(REMEDIES)('has the day of a %s in words in every phrasing', (remedy) => {
    for (const [language, words] of [
      ['nl', 'donderdag 26 november'],
      ['en', 'Thursday 26 November'],
    ] as const) {
      const found = phrasings(input({ language, answers: { ...DONE, remedy } }), 'remedy');
      expect(found.length).toBeGreaterThanOrEqual(2);
      for (const part of found) {
        expect(part.text).toContain(words);
        expect(part.text).not.toContain('2026');
        expect(part.marks).toContain(words);
      }
    }
  });

  it('says the year when it is another', () => {
    const answers = { ...DONE, remedyOn: '2027-01-04' };
    expect(textOf({ answers })).toContain('maandag 4 januari 2027');
    expect(textOf({ language: 'en', answers })).toContain('Monday 4 January 2027');
  });
});

describe('another sentence', () => {
  it('is offered for every slot that is written', () => {
    for (const language of ['nl', 'en'] as const)
      for (const path of ['ask-first', 'save-repeated', 'part'] as const) {
        const asked = input({
          path,
          language,
          answers: { ...DONE, partConfirmed: true, points: [RIPPED, point('y', 'unknown')] },
        });
        for (const { slot } of composeReply(asked).parts)
          expect(phrasings(asked, slot).length, `${language} ${path} ${slot}`).toBeGreaterThanOrEqual(2);
      }
  });

  it('changes that slot alone, is the same every time, and goes round', () => {
    const at = (feeling: number) => composeReply(input({ answers: DONE, variant: { feeling } }));
    const usual = composeReply(input({ answers: DONE }));
    const count = phrasings(input({ answers: DONE }), 'feeling').length;
    expect(at(0)).toEqual(usual);
    expect(at(1)).toEqual(at(1));
    expect(at(count)).toEqual(at(0));
    expect(at(-1)).toEqual(at(count - 1));
    expect(at(Number.NaN)).toEqual(usual);
    const changed = at(1).parts.filter((part, place) => part.text !== usual.parts[place]?.text);
    expect(changed.map((part) => part.slot)).toEqual(['feeling']);
  });
});

describe('the next step', () => {
  it('has the day on which they hear from us, also where nothing is decided yet', () => {
    for (const language of LANGUAGES)
      for (const path of ['ask-first', 'save-first', 'save-repeated'] as const) {
        const answers = { ...DONE, remedy: null };
        const text = slotOf({ language, path, answers }, 'open-question');
        expect(text, text).toMatch(/26/);
        expect(text.match(/\?/g) ?? []).toHaveLength(path === 'ask-first' || text.includes('?') ? 1 : 0);
        expect(droppedOf({ language, path, answers: { ...answers, remedyOn: null } })).toContain(
          'open-question: remedy-date',
        );
      }
  });

  it('asks one thing at a time', () => {
    for (const language of LANGUAGES) {
      const repeated = textOf({ language, path: 'save-repeated', answers: DONE });
      expect(repeated.match(/\?/g)?.length ?? 0, repeated).toBeLessThanOrEqual(1);
    }
  });
});

describe('what was added last', () => {
  it('says an honest no in the agent’s words, only where something is decided', () => {
    const answers = { ...DONE, cannot: 'de jas vandaag nog bezorgen' };
    expect(slotOf({ answers }, 'cannot')).toContain('de jas vandaag nog bezorgen');
    expect(slotOf({ answers, path: 'ask-first' }, 'cannot')).toBe('');
    expect(slotOf({ answers: { ...answers, partConfirmed: true }, path: 'part' }, 'cannot')).toBe('');
  });

  it('tells right from goodwill only where there is a remedy', () => {
    const right = slotOf({ answers: { ...DONE, basis: 'right' } }, 'remedy');
    const goodwill = slotOf({ answers: { ...DONE, basis: 'goodwill' } }, 'remedy');
    expect(new Set([right, goodwill, slotOf({ answers: DONE }, 'remedy')]).size).toBe(3);
    expect(slotOf({ answers: { ...DONE, basis: 'right', remedy: null } }, 'remedy')).toBe('');
  });

  it('quotes what matters most where the customer wrote it, once', () => {
    const answers = { ...DONE, matters: 'op tijd voor zaterdag' };
    expect(slotOf({ answers, mattersIsTheirs: true }, 'understood')).toContain('“op tijd voor zaterdag”');
    expect(slotOf({ answers }, 'understood')).toMatch(/[^“]op tijd voor zaterdag[^”]/);
    const asPoint = { ...answers, points: [point('niet op tijd voor zaterdag')] };
    expect(slotOf({ answers: asPoint }, 'understood').split('voor zaterdag')).toHaveLength(2);
  });

  it('refers to other shops by name when parting, three at most', () => {
    const answers = { ...DONE, partConfirmed: true };
    const text = slotOf({ answers, path: 'part', otherShops: ['Aa', ' Bb\n', '', 'Cc', 'Dd'] }, 'part');
    expect(text).toMatch(/Aa, Bb (of|or) Cc\b/);
    expect(text).not.toContain('Dd');
  });

  it('stays within 150 words, however much was written', () => {
    const long = 'het pakket kwam veel te laat aan en de doos was aan alle kanten gescheurd en nat geworden';
    for (const language of LANGUAGES)
      for (const path of PATHS) {
        const points = Array.from({ length: 9 }, (_, at) => point(`${at} ${long} ${long}`, 'partly'));
        const answers = {
          ...DONE,
          points,
          expected: `${long}!`,
          matters: long,
          feeling: 'powerless' as const,
        };
        const text = textOf({ language, path, answers: { ...answers, partConfirmed: true }, repeat: true });
        expect(text.split(/[ \n]+/).length, text).toBeLessThanOrEqual(150);
      }
  });

  it('says the same thing the same way for one ticket, and another way for another', () => {
    const openings = new Set<string>();
    for (let at = 0; at < 12; at += 1) {
      const change = { answers: DONE, seed: `shop|${at}` };
      expect(textOf(change)).toBe(textOf(change));
      openings.add(slotOf(change, 'thanks'));
    }
    expect(openings.size).toBeGreaterThan(1);
  });
});

describe('the phrasings', () => {
  it('are never more than are looked through', () => {
    const lists = (texts: unknown): unknown[][] =>
      Array.isArray(texts)
        ? [texts]
        : typeof texts === 'object' && texts !== null
          ? Object.values(texts).flatMap(lists)
          : [];
    for (const language of LANGUAGES)
      for (const register of ['formal', 'informal'] as const)
        for (const list of lists(textsIn(language, register)))
          expect(list.length, language).toBeLessThanOrEqual(MOST_PHRASINGS);
  });

  it('are a choice where there is more than one', () => {
    const given = input({ answers: DONE });
    const { parts, choices } = composeReply(given);
    for (const { slot } of parts) expect(choices.has(slot), slot).toBe(phrasings(given, slot).length > 1);
  });
});
