/** What German asks of a reply and the other languages do not. */
import { describe, expect, it } from 'vitest';
import { BASES, PATHS, REMEDIES } from '../../../lib/method/types.ts';
import { FEELINGS, type Register } from '../../../lib/reading/types.ts';
import { phrasings } from '../../../lib/replies/compose/compose.ts';
import type { Slot } from '../../../lib/replies/types.ts';
import { added, type Change, input, point, textOf, unmarked } from './fixtures.ts';

const REGISTERS = ['informal', 'formal'] as const;
const DAY = 'Donnerstag, 26. November';
const FULL: Change = {
  language: 'de',
  answers: {
    points: [point('der Henkel ist ab'), point('die Farbe ist blasser', 'untrue')],
    feeling: 'disappointed',
    ownShare: true,
    remedy: 'replacement',
    remedyOn: '2026-11-26',
    partConfirmed: true,
  },
};

/** Every phrasing of a slot. */
function every(change: Change, slot: Slot, registers: readonly Register[] = REGISTERS): string[] {
  return registers
    .flatMap((register) =>
      phrasings(
        input({ ...FULL, ...change, register, answers: { ...FULL.answers, ...change.answers } }),
        slot,
      ),
    )
    .map(({ text }) => text);
}

describe('a German letter', () => {
  it('goes on in lower case after the comma of the greeting, but for the polite pronoun', () => {
    for (const repeat of [false, true])
      for (const orderNumber of ['ZS-20417', null])
        for (const text of every({ repeat, orderNumber }, 'thanks'))
          expect(text).toMatch(/^(\p{Ll}|(Sie|Ihre)\b)/u);
    for (const firstName of ['Sophie Vogel', null])
      for (const text of every({ firstName }, 'greeting')) expect(text).toMatch(/,$/);
  });

  it('ends with a wish that no comma follows', () => {
    for (const text of every({}, 'closing')) expect(text).toMatch(/Grüßen?\nSanne\nWinkel Zonnestraal$/);
  });

  it('calls nobody Herr, Frau or Lieber', () => {
    for (const text of every({ firstName: 'Kim Vogel' }, 'greeting')) expect(text).toContain('Kim Vogel,');
    for (const text of every({ firstName: 'Kim Vogel' }, 'greeting'))
      expect(text).not.toMatch(/Herr|Frau|Liebe|geehrte/);
  });
});

describe('a day in German', () => {
  it.each(REMEDIES)('has its weekday, point and commas for a %s', (remedy) => {
    const texts = every({ answers: { remedy, amount: '12,50 €' } }, 'remedy');
    expect(texts).toHaveLength(12);
    for (const text of texts) expect(text).toMatch(new RegExp(`am ${DAY}[.,]`, 'i'));
  });

  it.each(REMEDIES)('leaves no hole in a %s', (remedy) => {
    for (const text of every({ answers: { remedy, remedyOn: null } }, 'remedy'))
      expect(text).not.toMatch(/\bam[ .,;]*[.,;]|\bam$|[;,]\.|; \.|null/i);
  });

  it('is said where what they wish is looked into', () => {
    const wish = { remedy: null, expected: 'eine neue Tasse' };
    for (const text of every({ answers: wish }, 'open-question')) expect(text).not.toContain('null');
  });

  it('has its year in another', () => {
    expect(textOf({ ...FULL, answers: { ...FULL.answers, remedyOn: '2027-01-04' } })).toContain(
      'Montag, 4. Januar 2027',
    );
  });
});

describe('the grammar around what was written', () => {
  it('names points in the dative', () => {
    const long =
      'ich habe es dreimal gemeldet und jedes Mal hieß es, dass am selben Tag noch eine Antwort kommt';
    for (const mark of ['true', 'partly', 'untrue'] as const) {
      const named = [point(long, mark), point(`auch ${long}`, mark)].map((each) => ({ ...each, own: false }));
      const points = [...named, added('zu spät', mark === 'true' ? 'partly' : 'true')];
      for (const text of every({ points }, 'share'))
        expect(text).toMatch(/\b(mit dem|beim|zum|vom) ersten Punkt und dem zweiten Punkt\b/i);
    }
  });

  it('names others with them in the dative, too', () => {
    const many = [...'abc'].map((name) => point(`Teil ${name} ist kaputt`));
    for (const text of every({ answers: { points: [...many, point('blass', 'untrue')] } }, 'share'))
      expect(text).toMatch(/“ und weiteren Punkten aus (deiner|Ihrer) Nachricht /);
  });

  it('puts words of any form after a colon', () => {
    const words = 'warum es so lange dauert?';
    for (const points of [[added(words)], [{ ...point('der Henkel ist ab'), own: false }, added(words)]])
      for (const text of every({ points }, 'understood')) expect(text).toContain(`: ${words}`);
    for (const text of every({ answers: { cannot: words } }, 'cannot')) expect(text).toContain(`: ${words}`);
    for (const text of every({ answers: { matters: words } }, 'understood'))
      expect(text).toContain(`: ${words}`);
  });

  it('opens the remedy in capitals after a colon', () => {
    for (const text of every({ path: 'part', answers: { remedy: 'refund' } }, 'remedy'))
      expect(text).toMatch(/^([^:;]+: \p{Lu}[^:;]+|[^:;]+\. \p{Lu}[^:;]+; [^:;]+)\.$/u);
  });

  it('counts the points it does not quote', () => {
    const points = ['eins fehlt', 'zwei fehlt', 'drei fehlt', 'vier fehlt'].map(unmarked);
    for (const text of every({ points: points.slice(0, 3) }, 'understood'))
      expect(text).not.toMatch(/weiteren Punkte|anderen Punkte|übrigen Punkte/);
    for (const text of every({ points }, 'understood'))
      expect(text).not.toMatch(/weiteren Punkt |weiterer|anderen Punkt |übrigen Punkt /);
  });

  it('names shops with "oder"', () => {
    for (const text of every({ path: 'part', otherShops: ['Aa', 'Bb', 'Cc'] }, 'part'))
      expect(text).toMatch(/\bbei Aa, Bb oder Cc\b/i);
  });
});

describe('the choice', () => {
  const count = (change: Change, slot: Slot) =>
    REGISTERS.map((register) => every(change, slot, [register]).length);

  it('is of six phrasings of whatever is said', () => {
    for (const path of PATHS)
      for (const slot of [
        'thanks',
        'understood',
        'feeling',
        'share',
        'strain',
        'open-question',
        'part',
      ] as const)
        expect(
          [
            [6, 6],
            [0, 0],
          ],
          `${path} ${slot}`,
        ).toContainEqual(count({ path }, slot));
    for (const feeling of FEELINGS)
      expect(count({ answers: { feeling } }, 'feeling'), feeling).toEqual([6, 6]);
    for (const basis of BASES) expect(count({ answers: { basis } }, 'remedy'), basis).toEqual([6, 6]);
    expect(count({ answers: { cannot: 'heute liefern' } }, 'cannot')).toEqual([6, 6]);
    expect(count({ path: 'ask-first', points: [] }, 'questions')).toEqual([6, 6]);
    expect(count({}, 'greeting')).toEqual([4, 2]);
    expect(count({}, 'closing')).toEqual([4, 4]);
  });
});
