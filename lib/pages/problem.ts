import { type Problem, RequestError } from '../messages/errors.ts';

export type { Problem };

/** What a failure comes down to, for the sentence that says it. */
export function problemOf(error: unknown): Problem {
  return error instanceof RequestError ? error.problem : 'failed';
}
