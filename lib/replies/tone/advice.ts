import type { Word } from '../../reading/words.ts';
import type { ToneBooks } from './books.ts';
import { likeFirst } from './rewrite.ts';
import type { ToneHint } from './types.ts';

const EMOJI =
  /[\p{Emoji_Presentation}\u2639\u263A][\u200D\uFE0F\p{Emoji_Modifier}\p{Emoji_Presentation}]*|(?<!\S)[:;]-?[)D(P](?!\S)/gu;

/** Softer hints, each on its own words. `judged`: the draft without what it quotes. */
export function adviceIn(draft: string, judged: string, list: readonly Word[], books: ToneBooks): ToneHint[] {
  return [...agency(draft, judged, list, books), ...playful(draft, judged)];
}

/** "We send" where "I send" says who does it. */
function agency(draft: string, judged: string, list: readonly Word[], books: ToneBooks): ToneHint[] {
  return books.agency.find(list).flatMap(({ data, from, to }) => {
    const start = list[from]?.start ?? 0;
    const end = list[to - 1]?.end ?? 0;
    const text = draft.slice(start, end);
    // "We send it and will call": a second verb would stay behind.
    const rewrite = goesOn(judged, list, to) ? null : likeFirst(data.i, text);
    return [advice('agency', 'we-not-i', start, text, rewrite)];
  });
}

function playful(draft: string, judged: string): ToneHint[] {
  return [...judged.matchAll(EMOJI)].map((match) => {
    const text = draft.slice(match.index, match.index + match[0].length);
    return advice('playful', 'emoji', match.index, text, '');
  });
}

const JOINS = new Set('en and und et us ons onze our unser unsere unseren uns nos notre'.split(' '));

/** Words that are looked at for a second verb. */
const REACH = 40;

function goesOn(text: string, list: readonly Word[], from: number): boolean {
  for (let at = from; at < Math.min(list.length, from + REACH); at += 1) {
    const word = list[at];
    if (!word || /[.!?\n]/.test(text.slice(list[at - 1]?.end ?? 0, word.start))) return false;
    if (JOINS.has(word.folded)) return true;
  }
  return false;
}

function advice(
  kind: 'agency' | 'playful',
  rule: string,
  start: number,
  text: string,
  rewrite: string | null,
): ToneHint {
  const range = { start, end: start + text.length };
  return { kind, level: 'advice', rule, ...range, text, words: range, rewrite };
}
