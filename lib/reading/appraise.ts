import { opensQuestion } from './clause.ts';
import type { CueBooks, Weighted } from './cues/index.ts';
import type { Signal } from './cues/types.ts';
import { type PhraseMatch, withoutOverlap } from './phrases.ts';
import { clauses, type Range, sentences } from './sentences.ts';
import { type Word, wordAt } from './words.ts';

/** A sentence, the signals in it, and what they weigh for a complaint. */
export interface Appraised extends Range {
  signals: PhraseMatch<Weighted>[];
  /** Told of another shop, or only imagined: its signals for a complaint do not count. */
  aside: boolean;
  /** Ends in a question mark. */
  asks: boolean;
  /** UTF-16 offset from which it asks ("Hallo, | hoe krijg ik…"); its end when it only tells. */
  asksFrom: number;
}

const FOR: ReadonlySet<Signal> = new Set(['failure', 'flaw', 'chase', 'demand', 'displeasure']);
const FACTUAL: ReadonlySet<Signal> = new Set(['failure', 'flaw', 'chase']);
const AGAINST: ReadonlySet<Signal> = new Set(['solved', 'own-fault', 'automatic']);
/** Ten grievances in one sentence are no more a complaint than three. */
const SENTENCE_CAP = 4;
/** Praise softens a complaint, but one flaw told amid praise is still one. */
const PRAISE_CAP = 3;
const PRAISE_CAP_BESIDE_FACTS = 0.5;
/** From this weight of failure and waiting, something went wrong whatever is praised beside it. */
const FACTS = 2;
const ASKING_CAP = 2.5;
/** Who tells of a flaw may ask what can be done. */
const ASKING_CAP_BESIDE_FACTS = 0.5;
/** A question that holds no grievance, where nothing else went wrong. */
const QUESTION = 0.5;
/** A word that may tell of something wrong ("other colour") seldom does so inside a question. */
const SURE = 2;
const ASKED = 0.35;
/** What hints add to signals; and what they weigh alone, where a tale of a purchase is told and nothing speaks against. */
const HINT_CAP = 1.4;
const TALE_CAP = 2.5;
/** What a plain statement adds to a tale, and how many words make one. */
const STATED = 0.5;
const STATEMENT = 4;
/** Statements count in a message of so few sentences, and beside so much that hints at a purchase. */
const TALE_SENTENCES = 8;
const TALE_HINTS = 0.5;

export function appraise(text: string, list: readonly Word[], books: CueBooks): Appraised[] {
  const ends = denials(list, books);
  return sentences(text).map((range) => {
    const from = wordAt(list, range.start);
    const to = wordAt(list, range.end);
    const asks = text[range.end - 1] === '?';
    const asksFrom = asks ? questionIn(text, list, range, books) : range.end;
    const signals = withoutOverlap(books.signals.find(list, from, to)).filter(
      ({ data, from: first, matched }) => {
        if (data.signal === 'neutral') return false;
        if (data.signal === 'flaw' && (list[first]?.start ?? 0) >= asksFrom) return false;
        const deniable = data.signal === 'flaw' || (data.signal === 'failure' && matched.length === 1);
        return !(deniable && denied(first, from, ends));
      },
    );
    const aside = signals.some(({ data }) => data.signal === 'hypothetical' || data.signal === 'elsewhere');
    return { ...range, signals, aside, asks, asksFrom };
  });
}

/** Where in a sentence with a question mark the question begins. Words before it tell something. */
function questionIn(text: string, list: readonly Word[], range: Range, books: CueBooks): number {
  const opening = clauses(text, range).find((clause) => opensQuestion(list, clause, books));
  return opening?.start ?? range.end;
}

/** Positions in the list of words at which a denial ends: "geen |krasje". */
function denials(list: readonly Word[], books: CueBooks): Set<number> {
  return new Set(books.frame.find(list).flatMap(({ data, to }) => (data === 'denies' ? [to] : [])));
}

/** Whether a denial in this sentence ends right before the word, or one word earlier ("not a single scratch"). */
function denied(at: number, from: number, ends: ReadonlySet<number>): boolean {
  return (at > from && ends.has(at)) || (at - 1 > from && ends.has(at - 1));
}

export function speaksFor(match: PhraseMatch<Weighted>): boolean {
  return FOR.has(match.data.signal) || match.data.signal === 'hint';
}

/** "It has arrived, but it is broken": what is told after it undoes what was settled. */
function undone(signals: readonly PhraseMatch<Weighted>[], at: number): boolean {
  return signals.slice(at + 1).some(({ data }) => FACTUAL.has(data.signal));
}

/** Whether a sentence only states something: of some length, and nothing in it asks, praises or settles. */
function states(
  list: readonly Word[],
  { start, end }: Range,
  signals: readonly PhraseMatch<Weighted>[],
): boolean {
  if (wordAt(list, end) - wordAt(list, start) < STATEMENT) return false;
  return signals.every(({ data }) => FOR.has(data.signal) || data.signal === 'hint');
}

/** What the whole message weighs: `support` for a complaint, `doubt` against. */
export function weigh(
  list: readonly Word[],
  appraised: readonly Appraised[],
): { support: number; doubt: number } {
  const total = { hint: 0, stated: 0, praise: 0, asking: 0, against: 0, support: 0 };
  const short = appraised.length <= TALE_SENTENCES;
  let facts = 0;
  let told = 0;
  let questions = 0;
  for (const range of appraised) {
    const { signals, aside, asks, asksFrom } = range;
    let sentence = 0;
    for (const [at, { data, from }] of signals.entries()) {
      if (data.signal === 'solved' && undone(signals, at)) continue;
      if (AGAINST.has(data.signal)) total.against += data.weight;
      else if (data.signal === 'praise' || data.signal === 'asking') total[data.signal] += data.weight;
      else if (aside) continue;
      else if (data.signal === 'hint') total.hint += data.weight;
      else if (FOR.has(data.signal)) {
        const asked = data.signal === 'failure' && data.weight < SURE && (list[from]?.start ?? 0) >= asksFrom;
        const weight = asked ? data.weight * ASKED : data.weight;
        sentence += weight;
        if (!FACTUAL.has(data.signal)) continue;
        facts += weight;
        if ((list[from]?.start ?? 0) < asksFrom) told += weight;
      }
    }
    if (asks && sentence === 0) questions += QUESTION;
    else if (short && !aside && states(list, range, signals)) total.stated += STATED;
    total.support += Math.min(sentence, SENTENCE_CAP);
  }
  const tale = total.hint + (total.hint >= TALE_HINTS ? total.stated : 0);
  return {
    support: Math.max(total.support + Math.min(tale, HINT_CAP), Math.min(tale, TALE_CAP)),
    doubt:
      total.against +
      Math.min(total.praise, facts >= FACTS ? PRAISE_CAP_BESIDE_FACTS : PRAISE_CAP) +
      Math.min(
        total.asking + (facts > 0 ? 0 : questions),
        told >= FACTS ? ASKING_CAP_BESIDE_FACTS : ASKING_CAP,
      ),
  };
}
