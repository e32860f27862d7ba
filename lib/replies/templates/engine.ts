/**
 * The language of templates: a part of Liquid, without anything that reads files, reaches the network, writes markup or
 * knows the clock.
 */
import { Context, Liquid, toValueSync } from 'liquidjs';
import type { Country } from '../../method/rights/types.ts';
import { tooDeep } from './depth.ts';
import { Asked, type Touched } from './drops.ts';
import { faultOf } from './faults.ts';
import { registerFilters } from './filters.ts';
import { GAP, held, LACK, LACK_NAME, TAG_LINE } from './held.ts';
import { inferred } from './infer.ts';
import { type Known, scopeOf } from './scope.ts';
import { registerTags, type Told } from './tags.ts';
import { isVariable, type Question, TemplateError, type TemplateFault } from './template.ts';

const TAGS = [
  'assign',
  'break',
  'capture',
  'case',
  'comment',
  'continue',
  'for',
  'if',
  'raw',
  'render',
  'unless',
  '#',
];
const NAMES = ['customer.first_name', 'customer.name'];
/** UTF-16 units that a template may give, and things it may make on the way. */
const MOST_TEXT = 100_000;
const MOST_MADE = 100_000;
/** Milliseconds; an ordinary template takes less than one. */
const LONGEST = 250;

/** Rendered text with held values, and all that is to be known beside it. */
export interface Rendered {
  text: string;
  /** What it has to be told, answered or not, in the order that it was come upon. */
  questions: Question[];
  notes: string[];
  files: string[];
}

export interface Run extends Known {
  /** Whose public holidays count. */
  country: Country;
  /** A local day until when nobody works; null: somebody does. */
  absentUntil: string | null;
  /** Sources of the templates that this one may have in it, by their shortcut. */
  partials: Readonly<Record<string, string>>;
}

/** @throws TemplateError */
export function runTemplate(source: string, run: Run): Rendered {
  const told: Told = { declared: new Map(), inNote: false, notes: [], files: [] };
  const partials: Record<string, string> = Object.create(null);
  for (const [name, body] of Object.entries(run.partials)) partials[name] = markTagLines(body);
  const liquid = engine(run, partials, told);
  const deep = tooDeep(source);
  if (deep) throw new TemplateError(deep);
  const marked = markTagLines(source);
  try {
    const parsed = liquid.parse(marked);
    const asked = new Map<string, Question>();
    const sources = [marked, ...Object.values(partials)];
    const touched: Touched = (name, how) => {
      // A template that asks whether the ticket says something does without; one that writes it does not.
      if (told.inNote || asked.has(name) || (how === 'used' && isVariable(name))) return;
      asked.set(name, told.declared.get(name) ?? inferred(name, sources));
    };
    const names = liquid.globalFullVariablesSync(parsed);
    const scope = scopeOf([...names, ...told.declared.keys()], run, touched);
    const context = new Context(scope, liquid.options, { sync: true, globals: scope });
    const text: unknown = toValueSync(liquid.renderer.renderTemplates(parsed, context, new Bounded()));
    return { text: String(text), questions: [...asked.values()], notes: told.notes, files: told.files };
  } catch (error) {
    throw new TemplateError(faultOf(error, { own: marked, partials }), { cause: error });
  }
}

/** What is wrong with a text before anything is filled in; null: it can be read. */
export function faultIn(source: string): TemplateFault | null {
  const deep = tooDeep(source);
  if (deep) return deep;
  const told: Told = { declared: new Map(), inNote: false, notes: [], files: [] };
  const marked = markTagLines(source);
  try {
    engine({ language: 'en', country: 'EU', absentUntil: null }, {}, told).parse(marked);
    return null;
  } catch (error) {
    return faultOf(error, { own: marked, partials: {} });
  }
}

/** Of this size a new one costs little, and none remembers what another rendered. */
function engine(
  { language, country, absentUntil }: Pick<Run, 'language' | 'country' | 'absentUntil'>,
  templates: Record<string, string>,
  told: Told,
): Liquid {
  const liquid = new Liquid({
    strictFilters: true,
    ownPropertyOnly: true,
    templates,
    renderLimit: LONGEST,
    memoryLimit: MOST_MADE,
    outputEscape: (value: unknown) => {
      if (value instanceof Asked) value.touch('stood');
      if (value instanceof Asked && value.isMissing) return NAMES.includes(value.path) ? LACK_NAME : LACK;
      const text = textOf(value);
      return text.trim() === '' ? GAP : held(text);
    },
  });
  for (const name of Object.keys(liquid.tags)) if (!TAGS.includes(name)) delete liquid.tags[name];
  registerTags(liquid, told);
  registerFilters(liquid, { language, country, absentUntil });
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

/** Lines from a tag to a tag: where those give no text, there is no line. One way to match, so it can't take for ever. */
const ONLY_TAGS = /^[ \t]*\{%[^\n]*%\}[ \t]*$/gm;

function markTagLines(source: string): string {
  return source.replace(ONLY_TAGS, (line) => TAG_LINE + line);
}

const PARTIAL = /\{%-?\s*render\s+(?:"([^"]*)"|'([^']*)')/g;

/** Shortcuts of the templates that are to stand in this one. */
export function partialsIn(source: string): string[] {
  return [...new Set([...source.matchAll(PARTIAL)].map(([, double, single]) => double ?? single ?? ''))];
}
