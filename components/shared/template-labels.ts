/** What the parts of templates are called. */

import type { Path } from '@/lib/method/types.ts';
import { type MessageKey, t } from '@/lib/platform/i18n.ts';
import {
  isVariable,
  type Question,
  type TemplateFault,
  type TemplateProblem,
  type TemplateVariant,
  type Variable,
} from '@/lib/replies/templates/template.ts';
import { LANGUAGE_TEXTS, registerOf } from './languages.ts';

type Texts<Value extends string> = Readonly<Record<Value, MessageKey>>;

/** What a button says that puts it in a template, and what the preview calls it where it has no value. */
export const VARIABLE_TEXTS: Texts<Variable> = {
  'customer.first_name': 'variable_first_name',
  'customer.name': 'variable_name',
  'customer.address': 'variable_address',
  'order.number': 'variable_order',
  'order.tracking': 'variable_tracking',
  'ticket.subject': 'variable_subject',
  'ticket.language': 'variable_language',
  'ticket.register': 'variable_register',
  'agent.name': 'variable_agent',
  'shop.name': 'variable_shop',
  today: 'variable_today',
  cursor: 'variable_cursor',
};

/** `$1`: the line; `$2`: the piece that it is about. */
export const TEMPLATE_PROBLEM_TEXTS: Texts<TemplateProblem> = {
  unclosed: 'template_unclosed',
  stray: 'template_stray',
  'unknown-tag': 'template_unknown_tag',
  'unknown-filter': 'template_unknown_filter',
  'unknown-template': 'template_unknown_template',
  'bad-tag': 'template_bad_tag',
  'too-long': 'template_too_long',
  'too-much': 'template_too_much',
  unreadable: 'template_unreadable',
};

/** `$1`: the template that stands in this one; `$2`: what is wrong there. */
export function sayFault({ problem, line, piece, inside }: TemplateFault): string {
  const said = t(TEMPLATE_PROBLEM_TEXTS[problem], String(line), piece);
  return inside ? t('template_fault_inside', inside, said) : said;
}

/** In the template's words, else what its name says: `refund_amount` as "Refund amount". */
export function questionLabel({ label, name }: Question): string {
  if (label !== '') return label;
  if (isVariable(name)) return t(VARIABLE_TEXTS[name]);
  const words = name.replace(/[._]+/g, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** "Nederlands · u" */
export function variantLabel({ language, register }: Pick<TemplateVariant, 'language' | 'register'>): string {
  const spoken = language ? t(LANGUAGE_TEXTS[language]) : t('template_any_language');
  if (register === null || language === 'en') return spoken;
  const address = language ? registerOf(language, register).label : t(`register_any_${register}`);
  return `${spoken} · ${address}`;
}

export const PATH_TEXTS: Texts<Path> = {
  'ask-first': 'path_ask_first',
  'save-first': 'path_save_first',
  'save-repeated': 'path_save_repeated',
  part: 'path_part',
};
