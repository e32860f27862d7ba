/** What kind of question a name is that no `ask` tells of: from how the template uses it. */
import type { Question, QuestionKind } from './template.ts';

const PIECES = /\{\{-?([^{}]*)\}\}|\{%-?\s*(\w+)([^{}%]*)-?%\}/g;
const CONDITIONS = ['if', 'elsif', 'unless'];
const OF_DAYS = /\|\s*(?:add_days|add_working_days|weekday|day_month|date_in_words)\b/;
const NAMED_DAY = /(?:^|[_.])(?:date|day|datum|dag|tag|jour)$/;
const WORDS = /"([^"]*)"|'([^']*)'/g;

/** The source of the template, and of all those in it. */
export function inferred(name: string, sources: readonly string[]): Question {
  const choices = new Set<string>();
  let kind: QuestionKind | null = null;
  let cased = false;
  for (const source of sources) {
    for (const [, output, tag = '', rest = ''] of source.matchAll(PIECES)) {
      const words = output ?? rest;
      if (cased && tag === 'when') for (const word of quoted(rest)) choices.add(word);
      if (tag === 'case') cased = has(rest, name);
      if (!has(words, name)) continue;
      if (OF_DAYS.test(words)) kind = 'date';
      else if (output !== undefined || !(CONDITIONS.includes(tag) || tag === 'case')) kind ??= 'text';
      for (const word of compared(rest, name)) choices.add(word);
    }
  }
  if (choices.size > 0) return { name, kind: 'choice', label: '', choices: [...choices] };
  if (kind !== 'date' && NAMED_DAY.test(name)) kind = 'date';
  return { name, kind: kind ?? 'toggle', label: '', choices: [] };
}

function has(words: string, name: string): boolean {
  return words
    .replace(WORDS, '""')
    .split(/[^\p{L}\p{N}_.]+/u)
    .includes(name);
}

/** The words that a condition holds it against: `size == "S"`. */
function compared(condition: string, name: string): string[] {
  return condition
    .split(/\b(?:and|or)\b/)
    .filter((part) => has(part, name) && /==|!=/.test(part))
    .flatMap(quoted);
}

function quoted(words: string): string[] {
  return [...words.matchAll(WORDS)].map(([, double, single]) => double ?? single ?? '').filter(Boolean);
}
