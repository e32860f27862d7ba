/**
 * The language of templates: a part of Liquid, without anything that reads files, reaches the network, writes markup or
 * knows the clock.
 */
import { Context, Drop, Liquid, LiquidError, toValueSync } from 'liquidjs';
import { dateInWords } from './dates.ts';
import { GAP, held, TAG_LINE } from './held.ts';
import { TemplateError, type TemplateFault } from './template.ts';

const TAGS = ['assign', 'break', 'capture', 'case', 'comment', 'continue', 'for', 'if', 'raw', 'unless', '#'];
const FILTERS = [
  'abs',
  'append',
  'at_least',
  'at_most',
  'capitalize',
  'ceil',
  'default',
  'divided_by',
  'downcase',
  'first',
  'floor',
  'join',
  'last',
  'lstrip',
  'minus',
  'modulo',
  'plus',
  'prepend',
  'remove',
  'remove_first',
  'replace',
  'replace_first',
  'round',
  'rstrip',
  'size',
  'slice',
  'split',
  'strip',
  'times',
  'truncate',
  'truncatewords',
  'upcase',
];
/** UTF-16 units that a template may give, and things it may make on the way. */
const MOST_TEXT = 100_000;
const MOST_MADE = 100_000;
/** Milliseconds; an ordinary template takes less than one. */
const LONGEST = 250;

/** A known variable without a value: false in a condition, nothing in the text. */
export class Missing extends Drop {
  readonly variable: string;
  constructor(variable: string) {
    super();
    this.variable = variable;
  }
  override valueOf() {
    return null;
  }
  override toString(): string {
    return '';
  }
  /** `== ""`, `== blank` and `== nil` all hold. */
  equals(other: unknown): boolean {
    return other == null || other === '' || other instanceof Drop;
  }
  gt = () => false;
  geq = () => false;
  lt = () => false;
  leq = () => false;
}

/** Rendered text with held values, and which variables had none, in the order they were to stand. */
export interface Rendered {
  text: string;
  missing: string[];
}

export type Scope = Record<string, string | Missing | Record<string, string | Missing>>;

/** @throws TemplateError */
export function runTemplate(source: string, scope: Scope, language: string): Rendered {
  const missing = new Set<string>();
  const liquid = engine(language, (name) => missing.add(name));
  const marked = markTagLines(source);
  try {
    const parsed = liquid.parse(marked);
    for (const name of liquid.globalFullVariablesSync(parsed)) if (!isKnown(scope, name)) missing.add(name);
    const context = new Context(scope, liquid.options, { sync: true });
    const text: unknown = toValueSync(liquid.renderer.renderTemplates(parsed, context, new Bounded()));
    return { text: String(text), missing: [...missing] };
  } catch (error) {
    throw new TemplateError(faultOf(error, marked), { cause: error });
  }
}

/** Of this size a new one costs little, and none remembers what another rendered. */
function engine(language: string, onMissing: (variable: string) => void): Liquid {
  const liquid = new Liquid({
    strictFilters: true,
    ownPropertyOnly: true,
    templates: {},
    renderLimit: LONGEST,
    memoryLimit: MOST_MADE,
    outputEscape: (value: unknown) => {
      if (value instanceof Missing) onMissing(value.variable);
      const text = textOf(value);
      return text.trim() === '' ? GAP : held(text);
    },
  });
  for (const name of Object.keys(liquid.tags)) if (!TAGS.includes(name)) delete liquid.tags[name];
  for (const name of Object.keys(liquid.filters)) if (!FILTERS.includes(name)) delete liquid.filters[name];
  for (const [name, filter] of Object.entries(liquid.filters)) {
    const handler = typeof filter === 'function' ? filter : filter.handler;
    if (name === 'default' || !handler) continue;
    // What has no value keeps its name, so that it can be said what is missing.
    liquid.registerFilter(name, function (value, ...args) {
      return value instanceof Missing ? value : handler.call(this, value, ...args);
    });
  }
  liquid.registerFilter('date_in_words', (value) =>
    value instanceof Missing ? value : dateInWords(textOf(value), language),
  );
  return liquid;
}

/** @throws Error beyond what a mail can be */
class Bounded {
  buffer = '';
  write(piece: unknown): void {
    this.buffer += textOf(piece);
    if (this.buffer.length > MOST_TEXT) throw new Error('text limit exceeded');
  }
}

function textOf(value: unknown): string {
  return Array.isArray(value) ? value.map(textOf).join('') : value == null ? '' : String(value);
}

function isKnown(scope: Scope, path: string): boolean {
  const [first = '', second] = path.split('.');
  if (!Object.hasOwn(scope, first)) return false;
  const found = scope[first];
  const isGroup = typeof found === 'object' && !(found instanceof Missing);
  return !isGroup || second === undefined || Object.hasOwn(found, second);
}

/** Lines that hold tags alone give no line. */
const ONLY_TAGS = /^[ \t]*(?:\{%[^\n]*?%\}[ \t]*)+$/gm;

function markTagLines(source: string): string {
  return source.replace(ONLY_TAGS, (line) => TAG_LINE + line);
}

/** What liquidjs 10.30 says of each; its messages are the only thing that tells them apart. */
const FAULTS: readonly [RegExp, TemplateFault['problem']][] = [
  [/limit exceeded|Maximum call stack|too much recursion/i, 'too-much'],
  [/^(?:output|tag|raw) "?(.+?)"? not closed/s, 'unclosed'],
  [/^tag "((?:end\w*|else|elsif|when))" not found/, 'stray'],
  [/^tag "?([^"]+)"? not found/, 'unknown-tag'],
  [/^undefined filter: (.+?)(?:, line:\d+, col:\d+)?$/, 'unknown-filter'],
  [/^unexpected (?:tag )?"?(end\w*|else|elsif|when)/, 'stray'],
];

function faultOf(error: unknown, marked: string): TemplateFault {
  const message = error instanceof Error ? error.message : String(error);
  const [line = 1, column = 1] = LiquidError.is(error) ? error.token.getPosition() : [];
  // The mark before a line of tags is ours, not the person's.
  const shift = marked.split('\n')[line - 1]?.startsWith(TAG_LINE) ? 1 : 0;
  const at = { line, column: Math.max(1, column - shift) };
  for (const [pattern, problem] of FAULTS) {
    const found = pattern.exec(message);
    if (found) return { ...at, problem, piece: (found[1] ?? '').slice(0, 60) };
  }
  return { ...at, problem: 'unreadable', piece: '' };
}
