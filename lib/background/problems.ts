import type { Problem, StoreProblem } from '../messages/errors.ts';
import { StoreError } from '../store/errors.ts';

/** The store's failures in the protocol's words. */
export function storeProblem(error: unknown): StoreProblem {
  return `store-${StoreError.from(error).problem}`;
}

/** What a handler's failure is called in its answer. */
export function problemOf(error: unknown): Problem {
  return error instanceof StoreError ? storeProblem(error) : 'failed';
}
