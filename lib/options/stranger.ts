/** Somebody who is no customer here and asks to be forgotten: what there is of their address, and erasing that. */
import { signal } from '@preact/signals';
import { ask } from '../messages/client.ts';
import type { StrangerTraces } from '../messages/customer-requests.ts';
import type { ErasureRecord } from '../messages/records.ts';
import type { StrangerModel } from './customers-model.ts';
import type { InboxesController } from './inboxes-controller.ts';

export class Stranger {
  readonly #page: Pick<InboxesController, 'attempt'>;
  readonly #address = signal('');
  readonly #found = signal<{ customerId: string } | StrangerTraces | null>(null);
  readonly #receipt = signal<ErasureRecord | null>(null);
  readonly #busy = signal(false);
  /** Of the erasure: the same again is the same. */
  #id = crypto.randomUUID();

  constructor(page: Pick<InboxesController, 'attempt'>) {
    this.#page = page;
  }

  get model(): StrangerModel {
    return {
      address: this.#address.value,
      found: this.#found.value,
      receipt: this.#receipt.value,
      busy: this.#busy.value,
    };
  }

  /** Another address, or none: what was found before is of nobody now. */
  look(address: string): void {
    this.#address.value = address;
    this.#found.value = null;
    this.#receipt.value = null;
    this.#id = crypto.randomUUID();
    if (address === '') return;
    this.#page.attempt(async () => {
      const found = await ask('customer/traces', { address });
      if (this.#address.peek() === address) this.#found.value = found;
    }, 'load-failed');
  }

  erase(): void {
    const address = this.#address.peek();
    if (this.#busy.peek() || address === '') return;
    this.#busy.value = true;
    this.#page.attempt(async () => {
      try {
        const receipt = await ask('customer/erase-address', { id: this.#id, address });
        if (this.#address.peek() !== address) return;
        this.#receipt.value = receipt;
        this.#found.value = null;
        this.#address.value = '';
      } finally {
        this.#busy.value = false;
      }
    });
  }
}
