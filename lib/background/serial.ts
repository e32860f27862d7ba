const last = new Map<string, Promise<unknown>>();

/** Runs works of the same name one after the other. Only an order within this worker's life; no truth is kept here. */
export function serial<T>(name: string, work: () => Promise<T>): Promise<T> {
  const run = (last.get(name) ?? Promise.resolve()).then(work, work);
  const settled = run
    .catch(() => undefined)
    .finally(() => {
      if (last.get(name) === settled) last.delete(name);
    });
  last.set(name, settled);
  return run;
}
