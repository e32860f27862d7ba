/**
 * From a template's source to a reply. Only the source has marks and variables: a value is text, whatever it holds, and is
 * never looked at again.
 */
import type { ReplyText } from '../../editors/types.ts';
import type { Country } from '../../method/rights/types.ts';
import type { Language, Register } from '../../reading/types.ts';
import { absenceLine } from '../absence.ts';
import { oneLine } from '../compose/quote.ts';
import { withAbsence } from './absence.ts';
import { blocksOf } from './blocks.ts';
import { Day } from './drops.ts';
import { type Run, runTemplate } from './engine.ts';
import { CURSOR, cleaned, released } from './held.ts';
import type { Values } from './scope.ts';
import { undecidedIn, withoutLacking } from './sentences.ts';
import {
  type Question,
  type QuestionAnswers,
  TEMPLATE_LIMIT,
  TemplateError,
  VALUE_LIMIT,
} from './template.ts';
import { written } from './write.ts';

/** What a template can say of a ticket; null or empty: not known. */
export interface TemplateData {
  customer: { name: string | null; firstName: string | null; address: string | null };
  orderNumber: string | null;
  trackingNumber: string | null;
  subject: string | null;
  agentName: string | null;
  shopName: string | null;
  /** In which dates are written. */
  language: Language;
  register: Register | null;
  /** Whose public holidays are no working days. */
  country: Country;
  /** Until when nobody answers, a local day; null: somebody does. It is said in whole letters, not in pieces of one. */
  absentUntil: string | null;
}

export interface RenderOptions {
  /** Local day, `YYYY-MM-DD`. */
  today: string;
  answers?: QuestionAnswers;
  /** Sources of the templates that this one may have in it, by their shortcut. */
  partials?: Readonly<Record<string, string>>;
}

export interface RenderedTemplate {
  reply: ReplyText;
  /** All that it has to be told, answered or not, in order. */
  questions: Question[];
  /** Sentences left out because a value in them is missing, `…` in its place. */
  dropped: string[];
  /** For the agent alone. */
  notes: string[];
  /** Names of files that are to be attached by hand. */
  files: string[];
}

/**
 * Pure and deterministic.
 *
 * @throws TemplateError
 */
export function renderTemplate(
  source: string,
  data: TemplateData,
  { today, answers = {}, partials = {} }: RenderOptions,
): RenderedTemplate {
  if (source.length > TEMPLATE_LIMIT) {
    throw new TemplateError({ problem: 'too-long', line: 1, column: 1, piece: '' });
  }
  const { language, country } = data;
  const run = {
    values: valuesOf(data, today),
    answers: Object.fromEntries(
      Object.entries(answers).map(([name, answer]) => [name, asValue(answer)] as const),
    ),
    language,
    country,
    partials: Object.fromEntries(Object.entries(partials).map(([name, body]) => [name, sourceOf(body)])),
    absentUntil: data.absentUntil,
  };
  const { text, questions, notes, files } = runTemplate(sourceOf(source), run);
  const kept = withoutLacking(decided(sourceOf(source), run, text, questions));
  return {
    reply: written(blocksOf(awayIn(kept.text, data, today))),
    questions,
    dropped: kept.dropped,
    notes: notes.map(asNote).filter((note) => note !== ''),
    files: files.map((file) => oneLine(cleaned(file)).slice(0, VALUE_LIMIT)),
  };
}

/** Templates ask a handful of things; each that is open takes another run. */
const MOST_OPEN = 8;

function decided(source: string, run: Run, text: string, questions: readonly Question[]): string {
  const open = questions.filter(
    ({ name, kind }) => (kind === 'toggle' || kind === 'choice') && isOpen(run.answers[name]),
  );
  let marked = text;
  for (const { name, choices } of open.slice(0, MOST_OPEN)) {
    const answers = { ...run.answers, [name]: choices[0] ?? true };
    marked = undecidedIn(marked, runTemplate(source, { ...run, answers }).text);
  }
  return marked;
}

function isOpen(answer: string | boolean | undefined): boolean {
  return answer === undefined || answer === '';
}

/** An empty text stays that: a reply is more than its absence line. */
function awayIn(text: string, { absentUntil, language, register }: TemplateData, today: string): string {
  const line = absenceLine(absentUntil, language, register ?? 'formal', today);
  return line === null || blocksOf(text).length === 0 ? text : withAbsence(text, line, true);
}

/** Marks that have what follows read the other way round: no text that people write has them, and a customer is not to be misled. */
const TURNED = /[\u202a-\u202e\u2066-\u2069]/g;

function sourceOf(source: string): string {
  return cleaned(source.replace(/\r\n?/g, '\n')).replace(TURNED, '');
}

function asValue(answer: string | boolean): string | boolean {
  return typeof answer === 'string' ? oneLine(cleaned(answer)).slice(0, VALUE_LIMIT) : answer;
}

function asNote(rendered: string): string {
  return cleaned(released(withoutLacking(rendered).text)).trim();
}

function valuesOf(data: TemplateData, today: string): Values {
  const value = (text: string | null) => oneLine(cleaned(text ?? '')).slice(0, VALUE_LIMIT) || null;
  const { customer } = data;
  return {
    customer: {
      name: value(customer.name),
      first_name: value(customer.firstName),
      address: value(customer.address),
    },
    order: { number: value(data.orderNumber), tracking: value(data.trackingNumber) },
    ticket: { subject: value(data.subject), language: data.language, register: data.register },
    agent: { name: value(data.agentName) },
    shop: { name: value(data.shopName) },
    today: new Day(today, data.language),
    cursor: CURSOR,
  };
}
