/** Loads the readers that this page needs, see `held.ts`. */
import type { InboxAdapter } from '../inboxes/adapter.ts';
import { ask } from '../messages/client.ts';
import { held } from './held.ts';

/** Loads each once. `arrived` is called for each that came, or could not. */
export class Readers {
  readonly #arrived: () => void;
  readonly #asked = new Set<string>();
  readonly #failed = new Set<string>();

  constructor(arrived: () => void) {
    this.#arrived = arrived;
  }

  /** The reader with this id; `coming` until it is loaded; null where it could not be. */
  get(id: string): InboxAdapter | 'coming' | null {
    const here = held().readers[id];
    if (here) return here;
    if (this.#failed.has(id)) return null;
    if (!this.#asked.has(id)) {
      this.#asked.add(id);
      ask('inbox/need', { script: `read-${id}` })
        .catch(() => undefined)
        .finally(() => {
          if (!held().readers[id]) this.#failed.add(id);
          this.#arrived();
        });
    }
    return 'coming';
  }
}
