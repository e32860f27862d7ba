import type { Range } from '../../reading/sentences.ts';
import { type Word, wordAt } from '../../reading/words.ts';
import type { Sign, ToneBooks } from './books.ts';
import type { WarnKind } from './types.ts';

/** What a sentence is, in a draft that has no warm word at all. */
const KINDS: readonly { sign: Sign; kind: WarnKind; rule: string }[] = [
  { sign: 'mocking', kind: 'sarcastic', rule: 'cold-mocking' },
  { sign: 'youDid', kind: 'accusing', rule: 'cold-you-did' },
  { sign: 'weDid', kind: 'defensive', rule: 'cold-we-did' },
  { sign: 'plural', kind: 'vague', rule: 'cold-no-step' },
  { sign: 'passive', kind: 'passive-dodge', rule: 'cold-passive' },
];
/** A general truth names nobody and nothing of this case in its first words. */
const OPENING = 3;
const LONGEST = 16;

export interface Judged {
  kind: WarnKind;
  rule: string;
  words: Range;
}

/**
 * In a draft without thanks, regret, agreement, an offer or a step with a date, every sentence stands on its own: one that tells
 * the customer what they did, tells what we did, tells how the world is, or promises nothing that can be held to.
 * Null for a question, for what names a figure or a day, and where nothing tells.
 */
export function judgeCold(
  text: string,
  list: readonly Word[],
  sentence: Range,
  here: ReadonlyMap<Sign, Range>,
  books: ToneBooks,
): Judged | null {
  const written = text.slice(sentence.start, sentence.end).trimEnd();
  if (written.endsWith('?') || here.has('dated') || here.has('harmless') || here.has('thanks')) return null;
  const told = KINDS.find(({ sign }) => here.has(sign));
  const hasFigure = /\d/.test(written);
  if (told) {
    if (hasFigure && told.sign !== 'youDid') return null;
    return { kind: told.kind, rule: told.rule, words: here.get(told.sign) ?? sentence };
  }
  if (written.endsWith('!') && /\s\S+\s/.test(written))
    return { kind: 'hysterical', rule: 'cold-exclaimed', words: sentence };
  if (hasFigure || here.has('secondPerson')) return null;
  return isGeneral(list, sentence, books)
    ? { kind: 'lecturing', rule: 'cold-general-truth', words: sentence }
    : null;
}

function isGeneral(list: readonly Word[], sentence: Range, books: ToneBooks): boolean {
  const own = list.slice(wordAt(list, sentence.start), wordAt(list, sentence.end));
  if (own.length < OPENING || own.length > LONGEST) return false;
  return !own.slice(0, OPENING).some(({ folded }) => books.definite.has(folded));
}
