import { setTimeout as pause } from 'node:timers/promises';

/** On a busy machine with two cores, Firefox's pages have taken more than ten seconds. */
export const PATIENCE = 20_000;

/**
 * Asks until there is something truthy; a throw counts as not yet.
 * @param what for the error: "the frame of …"
 * @param instead what there was in its place, for the error
 * @throws Error after `timeout` milliseconds, with the last throw as its cause
 */
export async function until<T>(
  what: string,
  ask: () => Promise<T | undefined> | T | undefined,
  timeout = PATIENCE,
  instead?: () => Promise<string>,
): Promise<T> {
  const end = Date.now() + timeout;
  let cause: unknown;
  for (;;) {
    try {
      const found = await ask();
      if (found) return found;
      cause = undefined;
    } catch (error) {
      cause = error;
    }
    if (Date.now() >= end) {
      const reason = cause instanceof Error ? `: ${cause.message}` : '';
      const found = await instead?.().catch(() => '');
      const other = found ? `\nThere was: ${found.slice(-700)}` : '';
      throw new Error(`Waited ${timeout} ms for ${what}${reason}${other}`, { cause });
    }
    await pause(25);
  }
}
