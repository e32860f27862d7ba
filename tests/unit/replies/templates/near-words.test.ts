import { describe, expect, it } from 'vitest';
import { eachNear, slipsBetween } from '@/lib/replies/templates/near-words.ts';
import { dice } from '../../../sites/dice.ts';

/** As a book has it: each letter too many, missing or wrong, and each pair swapped, is one. */
function distance(a: string, b: string): number {
  const rows: number[][] = [];
  const cell = (row: number, column: number) => rows[row]?.[column] ?? 99;
  for (let row = 0; row <= a.length; row += 1) {
    rows.push([]);
    for (let column = 0; column <= b.length; column += 1) {
      const wrong = a[row - 1] === b[column - 1] ? 0 : 1;
      const isSwapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      const found = Math.min(
        row === 0 && column === 0 ? 0 : 99,
        cell(row - 1, column) + 1,
        cell(row, column - 1) + 1,
        cell(row - 1, column - 1) + wrong,
        isSwapped ? cell(row - 2, column - 2) + 1 : 99,
      );
      rows[row]?.push(found);
    }
  }
  return cell(a.length, b.length);
}

function nearest(typed: string, word: string): number {
  return Math.min(
    ...Array.from({ length: word.length + 1 }, (_, end) => distance(typed, word.slice(0, end))),
  );
}

function shared(before: string, word: string): number {
  let at = 0;
  while (at < before.length && before[at] === word[at]) at += 1;
  return at;
}

describe('words that are a slip away', () => {
  const roll = dice(7);
  const made = (most: number) => Array.from({ length: 1 + roll(most) }, () => 'abc'[roll(3)]).join('');
  const words = [...new Set(Array.from({ length: 400 }, () => made(9)))].sort();
  const starts = Uint8Array.from(words, (word, at) => shared(words[at - 1] ?? '', word));

  it.each([1, 2])('are all found, with their slips, up to %i', (most) => {
    for (let round = 0; round < 40; round += 1) {
      const typed = `${made(6)}abc`;
      const found: [string, number][] = [];
      eachNear(typed, most, words, starts, (number, slips) => found.push([words[number] ?? '', slips]));
      const expected = words
        .map((word): [string, number] => [word, nearest(typed, word)])
        .filter(([, slips]) => slips <= most);
      expect(found, typed).toEqual(expected);
      for (const [word, slips] of expected) expect(slipsBetween(typed, word, most)).toBe(slips);
    }
  });

  it('are none where it is more', () => {
    expect(slipsBetween('retour', 'rteuor', 1)).toBeNull();
    expect(slipsBetween('retour', 'rteuor', 2)).toBe(2);
  });
});
