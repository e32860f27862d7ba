/** JSON whose objects know their line, and whose faults know their place. */

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

export type ReadJson = { value: Json; lineOf(value: Json): number | null } | { line: number; column: number };

/** Brackets within brackets; no export has more. */
const DEEPEST = 100;
const SPACE = /[ \t\r\n]*/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORDS = { true: true, false: false, null: null } as const;

/** Takes the time of one walk over the text. */
export function readJson(text: string): ReadJson {
  const reader = new Reader(text);
  try {
    const value = reader.all();
    const lineAt = counter(text);
    // Places were met in the order of the text, so counting goes on from the one before.
    const lines = new Map([...reader.places].map(([object, at]) => [object, lineAt(at)]));
    return {
      value,
      lineOf: (one) => (typeof one === 'object' && one !== null ? (lines.get(one) ?? null) : null),
    };
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    const before = text.slice(0, error.at);
    return { line: counter(text)(error.at), column: error.at - before.lastIndexOf('\n') };
  }
}

class Fault extends Error {
  readonly at: number;
  constructor(at: number) {
    super();
    this.at = at;
  }
}

/** For places in their order: each break is looked for once. */
function counter(text: string): (at: number) => number {
  let line = 1;
  let next = text.indexOf('\n');
  return (at) => {
    while (next >= 0 && next < at) {
      line += 1;
      next = text.indexOf('\n', next + 1);
    }
    return line;
  };
}

class Reader {
  /** Where each object begins, in the order of the text. */
  readonly places = new Map<object, number>();
  readonly #text: string;
  #at = 0;
  #depth = 0;

  constructor(text: string) {
    this.#text = text;
  }

  all(): Json {
    const value = this.#value();
    this.#space();
    if (this.#at < this.#text.length) throw new Fault(this.#at);
    return value;
  }

  #value(): Json {
    this.#space();
    const start = this.#text[this.#at];
    if (start === '"') return this.#string();
    if (start === '{') return this.#object();
    if (start === '[') return this.#array();
    for (const [word, value] of Object.entries(WORDS)) {
      if (this.#text.startsWith(word, this.#at)) {
        this.#at += word.length;
        return value;
      }
    }
    NUMBER.lastIndex = this.#at;
    const [number] = NUMBER.exec(this.#text) ?? [];
    if (number === undefined) throw new Fault(this.#at);
    this.#at += number.length;
    return Number(number);
  }

  #object(): Json {
    const entries: [string, Json][] = [];
    const at = this.#at;
    // Held before what is in it, for the order of the places.
    const object: { [key: string]: Json } = {};
    this.places.set(object, at);
    this.#items('}', () => {
      this.#space();
      const key = this.#string();
      this.#space();
      this.#take(':');
      entries.push([key, this.#value()]);
    });
    // Never as `object[key]`: one key is `__proto__`.
    for (const [key, value] of entries) {
      Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
    }
    return object;
  }

  #array(): Json {
    const array: Json[] = [];
    this.#items(']', () => array.push(this.#value()));
    return array;
  }

  #items(end: string, item: () => void): void {
    this.#depth += 1;
    if (this.#depth > DEEPEST) throw new Fault(this.#at);
    this.#at += 1;
    this.#space();
    if (this.#text[this.#at] !== end) {
      item();
      this.#space();
      while (this.#text[this.#at] === ',') {
        this.#at += 1;
        item();
        this.#space();
      }
    }
    this.#take(end);
    this.#depth -= 1;
  }

  #string(): string {
    const start = this.#at;
    if (this.#text[start] !== '"') throw new Fault(start);
    let end = this.#text.indexOf('"', start + 1);
    while (end >= 0 && this.#isEscaped(end, start)) end = this.#text.indexOf('"', end + 1);
    if (end < 0) throw new Fault(start);
    this.#at = end + 1;
    try {
      return JSON.parse(this.#text.slice(start, end + 1));
    } catch {
      throw new Fault(start);
    }
  }

  #isEscaped(at: number, start: number): boolean {
    let slashes = 0;
    while (at - slashes - 1 > start && this.#text[at - slashes - 1] === '\\') slashes += 1;
    return slashes % 2 === 1;
  }

  #take(character: string): void {
    if (this.#text[this.#at] !== character) throw new Fault(this.#at);
    this.#at += 1;
  }

  #space(): void {
    SPACE.lastIndex = this.#at;
    this.#at += SPACE.exec(this.#text)?.[0].length ?? 0;
  }
}
