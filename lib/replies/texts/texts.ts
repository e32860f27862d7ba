/** What a language brings to a reply: for every sentence some phrasings, the first one the usual. */
import type { Basis, Remedy } from '../../method/types.ts';
import type { Feeling } from '../../reading/types.ts';

type Phrasing<Facts extends readonly unknown[]> = (...facts: Facts) => string;
export type Phrasings<Facts extends readonly unknown[] = []> = readonly [
  Phrasing<Facts>,
  ...Phrasing<Facts>[],
];

/** Order number as the customer wrote it; null: the sentence does without. */
type Order = string | null;
/** The points that a sentence is about, named (`which`); null: all of them, or what was said right before. */
type Which = string | null;
/** A day in words; null: the sentence does without. */
type Day = string | null;
/** As the agent wrote it; null: the sentence does without. */
type Amount = string | null;

export interface ReplyTexts {
  greeting: { named: Phrasings<[name: string]>; unnamed: Phrasings };
  thanks: { first: Phrasings<[Order]>; repeat: Phrasings<[Order]> };
  understood: {
    one: Phrasings<[quote: string]>;
    two: Phrasings<[first: string, second: string]>;
    /** After the quotations: `count` more points were read. */
    rest: Phrasings<[count: number]>;
    /** Given as our summary of it: a quotation, or the agent's words. */
    expected: Phrasings<[words: string]>;
    /** What matters most to them, in their words (quoted) or the agent's; any grammatical form. */
    matters: Phrasings<[words: string]>;
    /** Points in the agent's words, of any grammatical form. `also`: the customer's own stand before it. */
    added: Phrasings<[words: readonly string[], also: boolean]>;
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

    expected: Phrasings;
  };
  /** An honest no: plain and kind, no defence and no rule hidden behind. `words` are the agent's, of any form. */
  cannot: Phrasings<[words: string]>;
  remedy: Record<Remedy, Phrasings<[Day, Amount]>>;
  /** Right after the remedy: that it is their right, or that it is given of goodwill. Without law-speak. */
  basis: Record<Basis, Phrasings>;
  part: {
    /** `remedy`: its sentence, or null while none is chosen. */
    giveIn: Phrasings<[remedy: string | null]>;
    /** Ends the argument: not on one line, a friendly goodbye. */
    goodbye: Phrasings<[shops: readonly string[]]>;
  };
  openQuestion: {
    more: Phrasings;
    solution: Phrasings;
    /** After a question: when they hear from us, whatever they answer. */
    comeBack: Phrasings<[day: string]>;
    /** What they expect is known and no remedy is chosen: asking for a solution would show that we did not read. */
    pursue: Phrasings<[Day]>;
    afterRemedy: Phrasings;
    call: Phrasings;
  };
  /** Before the closing, while the agent is away: until which day, that day included, and when they hear from us then. */
  absence(day: string): string;
  closing: Phrasings;
  /** Points by their names, which are quotations or one of `places`; `more`: there are others with them. */
  which(names: readonly string[], more: boolean): string;
  /** The first and the second of two quoted points, for where quoting them again would be long. */
  places: readonly [string, string];
  /** A day in words, with the year when `today` is in another. Both `YYYY-MM-DD`. */
  day(day: string, today: string): string;
}

/** `["a", "b", "c"]` and "en" make "a, b en c". */
export function list(words: readonly string[], and: string): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} ${and} ${last}`;
}

/** A remedy in two halves stands in a sentence of its own, not after a colon. */
export function inHalves(remedy: string): boolean {
  return remedy.includes(';');
}

export function lowerFirst(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
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

/** The phrasing at `turn`, round again past the last one, also backwards. */
export function turned<Facts extends readonly unknown[]>(
  phrasings: Phrasings<Facts>,
  turn: number,
): Phrasing<Facts> {
  const { length } = phrasings;
  return phrasings[((turn % length) + length) % length] ?? phrasings[0];
}
