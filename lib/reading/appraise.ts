import type { CueBooks, Weighted } from './cues/index.ts';
import type { Signal } from './cues/types.ts';
import { type PhraseMatch, withoutOverlap } from './phrases.ts';
import { type Range, sentences } from './sentences.ts';
import { type Word, wordAt } from './words.ts';

/** A sentence, the signals in it, and what they weigh for a complaint. */
export interface Appraised extends Range {
  signals: PhraseMatch<Weighted>[];
  /** Told of another shop, or only imagined: its signals for a complaint do not count. */
  aside: boolean;
  /** Ends in a question mark. */
  asks: boolean;
}

const FOR: ReadonlySet<Signal> = new Set(['failure', 'chase', 'demand', 'displeasure']);
const AGAINST: ReadonlySet<Signal> = new Set(['solved', 'own-fault', 'automatic']);
/** Ten grievances in one sentence are no more a complaint than three. */
const SENTENCE_CAP = 4;
/** Praise softens a complaint, but one flaw told amid praise is still one. */
const PRAISE_CAP = 3;
const PRAISE_CAP_BESIDE_FACTS = 0.7;
/** From this weight of failure and waiting, something went wrong whatever is praised beside it. */
const FACTS = 2;
const ASKING_CAP = 2;
/** A question that holds no grievance, where nothing else went wrong. */
const QUESTION = 0.5;
/** Hints alone never make a complaint. */
const HINT_CAP = 1.4;

export function appraise(text: string, list: readonly Word[], books: CueBooks): Appraised[] {
  return sentences(text).map((range) => {
    const signals = withoutOverlap(
      books.signals.find(list, wordAt(list, range.start), wordAt(list, range.end)),
    ).filter((match) => match.data.signal !== 'neutral');
    const aside = signals.some(({ data }) => data.signal === 'hypothetical' || data.signal === 'elsewhere');
    return { ...range, signals, aside, asks: text[range.end - 1] === '?' };
  });
}

export function speaksFor(match: PhraseMatch<Weighted>): boolean {
  return FOR.has(match.data.signal) || match.data.signal === 'hint';
}

/** "It has arrived, but it is broken": what is told after it undoes what was settled. */
function undone(signals: readonly PhraseMatch<Weighted>[], at: number): boolean {
  return signals.slice(at + 1).some(({ data }) => data.signal === 'failure' || data.signal === 'chase');
}

/** What the whole message weighs: `support` for a complaint, `doubt` against. */
export function weigh(appraised: readonly Appraised[]): { support: number; doubt: number } {
  const total = { hint: 0, praise: 0, asking: 0, against: 0, support: 0 };
  let facts = 0;
  let questions = 0;
  for (const { signals, aside, asks } of appraised) {
    let sentence = 0;
    for (const [at, { data }] of signals.entries()) {
      if (data.signal === 'solved' && undone(signals, at)) continue;
      if (AGAINST.has(data.signal)) total.against += data.weight;
      else if (data.signal === 'praise' || data.signal === 'asking') total[data.signal] += data.weight;
      else if (aside) continue;
      else if (data.signal === 'hint') total.hint += data.weight;
      else if (FOR.has(data.signal)) {
        sentence += data.weight;
        if (data.signal === 'failure' || data.signal === 'chase') facts += data.weight;
      }
    }
    if (asks && sentence === 0) questions += QUESTION;
    total.support += Math.min(sentence, SENTENCE_CAP);
  }
  return {
    support: total.support + Math.min(total.hint, HINT_CAP),
    doubt:
      total.against +
      Math.min(total.praise, facts >= FACTS ? PRAISE_CAP_BESIDE_FACTS : PRAISE_CAP) +
      Math.min(total.asking + (facts > 0 ? 0 : questions), ASKING_CAP),
  };
}
