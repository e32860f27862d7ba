/** What one `{{ … }}` or `{% … %}` says, as far as it can be put in words. */

export type Chip =
  /** `path`: the name that it gives, as `customer.name`; null: something else, as a text in quotes. */
  | { kind: 'output'; path: string | null; value: string; filters: Filter[] }
  /** `rest`: what stands behind its name. */
  | { kind: 'tag'; name: string; rest: string }
  /** A `raw` or `comment` with what it holds. */
  | { kind: 'holder'; name: string; inside: string };

export interface Filter {
  name: string;
  /** As written; empty: none. */
  rest: string;
}

const PATH = /^[\p{L}_][\p{L}\p{N}_-]*(?:\.[\p{L}_][\p{L}\p{N}_-]*)*$/u;
const TAG = /^\{%-?\s*(#|[\w-]*)/;

export function readChip(source: string): Chip {
  if (source.startsWith('{{')) {
    const [value = '', ...filters] = parted(trimmed(source.slice(2, -2)), '|');
    return {
      kind: 'output',
      path: PATH.test(value) ? value : null,
      value,
      filters: filters.map((filter) => {
        const [name = '', ...rest] = parted(filter, ':');
        return { name, rest: rest.join(':').trim() };
      }),
    };
  }
  const name = TAG.exec(source)?.[1] ?? '';
  const end = source.indexOf('%}') + 2;
  if (end < source.length) {
    return { kind: 'holder', name, inside: source.slice(end, source.lastIndexOf('{%')).trim() };
  }
  const [before = ''] = TAG.exec(source) ?? [];
  return { kind: 'tag', name, rest: trimmed(source.slice(before.length, -2)) };
}

/** The text of what is in quotes; null: it is not. */
export function unquoted(text: string): string | null {
  const quote = text[0];
  const isQuoted =
    text.length > 1 && (quote === '"' || quote === "'") && text.indexOf(quote, 1) === text.length - 1;
  return isQuoted ? text.slice(1, -1) : null;
}

/** Without white space, and without the dash that takes it away around a tag. */
function trimmed(inside: string): string {
  const text = inside.trim();
  return (text.startsWith('-') ? text.slice(1) : text).replace(/-$/, '').trim();
}

/** Parts between a mark that is in no quotes. */
export function parted(text: string, mark: string): string[] {
  const parts: string[] = [''];
  let quote = '';
  for (const character of text) {
    if (quote === '' && character === mark) {
      parts.push('');
      continue;
    }
    if (quote === '' && (character === '"' || character === "'")) quote = character;
    else if (character === quote) quote = '';
    parts[parts.length - 1] += character;
  }
  return parts.map((part) => part.trim());
}

/** What the tags of a template say of names in it. */
export interface Names {
  /** Made in the template itself, by `assign`, `capture` or `for`. */
  made: ReadonlySet<string>;
  /** What is asked for each, as `ask` words it. */
  asked: ReadonlyMap<string, string>;
}

export function namesIn(sources: Iterable<string>): Names {
  const made = new Set(['forloop']);
  const asked = new Map<string, string>();
  for (const source of sources) {
    const chip = readChip(source);
    if (chip.kind !== 'tag') continue;
    const [, name = '', rest = ''] = /^(\S+)\s*(.*)$/s.exec(chip.rest) ?? [];
    if (chip.name === 'ask') asked.set(name, firstQuoted(rest) ?? '');
    else if (['assign', 'capture', 'for'].includes(chip.name)) made.add(name.replace(/=.*$/s, ''));
  }
  return { made, asked };
}

export function firstQuoted(text: string): string | null {
  return /^("[^"]*"|'[^']*')/.exec(text.trim())?.[0].slice(1, -1) ?? null;
}
