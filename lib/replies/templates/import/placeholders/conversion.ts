/** What is gathered while the placeholders of one text are made ours. */
import { asShortcut } from '../../template.ts';
import type { Remark } from '../types.ts';
import { isAnyDay, ourName, questionName } from './names.ts';

export class Conversion {
  readonly remarks: Remark[] = [];
  /** Declarations of what is asked, by its name. */
  readonly #asked = new Map<string, string>();
  readonly #known: ReadonlyMap<string, string>;

  /** @param known what the format itself says stands in place of a name */
  constructor(known: ReadonlyMap<string, string> = new Map()) {
    this.#known = known;
  }

  get head(): string[] {
    return [...this.#asked.values()].filter((line) => line !== '');
  }

  known(path: string): string | undefined {
    return this.#known.get(path);
  }

  /** What a name is in an expression of ours. What there is no value for is asked for. */
  expression(path: string, was: string): string {
    const name = questionName(path);
    // Asked for under this very name, it is that answer.
    if (this.#asked.get(name)) return name;
    const ours = ourName(path);
    if (ours) return ours;
    if (!this.#asked.has(name)) {
      this.#asked.set(name, isAnyDay(path) ? `{% ask ${name} date %}` : '');
      this.remarks.push({ kind: 'question', was, name });
    }
    return name;
  }

  value(path: string, was: string, fallback = ''): string {
    const known = this.known(path);
    if (known !== undefined) return known;
    const otherwise = fallback === '' ? '' : ` | default: ${quoted(fallback)}`;
    return `{{ ${this.expression(path, was)}${otherwise} }}`;
  }

  /** Declares a question of the form, and gives its name. `more`: its kind, and what there is to choose. */
  ask(wanted: string, label: string, more = ''): string {
    const name = questionName(wanted);
    const line = `{% ask ${name} ${quoted(label.trim() || wanted, '"')}${more === '' ? '' : ` ${more}`} %}`;
    if (!this.#asked.get(name)) this.#asked.set(name, line);
    return name;
  }

  drop(kind: 'filter' | 'code', piece: string): void {
    this.remarks.push({ kind, piece: piece.slice(0, 80) });
  }
}

export function choices(values: readonly string[]): string {
  return `choice ${values.map((value) => quoted(value.trim(), '"')).join(', ')}`;
}

/** Another template in this one's text. */
export function partial(shortcut: string): string {
  return `{% render ${quoted(asShortcut(shortcut.replace(/^[\p{P}\p{S}]{1,3}/u, '')), '"')} %}`;
}

/** As a word in quotes, without what would end them or the tag. */
export function quoted(text: string, mark?: '"'): string {
  const clean = text
    .replace(/[{}%\n\r]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return mark || clean.includes("'")
    ? `"${clean.replaceAll('"', '”')}"`
    : clean.includes('"')
      ? `'${clean}'`
      : `"${clean}"`;
}
