import { describe, expect, it } from 'vitest';
import { type Answers, REMEDIES } from '../../../lib/method/types.ts';
import { composeReply, phrasings } from '../../../lib/replies/compose.ts';
import { SLOTS } from '../../../lib/replies/types.ts';
import { type Change, droppedOf, input, point, slotOf, textOf } from './fixtures.ts';

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
    expect(slotOf({ path: 'save-repeated', answers: DONE }, 'strain')).toMatch(/allebei/);
    expect(slotOf({ path: 'save-repeated', language: 'en', answers: DONE }, 'strain')).toMatch(/both/);
    expect(slotOf({ path: 'save-first', answers: DONE }, 'strain')).toBe('');
  });

  it('tells the points apart by their place', () => {
    const answers = {
      ...DONE,
      points: [RIPPED, COLOUR, point('de doos was open', 'partly'), point('x', 'unknown')],
    };
    const share = slotOf({ answers }, 'share');
    expect(share).toContain('Over je eerste punt heb je gelijk');
    expect(share).toContain('Je derde punt');
    expect(share).toContain('je tweede punt');
    expect(share.indexOf('spijt')).toBeLessThan(share.indexOf('tweede'));
    expect(slotOf({ answers }, 'questions')).toContain('vierde punt');
    expect(slotOf({ answers }, 'understood')).toMatch(
      /\n1\. “de rits.*”\n2\. “de kleur.*”\n3\. “de doos was open”\n4\. “x”$/,
    );
    expect(slotOf({ answers, language: 'en' }, 'share')).toContain('your second point');
  });

  it('needs no places when all points are alike', () => {
    const answers = { ...DONE, points: [RIPPED, point('de doos was open')] };
    expect(slotOf({ answers }, 'share')).toContain('Wat je schrijft, klopt.');
    expect(textOf({ answers })).not.toMatch(/eerste|tweede/);
  });

  it('does not own what the person says is not ours', () => {
    const answers = { ...DONE, ownShare: false };
    expect(slotOf({ answers }, 'share')).toBe('Wat je schrijft, klopt.');
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

  it('asks what is unknown, what they expected and what else there is, and offers nothing', () => {
    const text = textOf(asking);
    expect(text).toContain('“het is nog niet geleverd”');
    expect(slotOf(asking, 'questions')).toMatch(/wat er precies gebeurde.*\? En wat had je ervan verwacht\?/);
    expect(slotOf(asking, 'open-question')).toContain('nog iets anders dwars');
    expect(text).not.toMatch(/betaal|november|terug/);
  });

  it('gives back what they expected instead of asking for it', () => {
    const known = { ...asking, answers: { ...answers, expected: 'levering voor het weekend' } };
    expect(slotOf(known, 'understood')).toContain('“levering voor het weekend”');
    expect(slotOf(known, 'questions')).not.toContain('verwacht');
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
    expect(text).toMatch(/Je krijgt wat je vraagt\. Ik betaal je op donderdag 26 november/);
    expect(text).toMatch(/één lijn.*andere winkel.*Het ga je goed/s);
    expect(text).not.toContain('?');
    expect(textOf({ ...parting, language: 'en' })).toMatch(
      /what you asked for.*another shop.*wish you well/s,
    );
  });

  it('is not written before it is confirmed', () => {
    const waiting = { ...parting, answers: { ...answers, partConfirmed: false } };
    const text = textOf(waiting);
    expect(text).not.toMatch(/één lijn|andere winkel|wat je vraagt/);
    expect(droppedOf(waiting)).toContain('part: part-confirmed');
    expect(slotOf(waiting, 'open-question')).not.toBe('');
  });

  it('offers nothing that keeps the contact going', () => {
    const call: Change = { ...parting, answers: { ...answers, remedy: 'call' } };
    expect(slotOf(call, 'remedy')).toBe('Je krijgt wat je vraagt.');
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
      'closing: agent-name',
    ]);
  });

  it.each(REMEDIES)('leaves no hole in the sentence of a %s without a day', (remedy) => {
    for (const language of ['nl', 'en'] as const)
      for (const remedyOn of [null, '2026-11-20', '2026-02-30']) {
        const answers = { ...DONE, remedy, remedyOn };
        expect(slotOf({ language, answers }, 'remedy')).not.toMatch(/\b(op|on)[.,]|november|null/i);
        expect(droppedOf({ language, answers })).toEqual(['remedy: remedy-date']);
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
    expect(at(0)).toEqual(usual);
    expect(at(1)).toEqual(at(1));
    expect(at(2)).toEqual(at(0));
    expect(at(-1)).toEqual(at(1));
    expect(at(Number.NaN)).toEqual(usual);
    const changed = at(1).parts.filter((part, place) => part.text !== usual.parts[place]?.text);
    expect(changed.map((part) => part.slot)).toEqual(['feeling']);
  });
});
