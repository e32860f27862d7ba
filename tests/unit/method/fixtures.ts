import type { Heard } from '../../../lib/method/advise.ts';
import { emptyAnswers } from '../../../lib/method/answers.ts';
import type { Answers, History, PointMark } from '../../../lib/method/types.ts';

export const NEW_CUSTOMER: History = { complaintsLastYear: 0, difficultBefore: false, parted: false };
export const DIFFICULT: History = { complaintsLastYear: 2, difficultBefore: true, parted: false };
export const HEARD: Heard = { repeat: false, points: 0 };
export const THREE_NO = { ownShare: false, smallEffort: false, keep: false };
export const YES_NO_OPEN = [true, false, null] as const;

export function ticked(answers: Partial<Answers>): Answers {
  return { ...emptyAnswers(), ...answers };
}

export function marked(...marks: PointMark[]): Answers['points'] {
  return marks.map((mark, at) => ({ text: `point ${at + 1}`, mark }));
}
