import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitOf, questionOf } from '@/lib/store/search/question.ts';
import { snippetOf } from '@/lib/store/search/snippet.ts';
import { wordsOf } from '@/lib/store/search/words.ts';

const words = (text: string) => wordsOf(text).map(({ word }) => word);

describe('the words of a text', () => {
  it('are without accents and capitals, and say where they stand', () => {
    expect(wordsOf('Één CAFÉ, straße!')).toEqual([
      { word: 'een', start: 0, end: 3 },
      { word: 'cafe', start: 4, end: 8 },
      { word: 'strasse', start: 10, end: 16 },
    ]);
    expect(words('cafe\u0301 co\u00adöperatie')).toEqual(['cafe', 'cooperatie']);
  });

  it('are also numbers, and the parts of an address', () => {
    expect(words('ZS-1041 #20418 sofie.de.vries@shop.example')).toEqual([
      'zs',
      '1041',
      '20418',
      'sofie',
      'de',
      'vries',
      'shop',
      'example',
    ]);
  });

  it('are two characters in a row where a language has no spaces', () => {
    expect(words('東京都 ok')).toEqual(['東京', '京都', '都', 'ok']);
    expect(words('aあい')).toEqual(['a', 'あい', 'い']);
  });

  it('lie in the text, one behind the other, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const { word, start, end } of wordsOf(text)) {
          expect(word.length).toBeGreaterThan(0);
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(text.length);
          // What it is found by, too, when just that piece of the text is typed.
          expect(wordsOf(text.slice(start, end))[0]?.word).toBe(word);
        }
      }),
    );
  });
});

describe('a question', () => {
  const fitFor = (typed: string, word: string) => {
    const asked = questionOf(typed)[0];
    return asked ? fitOf(asked, word) : null;
  };

  it('is met by the word, better than by what begins so, better than by a slip', () => {
    expect(fitFor('theepot', 'theepot')).toBe(4);
    expect(fitFor('theep', 'theepot')).toBe(3);
    expect(fitFor('theeppt', 'theepot')).toBe(2);
    expect(fitFor('teepot', 'theepot')).toBe(2);
    expect(fitFor('thheepot', 'theepot')).toBe(2);
    expect(fitFor('htepeot', 'theepot')).toBe(0);
    expect(fitFor('betsellnig', 'bestelling')).toBe(1);
  });

  it('forgives no slip in short words and in numbers', () => {
    expect(fitFor('rts', 'rits')).toBe(0);
    expect(fitFor('20419', '20418')).toBe(0);
  });

  it('takes all but the last word to their end', () => {
    const [first] = questionOf('thee kop');
    expect(first && fitOf(first, 'theepot')).toBe(0);
    expect(first && fitOf(first, 'thees')).toBe(2);
    expect(first && fitOf(first, 'tee')).toBe(2);
  });

  it('leaves out a letter that is the beginning of the next word', () => {
    expect(questionOf('sophie v').map(({ word }) => word)).toEqual(['sophie']);
    expect(questionOf('5').map(({ word }) => word)).toEqual(['5']);
    expect(questionOf('京')).toEqual([{ word: '京', isBeginning: true, slips: 0 }]);
  });
});

describe('what is shown of a text', () => {
  const marked = (text: string, typed: string) => {
    const shown = snippetOf(text, questionOf(typed));
    return shown.marks.map(({ start, end }) => shown.text.slice(start, end));
  };

  it('has the words marked as they stand there', () => {
    expect(marked('De Théépot lekt. Theepot!', 'theepot')).toEqual(['Théépot', 'Theepot']);
    expect(marked('De theepot lekt', 'theppot')).toEqual(['theepot']);
    expect(marked('東京都', '東京都')).toEqual(['東京都']);
  });

  it('is a piece around the first of them, in one line', () => {
    const long = `${'ja '.repeat(200)}de rits\nis stuk ${'nee '.repeat(200)}`;
    const shown = snippetOf(long, questionOf('rits'));
    expect(shown.text).toMatch(/^…ja .*de rits is stuk .*nee…$/);
    expect(shown.text.length).toBeLessThan(240);
    expect(marked(long, 'rits')).toEqual(['rits']);
  });

  it('never tears a character apart', () => {
    const isWhole = (text: string) =>
      !/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.test(text);
    fc.assert(
      fc.property(fc.array(fc.constantFrom('🎈', 'a', ' ', '京', 'rits'), { maxLength: 600 }), (parts) => {
        expect(isWhole(snippetOf(parts.join(''), questionOf('rits')).text)).toBe(true);
      }),
    );
  });
});
