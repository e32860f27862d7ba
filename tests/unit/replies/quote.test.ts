import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../lib/reading/types.ts';
import { quotable, quoted, tidyStops } from '../../../lib/replies/compose/quote.ts';

describe('quotable', () => {
  it.each([
    ['  de rits\n  is stuk. ', 'de rits is stuk'],
    ['- er is niets bezorgd!!!', 'er is niets bezorgd'],
    ['• * waar blijft het?', 'waar blijft het?'],
    ['"Pakket is aangemeld", al vier dagen', "Pakket is aangemeld', al vier dagen"],
    ['er staat “morgen in huis” op de site', "er staat 'morgen in huis' op de site"],
    ['ik heb €89,95 betaald…', 'ik heb €89,95 betaald'],
    ['kapot 😡', 'kapot 😡'],
    ['وصلت الطلبية مكسورة', 'وصلت الطلبية مكسورة'],
    ['turned\u202e around\u0007', 'turned around'],
    ["it's broken", "it's broken"],
    ['Maar er kwam niets', 'er kwam niets'],
    ['But, and this is odd, it rattles', 'and this is odd, it rattles'],
    ['Bon, la roue grince', 'la roue grince'],
    ['Hallo, de bel is stuk', 'de bel is stuk'],
    ['En plus la selle bouge', 'En plus la selle bouge'],
    ['So geht das nicht', 'So geht das nicht'],
    ['But', 'But'],
  ])('%j becomes %j', (text, expected) => {
    expect(quotable(text)).toBe(expected);
  });

  it.each(['', '   \n', '!!!', '"..."', '- '])('%j is nothing to quote', (text) => {
    expect(quotable(text)).toBe('');
  });

  it('gives shouting back in a normal voice, and leaves names of things alone', () => {
    expect(quotable('IK WIL NU MIJN GELD VAN ZS-20417 TERUG!!')).toBe(
      'Ik wil nu mijn geld van ZS-20417 terug',
    );
    expect(quotable('WHERE ON EARTH IS IT, I PAID WEEKS AGO')).toBe('Where on earth is it, I paid weeks ago');
    expect(quotable('De DHL-app zegt niets')).toBe('De DHL-app zegt niets');
    expect(quotable('USB KAPOT')).toBe('USB KAPOT');
  });

  it('ends what is long where a sentence or clause ends', () => {
    const clause = 'Ik heb de bank op drie plekken nagemeten voordat ik hem bestelde, en';
    expect(quotable(`${clause} ${'heel '.repeat(40)}`)).toBe(
      'Ik heb de bank op drie plekken nagemeten voordat ik hem bestelde…',
    );
    const sentence = 'De bank is te groot voor de deur van de woonkamer. Nu staat hij in de gang';
    expect(quotable(`${sentence} ${'en in de weg '.repeat(20)}`)).toBe(
      'De bank is te groot voor de deur van de woonkamer…',
    );
  });

  it('goes on after a colon, where what was meant stands', () => {
    expect(quotable('ce matin encore : la pompe goutte, et le tuyau est fendu en deux endroits', 42)).toBe(
      'ce matin encore : la pompe goutte…',
    );
  });

  it('lets one clause be longer, before it cuts it', () => {
    const clause =
      'ik heb drie weken lang elke ochtend op de bus van half acht naar de winkel in de stad gewacht';
    expect(quotable(clause, 70)).toBe(clause);
    expect(quotable(clause, 40)).toMatch(/^ik heb [\p{L} ]{20,33}…$/u);
  });

  it('never cuts through a word or a character', () => {
    expect(quotable('woord '.repeat(800))).toMatch(/^(woord )+woord…$/);
    const family = '👨‍👩‍👧‍👦';
    const cut = quotable(`a${family.repeat(400)}`);
    expect(cut).toMatch(/…$/);
    expect(
      [...new Intl.Segmenter().segment(cut.slice(1, -1))].every(({ segment }) => segment === family),
    ).toBe(true);
    expect(quotable('x'.repeat(5000)).length).toBeLessThanOrEqual(141);
  });

  it('is quick with what is long and odd', () => {
    const odd = [
      '!'.repeat(5000),
      ' '.repeat(5000),
      "'".repeat(5000),
      '. '.repeat(2500),
      `${'!'.repeat(4999)}a`,
    ];
    const start = performance.now();
    for (const text of odd) quotable(text);
    expect(performance.now() - start).toBeLessThan(500);
  });
});

describe('quoted', () => {
  it.each([
    ['nl', '“kapot”'],
    ['en', '“kapot”'],
    ['de', '„kapot“'],
    ['fr', '«\u00a0kapot\u00a0»'],
  ] as const)('has the quotation marks of %s', (language, expected) => {
    expect(quoted('kapot', language)).toBe(expected);
  });

  it('keeps words from right to left apart from the sentence around them', () => {
    expect(quoted('kapot', 'nl')).toBe('“kapot”');
    expect(quoted('מקולקל', 'nl')).toBe('“\u2068מקולקל\u2069”');
  });

  it('takes no second full stop', () => {
    for (const language of LANGUAGES) {
      const asked = quoted('waar blijft het?', language);
      expect(tidyStops(`${asked}. Dank u.`)).toBe(`${asked} Dank u.`);
    }
    expect(tidyStops('U schrijft: “kapot”.')).toBe('U schrijft: “kapot”.');
  });
});
