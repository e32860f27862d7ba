/** Somebody looked up by what is typed: a moment after the last letter, and only what was typed last counts. */
import { signal } from '@preact/signals';
import { ask } from '../messages/client.ts';
import type { CustomerRow } from '../messages/customer-requests.ts';
import type { InboxesController } from './inboxes-controller.ts';

/** Milliseconds. */
const AFTER = 150;

export class Lookup {
  readonly text = signal('');
  /** Null: nothing is typed, or it is being looked for. */
  readonly found = signal<CustomerRow[] | null>(null);
  readonly #page: Pick<InboxesController, 'attempt'>;
  #timer: ReturnType<typeof setTimeout> | null = null;

  constructor(page: Pick<InboxesController, 'attempt'>) {
    this.#page = page;
  }

  type(text: string): void {
    this.text.value = text;
    if (this.#timer !== null) clearTimeout(this.#timer);
    if (text.trim() === '') this.found.value = null;
    else this.#timer = setTimeout(() => this.again(), AFTER);
  }

  /** The same once more: what was found may be another by now. */
  again(): void {
    const text = this.text.peek();
    if (text.trim() === '') return;
    this.#page.attempt(async () => {
      const found = await ask('customer/find', { text: text.slice(0, 200) });
      if (this.text.peek() === text) this.found.value = found;
    }, 'load-failed');
  }
}
