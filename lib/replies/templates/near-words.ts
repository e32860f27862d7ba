/** Slips of the hand: a letter too many, missing or wrong, or two swapped. */

/** How many are forgiven. Shorter words are never taken for a slip. */
export function slipsIn(word: string): number {
  return word.length >= 8 ? 2 : word.length >= 4 ? 1 : 0;
}

/**
 * Sorted words that are, or begin, so few slips away from a typed one.
 *
 * The words are walked like a tree: what two in a row share is reckoned once, and where a beginning is too far away all
 * words with it are passed over.
 *
 * @param shared by number of the word: how many letters it begins with like the one before
 * @param visit gets the word's number, and the slips of the nearest of its beginnings
 */
export function eachNear(
  typed: string,
  most: number,
  words: readonly string[],
  shared: Uint8Array,
  visit: (number: number, slips: number) => void,
): void {
  const rows = new Rows(typed, most);
  for (let number = 0; number < words.length; number += 1) {
    rows.take(words[number] ?? '', shared[number] ?? 0);
    if (rows.slips <= most) visit(number, rows.slips);
  }
}

/** The same for one word; null: it is further away. */
export function slipsBetween(typed: string, word: string, most: number): number | null {
  const rows = new Rows(typed, most);
  rows.take(word, 0);
  return rows.slips <= most ? rows.slips : null;
}

/**
 * The table of edit distances (Damerau's, each pair swapped once), a row for each letter of the word, kept from word to
 * word. Only cells within `most` of the diagonal can count.
 */
class Rows {
  /** Of the nearest beginning of the word that was taken. More than `most`: too far. */
  slips = 0;
  readonly #typed: string;
  readonly #most: number;
  readonly #width: number;
  readonly #cells: Uint8Array;
  /** The nearest so far, by row. */
  readonly #nearest: Uint8Array;
  /** Rows that hold for the word that was taken; whether more letters can't bring it nearer. */
  #known = 0;
  #isOver = false;

  constructor(typed: string, most: number) {
    this.#typed = typed;
    this.#most = most;
    this.#width = typed.length + 2;
    const rows = typed.length + most + 2;
    this.#cells = new Uint8Array(this.#width * rows).fill(most + 1);
    this.#nearest = new Uint8Array(rows).fill(most + 1);
    for (let column = 0; column <= Math.min(most, typed.length); column += 1) this.#cells[column] = column;
  }

  take(word: string, shared: number): void {
    if (this.#isOver && shared >= this.#known) return;
    let row = Math.min(shared, this.#known);
    this.#isOver = false;
    while (row < word.length && !this.#isOver) {
      row += 1;
      const least = this.#reckon(word, row);
      this.#isOver = least >= (this.#nearest[row] ?? 0);
    }
    this.#known = row;
    this.slips = this.#nearest[row] ?? 0;
  }

  /** @returns the least of the row: no later one has less */
  #reckon(word: string, row: number): number {
    const typed = this.#typed;
    const cells = this.#cells;
    const far = this.#most + 1;
    const start = row * this.#width;
    const above = start - this.#width;
    const letter = word.charCodeAt(row - 1);
    const before = row > 1 ? word.charCodeAt(row - 2) : -1;
    const first = Math.max(0, row - this.#most);
    const last = Math.min(typed.length, row + this.#most);
    let least = far;
    if (first > 0) cells[start + first - 1] = far;
    for (let column = first; column <= last; column += 1) {
      let cell = (cells[above + column] ?? far) + 1;
      if (column > 0) {
        const wrong = typed.charCodeAt(column - 1) === letter ? 0 : 1;
        cell = Math.min(
          cell,
          (cells[above + column - 1] ?? far) + wrong,
          (cells[start + column - 1] ?? far) + 1,
        );
        const isSwapped =
          column > 1 && typed.charCodeAt(column - 1) === before && typed.charCodeAt(column - 2) === letter;
        if (isSwapped) cell = Math.min(cell, (cells[above - this.#width + column - 2] ?? far) + 1);
      }
      cell = Math.min(cell, far);
      cells[start + column] = cell;
      least = Math.min(least, cell);
    }
    cells[start + last + 1] = far;
    const whole = last === typed.length ? (cells[start + last] ?? far) : far;
    this.#nearest[row] = Math.min(this.#nearest[row - 1] ?? far, whole);
    return least;
  }
}
