/** What a template may be, wherever it is written, kept or rendered. */
import type { Path } from '../../method/types.ts';
import type { Language, Register } from '../../reading/types.ts';

/** UTF-16 units of a template's source. */
export const TEMPLATE_LIMIT = 20_000;
export const TITLE_LIMIT = 200;
export const FOLDER_LIMIT = 200;
export const TAG_LIMIT = 40;
export const MOST_TAGS = 20;
/** Of what is answered in the form, and of a value of the ticket. */
export const VALUE_LIMIT = 2_000;
/** Four languages, in two registers each or any, and one for all. */
export const MOST_VARIANTS = 13;

/** One text of a template. Null: for a mail in any language, or in either register. */
export interface TemplateVariant {
  language: Language | null;
  register: Register | null;
  /** As it is written: Liquid in plain text with light marks. */
  body: string;
}

/** All that a person writes of a template. */
export interface TemplateContent {
  title: string;
  /** The word that stands for it in a mail, without prefix, in lower case. Empty: none. */
  shortcut: string;
  /** Names with `/` in between, "Returns/Damaged"; empty: in none. */
  folder: string;
  tags: string[];
  /** Which paths it fits; empty: any. */
  paths: Path[];
  /** A mark that it is meant for the whole team. */
  shared: boolean;
  /** At least one; no two of the same language and register. */
  variants: TemplateVariant[];
}

/** A template that comes along. */
export interface Starter {
  /** Stays the same from version to version. */
  id: string;
  content: TemplateContent;
}

const STARTER = 'starter:';

/** Its id among the templates that the person has. */
export function starterKey(id: Starter['id']): string {
  return STARTER + id;
}

/** The id of the starter whose key this is; null: it is none's, as of a template of the person's own. */
export function starterIn(key: string): Starter['id'] | null {
  return key.startsWith(STARTER) ? key.slice(STARTER.length) : null;
}

/** Letters of any script, digits, - and _, in lower case. Empty: no shortcut. */
export const SHORTCUT = /^[\p{Ll}\p{Lo}\p{M}\p{Nd}_-]{0,40}$/u;

/** What is typed before a shortcut in a mail: one or two marks, no letter or digit. */
export const PREFIX = /^[\p{P}\p{S}]{1,2}$/u;

/** What a shortcut can't begin with, such as the prefix that is typed before it in a mail. */
const BEFORE_SHORTCUT = /^(?:(?![-_])[\p{P}\p{S}\s])+/u;

/** A typed shortcut as it is kept; whether it is one is for `SHORTCUT` to say. */
export function asShortcut(typed: string): string {
  return typed.normalize('NFC').toLowerCase().replace(BEFORE_SHORTCUT, '').trim();
}

/** What a template can name, by the names it uses. `cursor` is where the person goes on writing. */
export const VARIABLES = [
  'customer.first_name',
  'customer.name',
  'customer.address',
  'order.number',
  'order.tracking',
  'ticket.subject',
  'ticket.language',
  'ticket.register',
  'agent.name',
  'shop.name',
  'today',
  'cursor',
] as const;
export type Variable = (typeof VARIABLES)[number];

export function isVariable(name: string): name is Variable {
  return VARIABLES.some((variable) => variable === name);
}

export const QUESTION_KINDS = ['text', 'choice', 'date', 'toggle'] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];

/** Something that a template has to be told before it can be inserted. */
export interface Question {
  /** The name that it has in the template. */
  name: string;
  kind: QuestionKind;
  /** In the template's own words; empty: its name says it. */
  label: string;
  /** Of a `choice`, at least one. */
  choices: string[];
}

/** To a `date`: `YYYY-MM-DD`; to a `toggle`: a boolean. What is not in it was skipped. */
export type QuestionAnswers = Record<string, string | boolean>;

/**
 * - `unclosed`: a `{{` or `{%` without its end, or a block without its end tag. - `stray`: an end tag without its block.
 * - `unknown-tag`, `unknown-filter`: not among those that templates have. - `unknown-template`: nothing has this shortcut.
 * - `bad-tag`: a tag of ours without what belongs in it. - `too-long`: the source is. - `too-much`: rendering it takes too
 * many steps, or gives too much text. - `unreadable`: anything else.
 */
export const TEMPLATE_PROBLEMS = [
  'unclosed',
  'stray',
  'unknown-tag',
  'unknown-filter',
  'unknown-template',
  'bad-tag',
  'too-long',
  'too-much',
  'unreadable',
] as const;
export type TemplateProblem = (typeof TEMPLATE_PROBLEMS)[number];

/** What is wrong with a template, and where; both count from 1. */
export interface TemplateFault {
  problem: TemplateProblem;
  line: number;
  column: number;
  /** The piece that it is about: a tag's or filter's name, or what was left open; empty: none. */
  piece: string;
  /** Shortcut of the template that it is in, where that stands within this one. */
  inside?: string;
}

export class TemplateError extends Error {
  override name = 'TemplateError';
  readonly fault: TemplateFault;

  constructor(fault: TemplateFault, options?: ErrorOptions) {
    super(`${fault.problem} ${fault.piece} at ${fault.line}:${fault.column}`, options);
    this.fault = fault;
  }
}

/** What is wrong with a template is an answer. */
export async function orFault<T>(run: () => Promise<T>): Promise<T | { fault: TemplateFault }> {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    return { fault: error.fault };
  }
}
