import type { BackupProblem } from '../messages/data-requests.ts';

/** Why a file is not restored. Nothing of it was. */
export class BackupError extends Error {
  override name = 'BackupError';
  readonly problem: BackupProblem;
  /** Counts from 1; null: it is not about one line. */
  readonly line: number | null;

  constructor(problem: BackupProblem, message: string, line: number | null = null, options?: ErrorOptions) {
    super(message, options);
    this.problem = problem;
    this.line = line;
  }
}
