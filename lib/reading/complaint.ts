import { type Appraised, speaksFor, weigh } from './appraise.ts';
import { verbatim } from './phrases.ts';
import type { Reading } from './types.ts';
import type { Word } from './words.ts';

/** Support left after the doubt from which a message reads as a complaint. */
const THRESHOLD = 1.5;
/** A long text meets such words by chance: every sentence past the tenth asks for a little more. */
const LONG = 10;
const PER_SENTENCE = 0.1;
const REASONS = 4;

/** Whether the message tells of an unmet expectation, and the words that say so, the weightiest first. */
export function readComplaint(
  text: string,
  list: readonly Word[],
  appraised: readonly Appraised[],
): Reading['complaint'] {
  const { support, doubt } = weigh(appraised);
  const needed = THRESHOLD + PER_SENTENCE * Math.max(0, appraised.length - LONG);
  if (support - doubt < needed) return { value: false, because: [] };
  const because = appraised
    .filter(({ aside }) => !aside)
    .flatMap(({ signals }) => signals.filter(speaksFor))
    .toSorted((a, b) => b.data.weight - a.data.weight)
    .map((match) => verbatim(text, list, match));
  return { value: true, because: [...new Set(because)].slice(0, REASONS) };
}
