import type { Register } from '../../reading/types.ts';
import { type Word, words } from '../../reading/words.ts';
import type { ToneBooks } from './books.ts';
import type { Finding } from './judge.ts';
import { turned } from './turned.ts';
import type { WarnKind } from './types.ts';

/** Says nothing that the customer needs: better left out, where the sentence says nothing else. */
const LEFT_OUT: ReadonlySet<WarnKind> = new Set(['threat-back', 'sarcastic', 'hysterical', 'minimising']);
/** Families of the other kinds of which that is true too: they blame, teach or excuse, and decide nothing. */
const IDLE: ReadonlySet<string> = new Set([
  'should-have',
  'your-fault',
  'distrust',
  'must-understand',
  'goes-without-saying',
  'as-stated',
  'next-time',
  'reminding',
  'cannot-be',
  'not-us',
  'doing-our-job',
]);
/** A longer sentence says something else too. */
const LONGEST = 22;

/** What can stand in place of the sentence, or null. Only where it is right whatever the rest of the draft says. */
export function rewriteOf(
  sentence: string,
  finding: Finding,
  register: () => Register,
  books: ToneBooks,
): string | null {
  if (finding.rule === 'shouting') return quieter(sentence);
  const list = words(sentence);
  const swapped = swap(sentence, list, finding, books);
  if (swapped !== null) return swapped;
  if (!saysNothingElse(list, books)) return null;
  if (finding.kind === 'non-apology') return books.rules.rewrites.apology[register()];
  if (LEFT_OUT.has(finding.kind)) return '';
  return IDLE.has(finding.rule) && !sentence.trimEnd().endsWith('?') ? '' : null;
}

/** One exclamation mark fewer than shouting, and no capitals but the first. */
function quieter(sentence: string): string | null {
  if (/\p{Lu}{2}/u.test(sentence)) return null;
  let end = sentence.length;
  while (end > 0 && /[!?\s]/.test(sentence.charAt(end - 1))) end -= 1;
  const marks = sentence.slice(end);
  if (!marks.includes('!')) return sentence;
  return sentence.slice(0, end) + (marks.includes('?') ? '?' : '.');
}

function swap(sentence: string, list: readonly Word[], { kind }: Finding, books: ToneBooks): string | null {
  const matches = books.swaps.find(list).filter(({ data }) => data.kind === kind);
  const match = matches.toSorted((a, b) => b.matched.length - a.matched.length)[0];
  if (!match) return null;
  const start = list[match.from]?.start ?? 0;
  const end = list[match.to - 1]?.end ?? 0;
  const after = sentence.slice(end);
  const { to } = match.data;
  if (to !== '') return sentence.slice(0, start) + likeFirst(to, sentence.slice(start, end)) + after;
  return withoutLead(sentence, start, after, books);
}

/** An opening goes with its comma or colon, and the sentence begins after it; in the middle it goes with both commas. */
function withoutLead(sentence: string, start: number, after: string, books: ToneBooks): string | null {
  const before = sentence.slice(0, start);
  if (before.endsWith(', ') && after.startsWith(', ')) return before.slice(0, -2) + after.slice(1);
  if (start > 0) return null;
  const joint = /^(?:[,:]| that| que) (?=\S)/.exec(after)?.[0];
  if (joint === undefined) return null;
  const rest = after.slice(joint.length);
  const straight = joint === ': ' || books.turned.size === 0 ? rest : turned(rest, books.turned);
  return straight && likeFirst(straight, sentence);
}

/** With a capital where the words it stands for had one. */
export function likeFirst(text: string, model: string): string {
  const first = text.charAt(0);
  return (/^\p{Lu}/u.test(model) ? first.toUpperCase() : first) + text.slice(1);
}

/** No figure, day or contrast, nothing that puts it right, not long. */
function saysNothingElse(list: readonly Word[], books: ToneBooks): boolean {
  if (list.length > LONGEST || list.some(({ folded }) => /\d/.test(folded) || CONTRASTS.has(folded)))
    return false;
  return !books.signs.find(list).some(({ data }) => data === 'remedy' || data === 'dated');
}

const CONTRASTS = new Set(
  'maar echter but however though although aber jedoch allerdings trotzdem mais cependant toutefois'.split(
    ' ',
  ),
);
