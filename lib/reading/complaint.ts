import { type Appraised, speaksFor, weigh } from './appraise.ts';
import type { CueBooks } from './cues/index.ts';
import type { Signal } from './cues/types.ts';
import type { Judged } from './model/judge.ts';
import { verbatim } from './phrases.ts';
import type { Reading } from './types.ts';
import type { Word } from './words.ts';

/** Support left after the doubt from which a message reads as a complaint. */
const THRESHOLD = 1.5;
/** A long text meets such words by chance: every sentence past the tenth asks for a little more. */
const LONG = 10;
const PER_SENTENCE = 0.1;
/** From so many words, who writes of no purchase at all mostly complains about something else. */
const FOREIGN = 60;
const FOREIGN_NEEDS = 2;
/** What the cues then say at most. */
const STRANGE = -2;
const REASONS = 4;
/** What went wrong says more to a reader than what they think of it or want. */
const RANK: Record<Signal, number> = {
  failure: 4,
  flaw: 4,
  chase: 4,
  displeasure: 3,
  demand: 2,
  hint: 1,
  praise: 0,
  asking: 0,
  solved: 0,
  'own-fault': 0,
  automatic: 0,
  hypothetical: 0,
  elsewhere: 0,
  neutral: 0,
};

/**
 * How the message as a whole, its likeliest clause and the cues are weighed, in log odds. Found on the training mails, each
 * read by models that had not seen its file (`tests/tools/train/validate.ts`), and on labelled ones. The models know how things are told, and have
 * seen the cues already; on texts of another kind the cues are the surer ones. In a brief message a model finds little, and
 * they count for more.
 */
const ODDS = { message: 1.2, clause: 0.75, cues: 0.3, least: -4, most: 4, from: -0.4 };
/** Of a message in so few words: what cues count for, and what it adds that they tell of something wrong. */
const BRIEF = { words: 18, cues: 1, told: 2 };

/**
 * Whether the message tells of an unmet expectation, and the words that say so, the most telling first. By the cues
 * alone where the language is not known.
 */
export function readComplaint(
  text: string,
  list: readonly Word[],
  appraised: readonly Appraised[],
  judged: Judged | null,
  books: CueBooks,
): Reading['complaint'] {
  const margin = cueMargin(list, appraised, books);
  if (judged === null) return margin < 0 ? NONE : { value: true, because: cuesFor(text, list, appraised) };
  const [first, second] = judged.clauses.toSorted((a, b) => b.score - a.score);
  if (!first) return NONE;
  const spoken = Math.max(ODDS.least, Math.min(ODDS.most, margin));
  const cues =
    list.length < BRIEF.words ? BRIEF.cues * spoken + (margin >= 0 ? BRIEF.told : 0) : ODDS.cues * spoken;
  const odds = ODDS.message * judged.message + ODDS.clause * first.score + cues;
  if (odds <= ODDS.from) return NONE;
  const likely = new Set([first, second].flatMap((clause) => (clause ? [clause.sentence] : [])));
  const because = cuesFor(
    text,
    list,
    appraised.filter((_, index) => likely.has(index)),
  );
  return { value: true, because: because.length > 0 ? because : [text.slice(first.start, first.end)] };
}

const NONE: Reading['complaint'] = { value: false, because: [] };

function cueMargin(list: readonly Word[], appraised: readonly Appraised[], books: CueBooks): number {
  const { support, doubt } = weigh(list, appraised);
  const needed = THRESHOLD + PER_SENTENCE * Math.max(0, appraised.length - LONG);
  const margin = support - doubt - needed;
  const foreign = margin < FOREIGN_NEEDS && list.length >= FOREIGN && !ofPurchase(list, books);
  return foreign ? Math.min(margin, STRANGE) : margin;
}

function cuesFor(text: string, list: readonly Word[], appraised: readonly Appraised[]): string[] {
  const spoken = appraised.filter(({ aside }) => !aside).flatMap(({ signals }) => signals.filter(speaksFor));
  const telling = spoken.filter(({ data }) => data.signal !== 'hint' && !data.vague);
  const shown = [telling, spoken.filter(({ data }) => data.signal !== 'hint'), spoken].find(
    (matches) => matches.length > 0,
  );
  const because = new Set<string>();
  for (const match of (shown ?? []).toSorted(
    (a, b) => RANK[b.data.signal] - RANK[a.data.signal] || b.data.weight - a.data.weight,
  )) {
    because.add(verbatim(text, list, match));
    if (because.size === REASONS) break;
  }
  return [...because];
}

function ofPurchase(list: readonly Word[], books: CueBooks): boolean {
  return books.commerce.find(list).length > 0;
}
