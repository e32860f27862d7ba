/**
 * Why a request was not carried out.
 * - `refused`: the sender may not ask this. - `invalid`: it is not shaped as the protocol says.
 * - `other-ticket`: it names a ticket that this tab has not shown. - `no-customer`: the ticket has no address to keep notes by.
 * - `bad-template`: it does not work, or is not there any more. - `too-many`: templates, of all that are to be kept.
 * - `customer-gone`: nobody is kept there any more. - `merged-since`: a later merge is to be taken back first.
 * - `taken-apart`: the two that were made one are two again already.
 * - `store-full` / `store-blocked` / `store-not-updated` / `store-locked` / `store-broken`: the database; nothing was written.
 * - `gone`: no answer came: the background was restarting, or the extension was updated. Asking again is safe.
 */
export const PROBLEMS = [
  'refused',
  'invalid',
  'other-ticket',
  'no-customer',
  'bad-template',
  'too-many',
  'customer-gone',
  'merged-since',
  'taken-apart',
  'store-full',
  'store-blocked',
  'store-not-updated',
  'store-locked',
  'store-broken',
  'gone',
  'failed',
] as const;
export type Problem = (typeof PROBLEMS)[number];

/** The database's part of them. */
export type StoreProblem = Extract<Problem, `store-${string}`>;

export class RequestError extends Error {
  override name = 'RequestError';
  readonly problem: Problem;

  constructor(problem: Problem, message: string, options?: ErrorOptions) {
    super(message, options);
    this.problem = problem;
  }
}
