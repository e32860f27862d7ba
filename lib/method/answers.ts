import { noRightsFacts } from './rights/types.ts';
import type { Answers } from './types.ts';

/** Nothing ticked yet: every question open. A new object each time, safe to change. */
export function emptyAnswers(): Answers {
  return {
    complaint: null,
    points: [],
    expected: '',
    matters: '',
    feeling: null,
    ownShare: null,
    smallEffort: null,
    keep: null,
    difficultBefore: null,
    path: null,
    partConfirmed: false,
    remedy: null,
    remedyOn: null,
    amount: '',
    basis: null,
    rights: noRightsFacts(),
    cannot: '',
    language: null,
    register: null,
    rejected: [],
  };
}
