/** Somebody looked up by what is typed: a moment after the last letter, and only what was typed last counts. */
import { signal } from '@preact/signals';
import { ask } from '../messages/client.ts';
import type { CustomerRow } from '../messages/customer-requests.ts';
import { asksForSomething } from './find.ts';
import type { InboxesController } from './inboxes-controller.ts';

/** Milliseconds. */
const AFTER = 150;
/** Milliseconds until it is asked again who came to the index meanwhile. */
const AGAIN = 1_500;
/** Found at most: whoever has more in sight types on. */
const FOUND = 20;

export class Lookup {
  readonly text = signal('');
  /** Null: nothing to be looked for is typed, or it is being looked for. */
  readonly found = signal<CustomerRow[] | null>(null);
  readonly #page: Pick<InboxesController, 'attempt'>;
  #timer: ReturnType<typeof setTimeout> | null = null;

  constructor(page: Pick<InboxesController, 'attempt'>) {
    this.#page = page;
  }

  type(text: string): void {
    this.text.value = text;
    this.#stop();
    if (!asksForSomething(text)) this.found.value = null;
    else this.#timer = setTimeout(() => this.#look(), AFTER);
  }

  /** Nobody looks at it any more. */
  leave(): void {
    this.type('');
  }

  #look(): void {
    const text = this.text.peek();
    this.#page.attempt(async () => {
      const { hits, indexing } = await ask('record/find', {
        text: text.slice(0, 200),
        kinds: ['customer'],
        limit: FOUND,
      });
      const customerIds = hits.map(({ customerId }) => customerId);
      const rows = customerIds.length === 0 ? [] : await ask('customer/rows', { customerIds });
      if (this.text.peek() !== text) return;
      this.found.value = rows;
      this.#stop();
      if (indexing) this.#timer = setTimeout(() => this.#look(), AGAIN);
    }, 'load-failed');
  }

  #stop(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
  }
}
