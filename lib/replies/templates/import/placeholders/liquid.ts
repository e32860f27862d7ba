/** Liquid and its kin, in Zendesk, Freshdesk and Chatwoot; Gorgias has the same with brackets around what a filter is given. */
import type { Conversion } from './conversion.ts';
import type { Dialect } from './types.ts';

export function liquid(): Dialect {
  return {
    token: /\{\{-?([^{}]*)\}\}|\{%-?([^{}]*)%\}/g,
    replace: ([whole, output, tag], conversion) =>
      output === undefined
        ? tagOf((tag ?? '').replace(/-$/, '').trim(), whole, conversion)
        : outputOf(output.replace(/-$/, '').trim(), whole, conversion),
  };
}

const PATH = /^[\p{L}_$][\p{L}\p{N}_$.\-[\] '"]*$/u;
/** Filters that do the same here, without anything that they are given. */
const SAME = new Set(['upcase', 'downcase', 'capitalize', 'strip']);
/** Our own, as people write them in a table by hand. */
const OURS = /^(?:add_days|add_working_days)\s*:\s*-?\d{1,4}$|^(?:weekday|day_month|date_in_words)$/;

export function outputOf(output: string, whole: string, conversion: Conversion): string | null {
  const [path = '', ...filters] = split(output);
  if (path === 'cursor') return '{{ cursor }}';
  const isNow = /^(['"])(?:now|today)\1$/.test(path);
  if (!isNow && !PATH.test(path)) return null;
  const kept: string[] = [];
  for (const filter of filters) {
    const name = /^\w+/.exec(filter)?.[0] ?? '';
    const [, , fallback] = /^(?:default|fallback)?\s*[:(]?\s*(['"])(.*)\1\s*\)?$/s.exec(filter) ?? [];
    if (SAME.has(name)) kept.push(` | ${name}`);
    else if (OURS.test(filter)) kept.push(` | ${filter}`);
    else if (fallback !== undefined) kept.push(` | default: ${literal(fallback)}`);
    else if (!isNow || name !== 'date') conversion.drop('filter', filter);
  }
  if (isNow) return '{{ today }}';
  const known = conversion.known(path);
  if (known !== undefined) return known;
  return `{{ ${conversion.expression(path, whole)}${kept.join('')} }}`;
}

function literal(text: string): string {
  return text.includes('"') ? `'${text.replaceAll("'", '’')}'` : `"${text}"`;
}

/** At each | that is not within quotes; two of them mean "or else". */
function split(output: string): string[] {
  const parts = [''];
  for (const [piece] of output.matchAll(/"[^"]*"|'[^']*'|\|{1,2}|[^|"']+|["']/g)) {
    if (piece.startsWith('|')) parts.push('');
    else parts.push((parts.pop() ?? '') + piece);
  }
  return parts.map((part) => part.trim());
}

/** Blocks that mean the same here. */
const BLOCKS = new Set(['if', 'elsif', 'unless', 'case', 'when']);
const BARE = new Set(['else', 'endif', 'endunless', 'endcase', 'comment', 'endcomment']);

function tagOf(tag: string, whole: string, conversion: Conversion): string | null {
  const [, name = '', rest = ''] = /^(\w+)\s*(.*)$/s.exec(tag) ?? [];
  if (BARE.has(name) && rest === '') return `{% ${name} %}`;
  if (!BLOCKS.has(name) || rest === '') return null;
  return `{% ${name} ${condition(rest, whole, conversion)} %}`;
}

const OPERATORS = new Set(['and', 'or', 'contains', 'true', 'false', 'nil', 'null', 'blank', 'empty']);

/** The same condition over our own names. */
export function condition(source: string, whole: string, conversion: Conversion): string {
  return source
    .replace(/"[^"]*"|'[^']*'|[\p{L}_][\p{L}\p{N}_.-]*(?:\[[^\]]*\][\p{L}\p{N}_.-]*)*/gu, (piece) =>
      /^["']/.test(piece) || OPERATORS.has(piece)
        ? piece
        : // Filters are for what is shown: in a condition the name is enough.
          (conversion.expression(piece, whole).split(' ')[0] ?? piece),
    )
    .trim();
}
