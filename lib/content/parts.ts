/** Loads the adapters that this page needs, see `held.ts`. */
import type { InboxAdapter, Part } from '../inboxes/adapter.ts';
import { ask } from '../messages/client.ts';
import { adaptersOf } from './held.ts';

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
