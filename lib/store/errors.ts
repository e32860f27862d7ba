/**
 * - `full`: no room on the disk or in the quota. - `blocked`: the database can't be opened. - `not-updated`: it can't be brought to
 * our version, and is as it was. - `locked`: what was asked for is under the person's lock. - `broken`: anything else.
 */
export type StoreProblem = 'full' | 'blocked' | 'not-updated' | 'locked' | 'broken';

/** Every failure of the store. What was to be written is not written; nothing that was there is lost. */
export class StoreError extends Error {
  override name = 'StoreError';
  readonly problem: StoreProblem;

  constructor(problem: StoreProblem, message: string, options?: ErrorOptions) {
    super(message, options);
    this.problem = problem;
  }

  /** Browsers say the same things with different names; these were seen in Chromium 156 and Firefox 153. */
  static from(error: unknown): StoreError {
    if (error instanceof StoreError) return error;
    const name = error instanceof Error || error instanceof DOMException ? error.name : '';
    const problem: StoreProblem =
      name === 'QuotaExceededError'
        ? 'full'
        : ['InvalidStateError', 'UnknownError', 'SecurityError', 'VersionError'].includes(name)
          ? 'blocked'
          : 'broken';
    return new StoreError(problem, error instanceof Error ? error.message : String(error), { cause: error });
  }
}
