/** How far the person is with the practice complaint, for the hints beside it. */
import type { StepName } from '../method/types.ts';
import type { Memory } from './memory.ts';

/** Which of the four steps the person has done something in. */
export type Progress = Readonly<Record<StepName, boolean>>;

/** The window in which the practice page's two scripts meet. */
export interface ProgressWindow {
  /** Called at every change. */
  unwrapProgress?(progress: Progress): void;
}

export const NOTHING_DONE: Progress = { listen: false, empathise: false, triage: false, reply: false };

/** One mark, one feeling, one answer, one insertion: enough to have seen how a step goes. */
export function progressOf({ case: kept }: Pick<Memory, 'case'>): Progress {
  if (!kept) return NOTHING_DONE;
  const { points, feeling, ownShare, smallEffort, keep, path } = kept.answers;
  return {
    listen: points.length > 0,
    empathise: feeling !== null,
    triage: [ownShare, smallEffort, keep, path].some((answer) => answer !== null),
    reply: kept.inserts.length > 0,
  };
}
