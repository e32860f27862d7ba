/** What a language brings to a reply: for every sentence some phrasings, the first one the usual. */
import type { Remedy } from '../../method/types.ts';
import type { Feeling } from '../../reading/types.ts';

type Phrasing<Facts extends readonly unknown[]> = (...facts: Facts) => string;
export type Phrasings<Facts extends readonly unknown[] = []> = readonly [
  Phrasing<Facts>,
  ...Phrasing<Facts>[],
];

/** Order number as the customer wrote it; null: the sentence does without. */
type Order = string | null;
/** Which of the points, in words ("your first and third points"); null: all that was given back. */
type Which = string | null;
/** A day in words; null: the sentence does without. */
type Day = string | null;

export interface ReplyTexts {
  greeting: { named: Phrasings<[name: string]>; unnamed: Phrasings };
  thanks: { first: Phrasings<[Order]>; repeat: Phrasings<[Order]> };
  understood: {
    one: Phrasings<[quote: string]>;
    two: Phrasings<[first: string, second: string]>;
    /** Leads in a list, one point a line. */
    several: Phrasings;
    /** The list's last line when not every point stands in it. */
    rest: string;
    /** Given as our summary of it: the words may be the customer's or the agent's. */
    expected: Phrasings<[quote: string]>;
  };
  feeling: Record<Feeling, Phrasings>;
  share: {
    right: Phrasings<[Which]>;
    partly: Phrasings<[Which]>;
    /** Responsibility before regret. `again`: an apology for writing twice stands above it. */
    own: Phrasings<[again: boolean]>;
    /** The same where no point was found true, or there are no points. */
    partOfIt: Phrasings<[again: boolean]>;
    /** Says that we see it otherwise, and never that they are wrong. */
    untrue: Phrasings<[Which]>;
  };
  strain: Phrasings;
  questions: {
    unknown: Phrasings<[Which]>;
    /** `also`: another question stands before it. */
    expected: Phrasings<[also: boolean]>;
  };
  remedy: Record<Remedy, Phrasings<[Day]>>;
  part: { giveIn: Phrasings; goodbye: Phrasings };
  openQuestion: { more: Phrasings; solution: Phrasings; afterRemedy: Phrasings; call: Phrasings };
  closing: Phrasings;
  /** The points by their place in the list, from 0: at most `ORDINALS`. */
  which(places: readonly number[]): string;
  /** A day in words, with the year when `today` is in another. Both `YYYY-MM-DD`. */
  day(day: string, today: string): string;
}

/** Points given back at most: as many as `which` has words for. */
export const ORDINALS = 6;

/** `["a", "b", "c"]` and "en" make "a, b en c". */
export function list(words: readonly string[], and: string): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} ${and} ${last}`;
}

/** `weekdays` from Sunday. */
export function dayInWords(
  day: string,
  today: string,
  weekdays: readonly string[],
  months: readonly string[],
): string {
  const date = new Date(`${day}T00:00:00Z`);
  const words = [weekdays[date.getUTCDay()], date.getUTCDate(), months[date.getUTCMonth()]];
  if (day.slice(0, 4) !== today.slice(0, 4)) words.push(day.slice(0, 4));
  return words.join(' ');
}
