import { clauses } from '../../reading/sentences.ts';
import type { Register } from '../../reading/types.ts';
import { words } from '../../reading/words.ts';
import type { ToneBooks } from './books.ts';
import type { Finding } from './judge.ts';
import type { WarnKind } from './types.ts';

/** Says nothing that the customer needs: better left out, where the sentence says nothing else. */
const LEFT_OUT: readonly WarnKind[] = ['sarcastic', 'hysterical', 'minimising'];
/** A sentence of more words or clauses says something else too. */
const WORDS = 14;
const CLAUSES = 1;

/** What can stand in place of the sentence, or null. Only where it is right whatever the rest of the draft says. */
export function rewriteOf(
  sentence: string,
  finding: Finding,
  register: () => Register,
  books: ToneBooks,
): string | null {
  if (finding.rule === 'shouting') return quieter(sentence);
  const swapped = swap(sentence, finding, books);
  if (swapped !== null) return swapped;
  if (!saysNothingElse(sentence)) return null;
  if (finding.kind === 'non-apology') {
    return books.rules.rewrites.apology[register()];
  }
  return LEFT_OUT.includes(finding.kind) && clauses(sentence, whole(sentence)).length <= CLAUSES ? '' : null;
}

/** One exclamation mark fewer than shouting, and no capitals but the first. */
function quieter(sentence: string): string | null {
  if (/\p{Lu}{2}/u.test(sentence)) return null;
  return sentence.replace(/\s?[!?]*![!?\s]*$/, (marks) => (marks.includes('?') ? '?' : '.'));
}

function swap(sentence: string, { kind }: Finding, books: ToneBooks): string | null {
  const list = words(sentence);
  const matches = books.swaps.find(list).filter(({ data }) => data.kind === kind);
  const match = matches.toSorted((a, b) => b.matched.length - a.matched.length)[0];
  if (!match) return null;
  const start = list[match.from]?.start ?? 0;
  const end = list[match.to - 1]?.end ?? 0;
  const after = sentence.slice(end);
  const { to } = match.data;
  if (to !== '') return sentence.slice(0, start) + likeFirst(to, sentence.slice(start, end)) + after;
  // A lead goes with its comma, and the sentence begins after it.
  const joint = /^(?:,| that| que) (?=\S)/.exec(after)?.[0];
  return start > 0 || joint === undefined ? null : likeFirst(after.slice(joint.length), sentence);
}

/** With a capital where the words it stands for had one. */
export function likeFirst(text: string, model: string): string {
  const first = text.charAt(0);
  return (/^\p{Lu}/u.test(model) ? first.toUpperCase() : first) + text.slice(1);
}

/** No figure, no contrast, not long. */
function saysNothingElse(sentence: string): boolean {
  const list = words(sentence);
  return list.length <= WORDS && !list.some(({ folded }) => /\d/.test(folded) || CONTRASTS.has(folded));
}

const CONTRASTS = new Set(
  'maar echter but however although aber jedoch allerdings mais cependant toutefois'.split(' '),
);

function whole(text: string): { start: number; end: number } {
  return { start: 0, end: text.length };
}
