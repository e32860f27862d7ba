/** What the names in a template stand for. */
import { Drop } from 'liquidjs';
import { Asked, Day, dayOf, type Touched } from './drops.ts';
import type { QuestionAnswers } from './template.ts';

/** Null: has no value. */
export type Values = Record<string, string | Day | Record<string, string | null>>;

export interface Known {
  values: Values;
  answers: QuestionAnswers;
  language: string;
}

export type Scope = Record<string, unknown>;

/** Everything that the template names has a value, or is asked for. */
export function scopeOf(
  names: readonly string[],
  { values, answers, language }: Known,
  touched: Touched,
): Scope {
  const answer = (name: string): Asked =>
    new Asked(name, answerTo(own(answers, name), language), touched, answer);
  // No name of JavaScript's own is known here.
  const scope: Scope = Object.create(null);
  for (const [name, value] of Object.entries(values)) {
    if (typeof value === 'string' || value instanceof Day) scope[name] = value;
    else {
      const within = Object.entries(value).map(([key, text]) => [key, text ?? answer(`${name}.${key}`)]);
      scope[name] = Object.assign(Object.create(null), Object.fromEntries(within));
    }
  }
  for (const path of names) {
    const [first = '', second] = path.split('.');
    const found = Object.hasOwn(scope, first) ? scope[first] : undefined;
    if (found === undefined) scope[first] = names.includes(first) ? answer(first) : Object.create(null);
    const group = scope[first];
    const isGroup = typeof group === 'object' && group !== null && !(group instanceof Drop);
    if (isGroup && second !== undefined && !Object.hasOwn(group, second)) {
      (group as Scope)[second] = answer(`${first}.${second}`);
    }
  }
  return scope;
}

function own<T>(all: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(all, name) ? all[name] : undefined;
}

function answerTo(answer: string | boolean | undefined, language: string): string | boolean | Day | null {
  if (answer === undefined || (typeof answer === 'string' && answer.trim() === '')) return null;
  // As a date field gives it, and no day of this calendar: nobody has answered yet.
  if (typeof answer === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(answer) && dayOf(answer) === null) return null;
  return dayOf(answer) === null ? answer : new Day(String(answer), language);
}
