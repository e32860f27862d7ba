/**
 * Adapters come in scripts of their own (`entrypoints/read-*.ts`), which the background puts beside the content script when
 * the page turns out to need them: all together would be too much for every inbox page. They meet in the globals of the
 * script world that both run in.
 */
import type { InboxAdapter, Part } from '../inboxes/adapter.ts';

const HELD = Symbol.for('unwrap.parts');
type Held = Partial<Record<Part, readonly InboxAdapter[]>>;

function held(): Held {
  const world = globalThis as { [HELD]?: Held };
  world[HELD] ??= {};
  return world[HELD];
}

/** Called by the script that holds this part. */
export function provide(part: Part, adapters: readonly InboxAdapter[]): void {
  held()[part] = adapters;
}

/** Undefined while it is not loaded. */
export function adaptersOf(part: Part): readonly InboxAdapter[] | undefined {
  return held()[part];
}
