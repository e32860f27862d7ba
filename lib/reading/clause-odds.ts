import type { Appraised } from './appraise.ts';
import type { Signal } from './cues/types.ts';
import type { JudgedClause } from './model/judge.ts';
import type { Word } from './words.ts';

const TELLS: ReadonlySet<Signal> = new Set(['failure', 'flaw', 'chase']);
/**
 * In log odds: what a point of a cue's weight adds, so many at most; what a question takes away. Found on the training mails,
 * each read by models that had not seen its block (`tests/tools/train/validate.ts`), and on labelled ones: figures hardly move
 * around these.
 */
const ODDS = { clear: 0.6, vague: 0.4, most: 2, asked: 0.5 };

/** What the model makes of each clause, and the cues in it. */
export function withCues(
  list: readonly Word[],
  appraised: readonly Appraised[],
  clauses: readonly JudgedClause[],
): JudgedClause[] {
  return clauses.map((clause) => ({
    ...clause,
    score: clause.score + cueOdds(list, clause, appraised[clause.sentence]),
  }));
}

function cueOdds(list: readonly Word[], clause: JudgedClause, sentence: Appraised | undefined): number {
  if (!sentence) return 0;
  let clear = 0;
  let vague = 0;
  for (const { data, from, to } of sentence.signals) {
    const inside = (list[from]?.start ?? 0) < clause.end && (list[to - 1]?.end ?? 0) > clause.start;
    if (!inside || !TELLS.has(data.signal)) continue;
    if (data.vague) vague += data.weight;
    else clear += data.weight;
  }
  const asked = sentence.asks && clause.end > sentence.asksFrom;
  return (
    ODDS.clear * Math.min(clear, ODDS.most) +
    ODDS.vague * Math.min(vague, ODDS.most) -
    (asked ? ODDS.asked : 0)
  );
}
