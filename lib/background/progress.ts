/** Long works: how far they are, a hint, and the word to stop. In memory alone: a background that ends has stopped them all. */
interface Work {
  share: number;
  stopping: AbortController;
}

const works = new Map<string, Work>();

/** A work was stopped, and did nothing. */
export class Stopped extends Error {
  override name = 'Stopped';
}

/** From 0 to 1; null: no such work is under way. */
export function progressOf(id: string): number | null {
  return works.get(id)?.share ?? null;
}

/** One that is done, or does not listen, goes its way. */
export function stopWork(id: string): void {
  works.get(id)?.stopping.abort(new Stopped());
}

/** `told` maps a share of one step into the whole's. `signal`: for works that can be stopped; its reason is a `Stopped`. */
export async function followed<T>(
  id: string,
  work: (told: (share: number) => void, signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const own: Work = { share: 0, stopping: new AbortController() };
  works.set(id, own);
  try {
    return await work((share) => {
      own.share = share;
    }, own.stopping.signal);
  } finally {
    works.delete(id);
  }
}
