import { describe, expect, it } from 'vitest';
import {
  inSync,
  inserted,
  kept,
  type Placed,
  replaced,
  restored,
  typed,
  typedAtCursor,
  typedBehind,
} from '../../e2e/matrix/cells.ts';
import type { Seen } from '../../e2e/matrix/page/begin.ts';
import type { Reading } from '../../e2e/matrix/page/reading.ts';
import type { Piece } from '../../e2e/matrix/replies.ts';

const reading = (...lines: string[]): Reading => ({ lines, rich: lines });
const seen = (page: Reading, model = page, modelSource = model.lines.join('\n')): Seen => ({
  page,
  model,
  modelSource,
  beforeCaret: null,
  selected: null,
  focused: true,
  misdeeds: [],
});

const piece: Piece = {
  reply: { text: 'Dag,\n\neen\ntwee\n\nNoor', html: '', cursor: 'Dag,\n\neen'.length },
  rich: ['Dag,', 'een', 'twee', 'Noor'],
  tight: [2],
};
const before = reading('Kop', '', '> Waar blijft het?');
const placed: Placed = { before, at: 1, pieces: [piece], takes: 'markup' };

describe('inserted right', () => {
  it.each([
    ['without blank lines', ['Dag,', 'een', 'twee', 'Noor', '']],
    ['with one between paragraphs', ['Dag,', '', 'een', 'twee', '', 'Noor', '']],
    ['with one around it', ['', 'Dag,', 'een', 'twee', 'Noor', '', '']],
  ])('is %s', (_, lines) => {
    expect(inserted(placed, reading('Kop', ...lines, '> Waar blijft het?'))).toBeNull();
  });

  it.each([
    ['glued to what was there', ['KopDag,', 'een', 'twee', 'Noor', '', '> Waar blijft het?']],
    ['glued within', ['Kop', 'Dag,', 'eentwee', 'Noor', '', '> Waar blijft het?']],
    ['there twice', ['Kop', ...piece.rich, ...piece.rich, '', '> Waar blijft het?']],
    ['in the quote', ['Kop', '', '> Dag,', '> een', '> twee', '> Noor', '> Waar blijft het?']],
    ['pulled apart', ['Kop', 'Dag,', '', 'een', '', 'twee', '', 'Noor', '', '> Waar blijft het?']],
    ['far below', ['Kop', '', '', '', ...piece.rich, '> Waar blijft het?']],
    ['uneven', ['Kop', 'Dag,', '', 'een', 'twee', 'Noor', '', '> Waar blijft het?']],
    ['not there', ['Kop', '', '> Waar blijft het?']],
  ])('is not %s', (_, lines) => {
    expect(inserted(placed, reading(...lines))).not.toBeNull();
  });

  it('lets formatting count or not', () => {
    const rich: Placed = {
      ...placed,
      pieces: [{ ...piece, rich: ['• **Dag**,', '[een](/x)', 'twee', 'Noor'] }],
    };
    const plain = reading('Kop', '- Dag,', '', 'een', 'twee', '', 'Noor', '', '> Waar blijft het?');
    expect(inserted(rich, plain)).not.toBeNull();
    expect(inserted({ ...rich, bare: true }, plain)).toBeNull();
  });

  it('holds plain text to its own blank lines', () => {
    const text: Placed = { ...placed, takes: 'text' };
    expect(
      inserted(text, reading('Kop', '', 'Dag,', '', 'een', 'twee', '', 'Noor', '', '> Waar blijft het?')),
    ).toBeNull();
    expect(
      inserted(text, reading('Kop', '', 'Dag,', 'een', 'twee', 'Noor', '', '> Waar blijft het?')),
    ).not.toBeNull();
  });
});

describe('the other columns', () => {
  it('misses a line of the mail that is gone, or changed', () => {
    expect(kept(before, reading('Kop', 'Dag,', '> Waar blijft het?'))).toBeNull();
    expect(kept(before, reading('Kop', 'Dag,', 'Waar blijft het?'))).not.toBeNull();
  });

  it('wants the model to say what the page shows, and no stray backslash in it', () => {
    expect(inSync(seen(before))).toBeNull();
    expect(inSync(seen(before, reading('Kop')))).not.toBeNull();
    expect(inSync(seen(before, before, 'Kop\n\n\\\n\n> Waar blijft het?'))).not.toBeNull();
  });

  it('takes nothing for undone but what was there exactly, in the model too', () => {
    expect(restored(seen(before), seen(before))).toBeNull();
    expect(restored(seen(before), seen(reading('Kop', '', '', '> Waar blijft het?')))).not.toBeNull();
    expect(restored(seen(before), seen(before, before, 'Kop'))).not.toBeNull();
  });

  it('finds keys behind the last character, or at the cursor', () => {
    const behind: Placed = { ...placed, pieces: [typedBehind(piece, 'Qx')] };
    expect(
      typed(behind, seen(reading('Kop', 'Dag,', 'een', 'twee', 'NoorQx', '> Waar blijft het?'))),
    ).toBeNull();
    expect(
      typed(behind, seen(reading('Kop', 'QxDag,', 'een', 'twee', 'Noor', '> Waar blijft het?'))),
    ).not.toBeNull();
    const inside: Placed = { ...placed, pieces: [typedAtCursor(piece, 'Qx')] };
    expect(
      typed(inside, seen(reading('Kop', 'Dag,', 'eenQx', 'twee', 'Noor', '> Waar blijft het?'))),
    ).toBeNull();
  });

  it('wants a word replaced in its line', () => {
    expect(replaced(before, seen(reading('Pet', '', '> Waar blijft het?')), 'Kop', 'Pet')).toBeNull();
    expect(replaced(before, seen(reading('', 'Pet', '', '> Waar blijft het?')), 'Kop', 'Pet')).not.toBeNull();
  });
});
