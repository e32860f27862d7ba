/** Values that know more than their text: days, and what a template has to be told. */
import { Drop } from 'liquidjs';
import { isDay } from '../../method/dates.ts';
import { dateInWords } from './dates.ts';

/** A local day; in a text, in the words of the reply's language. */
export class Day extends Drop {
  /** `YYYY-MM-DD` */
  readonly day: string;
  readonly #language: string;
  constructor(day: string, language: string) {
    super();
    this.day = day;
    this.#language = language;
  }
  override valueOf() {
    return this.day;
  }
  override toString(): string {
    return dateInWords(this.day, this.#language);
  }
}

/** What happens to a value of a template while it is rendered. `stood`: it was to stand in the text, and had no value. */
export type Touched = (name: string, how: 'used' | 'stood') => void;

/**
 * What the ticket or the person is to say. Without a value it is false in a condition, and equal to what is empty; what
 * is done with it leads back to its name, so that it can be said what is missing.
 */
export class Asked extends Drop {
  readonly path: string;
  readonly value: string | boolean | Day | null;
  readonly #touched: Touched;
  readonly #within: (path: string) => Asked;
  /** @param within what another name behind a dot stands for */
  constructor(
    path: string,
    value: string | boolean | Day | null,
    touched: Touched,
    within: (path: string) => Asked,
  ) {
    super();
    this.path = path;
    this.value = value;
    this.#touched = touched;
    this.#within = within;
  }
  get isMissing(): boolean {
    return this.value === null;
  }
  touch(how: 'used' | 'stood'): void {
    this.#touched(this.path, how);
  }
  override valueOf() {
    this.touch('used');
    return this.value instanceof Day ? this.value.valueOf() : this.value;
  }
  override toString(): string {
    return this.value === null ? '' : String(this.value);
  }
  override liquidMethodMissing(key: string | number): Asked {
    return this.#within(`${this.path}.${key}`);
  }
  /** `== ""`, `== blank` and `== nil` all hold of what has no value. */
  equals(other: unknown): boolean {
    const value = this.valueOf();
    if (value === null) return other == null || other === '' || other instanceof Drop;
    if (other instanceof Asked) return value === other.valueOf();
    // `blank`, `empty`, `nil`: what a person answered is none of them.
    return other instanceof Drop ? value === false : value === other;
  }
  gt = (other: unknown) => this.#compare(other, (a, b) => a > b);
  geq = (other: unknown) => this.#compare(other, (a, b) => a >= b);
  lt = (other: unknown) => this.#compare(other, (a, b) => a < b);
  leq = (other: unknown) => this.#compare(other, (a, b) => a <= b);

  /** Digits are a number, as a person writes one in a form. */
  #compare(other: unknown, holds: (a: number | string, b: number | string) => boolean): boolean {
    const value = this.valueOf();
    if (value === null || other == null) return false;
    const [a, b] = [Number(value), Number(other)];
    return Number.isNaN(a) || Number.isNaN(b) ? holds(String(value), String(other)) : holds(a, b);
  }
}

/** Null: it is no day. */
export function dayOf(value: unknown): string | null {
  const plain = value instanceof Asked ? value.value : value;
  const text = plain instanceof Day ? plain.day : plain;
  return typeof text === 'string' && isDay(text) ? text : null;
}
