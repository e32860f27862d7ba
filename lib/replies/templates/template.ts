/** What a template may be, wherever it is written, kept or rendered. */

/** UTF-16 units of a template's source. */
export const TEMPLATE_LIMIT = 20_000;
export const TITLE_LIMIT = 200;

/** Letters of any script, digits, - and _, in lower case. Empty: no shortcut. */
export const SHORTCUT = /^[\p{Ll}\p{Lo}\p{M}\p{Nd}_-]{0,40}$/u;

/** What is typed before a shortcut in a mail: one or two marks, no letter or digit. */
export const PREFIX = /^[\p{P}\p{S}]{1,2}$/u;

/** A typed shortcut as it is kept; whether it is one is for `SHORTCUT` to say. */
export function asShortcut(typed: string): string {
  return typed.normalize('NFC').toLowerCase().trim();
}

/** What a template can name, by the names it uses. `cursor` is where the person goes on writing. */
export const VARIABLES = [
  'customer.first_name',
  'customer.name',
  'customer.address',
  'order.number',
  'ticket.subject',
  'agent.name',
  'shop.name',
  'today',
  'cursor',
] as const;
export type Variable = (typeof VARIABLES)[number];

/**
 * - `unclosed`: a `{{` or `{%` without its end, or a block without its end tag. - `stray`: an end tag without its block.
 * - `unknown-tag`, `unknown-filter`: not among those that templates have. - `too-long`: the source is.
 * - `too-much`: rendering it takes too many steps, or gives too much text. - `unreadable`: anything else.
 */
export const TEMPLATE_PROBLEMS = [
  'unclosed',
  'stray',
  'unknown-tag',
  'unknown-filter',
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
}

export class TemplateError extends Error {
  override name = 'TemplateError';
  readonly fault: TemplateFault;

  constructor(fault: TemplateFault, options?: ErrorOptions) {
    super(`${fault.problem} ${fault.piece} at ${fault.line}:${fault.column}`, options);
    this.fault = fault;
  }
}
