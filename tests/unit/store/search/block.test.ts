import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeBlock, encodeBlock, numbersOf, withNumbers } from '@/lib/store/search/block.ts';
import { decodeDirectory, encodeDirectory, idsOf, placeOf } from '@/lib/store/search/directory.ts';
import { cut, merged, without } from '@/lib/store/search/merge.ts';

type Postings = Map<string, number[]>;

const word = fc.string({ minLength: 1, maxLength: 6, unit: fc.constantFrom('a', 'b', 'ç', '京', '0') });
const postings = (least: number) =>
  fc
    .dictionary(word, fc.uniqueArray(fc.integer({ min: least, max: least + 2 ** 33 }), { minLength: 1 }))
    .map((all): Postings => new Map(Object.entries(all).map(([key, n]) => [key, n.sort((a, b) => a - b)])));
const sorted = (all: Postings) => [...all].sort(([a], [b]) => (a < b ? -1 : 1));
const entriesOf = (all: Postings) => merged([], sorted(all));
const back = (entries: ReturnType<typeof decodeBlock>) =>
  entries.map((entry) => [entry.word, numbersOf(entry)]);

describe('a block', () => {
  it('says what was put in it', () => {
    fc.assert(
      fc.property(postings(1), (all) => {
        expect(back(decodeBlock(encodeBlock(entriesOf(all))))).toEqual(sorted(all));
      }),
    );
  });

  it('that ends too early is refused', () => {
    const bytes = encodeBlock([{ word: 'rits', ...withNumbers(null, [7, 300]) }]);
    expect(() => decodeBlock(bytes.slice(0, -1))).toThrow(RangeError);
  });

  it('takes more numbers and words, each in its place', () => {
    fc.assert(
      fc.property(postings(1), postings(2 ** 34), (first, second) => {
        const both = new Map(first);
        for (const [key, numbers] of second) both.set(key, [...(both.get(key) ?? []), ...numbers]);
        const written = decodeBlock(encodeBlock(entriesOf(first)));
        expect(back(merged(written, sorted(second)))).toEqual(sorted(both));
      }),
    );
  });

  it('has no word and no number of what is gone', () => {
    fc.assert(
      fc.property(postings(1), fc.func(fc.boolean()), (all, isGone) => {
        const gone = new Set([...all.values()].flat().filter((number) => isGone(number)));
        const left = without(entriesOf(all), gone);
        const expected = sorted(all)
          .map(([key, numbers]) => [key, numbers.filter((number) => !gone.has(number))] as const)
          .filter(([, numbers]) => numbers.length > 0);
        expect(left === null).toBe(gone.size === 0);
        if (left) expect(back(left)).toEqual(expected);
      }),
    );
  });

  it('is cut where it is too large, and nothing is lost', () => {
    const entries = Array.from({ length: 9_000 }, (_, at) => ({
      word: `w${String(at).padStart(5, '0')}`,
      ...withNumbers(null, [at + 1, at + 9]),
    }));
    const blocks = cut(entries);
    expect(blocks.length).toBeGreaterThan(2);
    expect(blocks.flat()).toEqual(entries);
    expect(Math.max(...blocks.map((block) => encodeBlock(block).length))).toBeLessThan(32 * 1024);
    expect(cut([])).toEqual([]);
  });
});

describe('the directory', () => {
  const directory = { next: 9, blocks: ['aa', 'be', 'beta', 'c'].map((first, id) => ({ first, id })) };

  it('says what was put in it', () => {
    expect(decodeDirectory(encodeDirectory(directory))).toEqual(directory);
    expect(decodeDirectory(undefined)).toEqual({ next: 0, blocks: [] });
  });

  it('leads to the one block of a word, and to all of a beginning', () => {
    expect(placeOf(directory, 'a')).toBe(0);
    expect(placeOf(directory, 'best')).toBe(1);
    expect(placeOf(directory, 'zz')).toBe(3);
    expect(placeOf({ next: 0, blocks: [] }, 'a')).toBe(-1);
    expect(idsOf(directory, 'be')).toEqual([1, 2]);
    expect(idsOf(directory, 'bet')).toEqual([1, 2]);
    expect(idsOf(directory, '')).toEqual([0, 1, 2, 3]);
    expect(idsOf({ next: 0, blocks: [] }, 'a')).toEqual([]);
  });
});
