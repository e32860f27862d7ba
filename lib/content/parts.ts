/**
 * Adapters come in scripts of their own (`entrypoints/read-*.ts`), which the background puts beside this one when the page
 * turns out to need them: all together would be too much for every inbox page. They meet in the script world's globals.
 */
import type { InboxAdapter, Part } from '../inboxes/adapter.ts';
import { ask } from '../messages/client.ts';

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

/** Loads each part once. `arrived` is called for each that came. A part that did not come may be asked for again. */
export class Parts {
  readonly #arrived: () => void;
  readonly #asked = new Set<Part>();
  readonly #failed = new Set<Part>();

  constructor(arrived: () => void) {
    this.#arrived = arrived;
  }

  /** The part's adapters; `coming` until they are loaded; null where they could not be. */
  get(part: Part): readonly InboxAdapter[] | 'coming' | null {
    const here = adaptersOf(part);
    if (here) return here;
    if (this.#failed.has(part)) return null;
    if (!this.#asked.has(part)) {
      this.#asked.add(part);
      ask('inbox/need', { part })
        .catch(() => this.#failed.add(part))
        .finally(() => {
          if (!adaptersOf(part)) this.#failed.add(part);
          this.#arrived();
        });
    }
    return 'coming';
  }
}
