/** The customers' pages: the list, looking somebody up, clearing away, and whoever is open. */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { ask } from '../messages/client.ts';
import type {
  CleanUpPreview,
  CustomerFilter,
  CustomerPlace,
  CustomerRow,
} from '../messages/customer-requests.ts';
import type { ErasureRecord } from '../messages/records.ts';
import { monthsAgo } from '../method/months.ts';
import { Customer, type CustomerPage } from './customer.ts';
import type { CleanUpBy, CustomersActions, CustomersModel } from './customers-model.ts';
import type { Place } from './place.ts';
import { Stranger } from './stranger.ts';

/** Rows of a page, and the most that are read anew at once. */
const A_PAGE = 50;
const MOST = 500;

export class Customers {
  readonly model: ReadonlySignal<CustomersModel>;
  readonly actions: CustomersActions;
  readonly #page: CustomerPage;
  readonly #filter = signal<CustomerFilter>('all');
  readonly #rows = signal<CustomerRow[] | null>(null);
  readonly #total = signal(0);
  readonly #next = signal<CustomerPlace | null>(null);
  readonly #busy = signal(false);
  readonly #open = signal<Customer | null>(null);
  readonly #receipt = signal<ErasureRecord | null>(null);
  /** Of those who were erased since the page was opened, by id: whoever comes back finds it there still. */
  readonly #receipts = new Map<string, ErasureRecord>();
  readonly #by = signal<CleanUpBy>('inactive');
  readonly #months = signal(24);
  readonly #preview = signal<CleanUpPreview | null>(null);
  readonly #cleaning = signal(false);
  readonly #stranger: Stranger;
  #place: Place = { room: 'settings' };

  constructor(page: CustomerPage) {
    this.#page = page;
    this.#stranger = new Stranger(page);
    this.model = computed(() => ({
      filter: this.#filter.value,
      list: this.#rows.value && {
        customers: this.#rows.value,
        total: this.#total.value,
        more: this.#next.value !== null,
        busy: this.#busy.value,
      },
      open: this.#open.value?.model.value ?? null,
      receipt: this.#receipt.value,
      cleaning: {
        by: this.#by.value,
        months: this.#months.value,
        preview: this.#preview.value,
        busy: this.#cleaning.value,
      },
      stranger: this.#stranger.model,
    }));
    const on = (work: (open: Customer) => void) => {
      const open = this.#open.peek();
      if (open) work(open);
    };
    this.actions = {
      filter: (filter) => this.#narrow(filter),
      more: () => this.#more(),
      addNote: async (text) => (await this.#open.peek()?.addNote(text)) ?? false,
      typeNote: (text) => on((open) => open.typeNote(text)),
      editNote: (id, change) => on((open) => open.editNote(id, change)),
      endNoteEdit: (id) => on((open) => open.endNoteEdit(id)),
      restoreVersion: (id, text) => on((open) => open.restoreVersion(id, text)),
      removeNote: (id) => on((open) => open.removeNote(id)),
      part: (parted) => on((open) => open.part(parted)),
      findOther: (text) => on((open) => open.others.type(text)),
      merge: (other) => on((open) => open.merge(other)),
      unmerge: (mergeId) => on((open) => open.unmerge(mergeId)),
      sayApart: (other, apart) => on((open) => open.sayApart(other, apart)),
      takeOut: (taken) => on((open) => open.takeOut(taken)),
      erase: () => on((open) => this.#erase(open)),
      chooseCleanUp: (by, months) => {
        [this.#by.value, this.#months.value] = [by, months];
        this.#preview.value = null;
      },
      previewCleanUp: () => this.#look(),
      cleanUp: () => this.#clean(),
      lookForTraces: (address) => this.#stranger.look(address),
      eraseTraces: () => this.#stranger.erase(),
    };
  }

  /** Another place in the options is shown. */
  go(place: Place): void {
    this.#place = place;
    const id = place.room === 'customers' ? place.id : null;
    this.#stranger.look('');
    const open = this.#open.peek();
    if (open?.id !== id) {
      this.#receipt.value = (id !== null && this.#receipts.get(id)) || null;
      void open?.leave();
      this.#open.value = id === null ? null : new Customer(id, this.#page);
    }
    this.load();
  }

  /** What is shown, anew: also when another tab of ours changed it. */
  load(): void {
    if (this.#place.room !== 'customers' || this.#receipt.peek()) return;
    const open = this.#open.peek();
    if (open) open.load();
    else this.#read(Math.min(Math.max(this.#rows.peek()?.length ?? 0, A_PAGE), MOST));
  }

  async flush(): Promise<void> {
    await this.#open.peek()?.flush();
  }

  #narrow(filter: CustomerFilter): void {
    this.#filter.value = filter;
    this.#rows.value = null;
    this.#read(A_PAGE);
  }

  #read(limit: number): void {
    const filter = this.#filter.peek();
    this.#page.attempt(async () => {
      const list = await ask('customer/list', { filter, after: null, limit });
      if (this.#filter.peek() !== filter) return;
      this.#rows.value = list.customers;
      this.#total.value = list.total;
      this.#next.value = list.next;
    }, 'load-failed');
  }

  #more(): void {
    const [after, filter] = [this.#next.peek(), this.#filter.peek()];
    if (!after || this.#busy.peek()) return;
    this.#busy.value = true;
    this.#page.attempt(async () => {
      try {
        const list = await ask('customer/list', { filter, after, limit: A_PAGE });
        // Read anew meanwhile, they may be there already.
        if (this.#filter.peek() !== filter || this.#next.peek() !== after) return;
        this.#rows.value = [...(this.#rows.peek() ?? []), ...list.customers];
        this.#total.value = list.total;
        this.#next.value = list.next;
      } finally {
        this.#busy.value = false;
      }
    }, 'load-failed');
  }

  /** Stays where it was, with the receipt in the customer's place. */
  #erase(open: Customer): void {
    this.#page.attempt(async () => {
      const receipt = await open.erase();
      this.#receipts.set(open.id, receipt);
      if (this.#open.peek() === open) this.#receipt.value = receipt;
      this.#rows.value = null;
    });
  }

  #wanted() {
    return { by: this.#by.peek(), before: monthsAgo(this.#months.peek(), new Date()) };
  }

  #look(): void {
    this.#page.attempt(async () => {
      const wanted = this.#wanted();
      const preview = await ask('customer/clean-up-preview', wanted);
      if (wanted.by === this.#by.peek()) this.#preview.value = preview;
    }, 'load-failed');
  }

  #clean(): void {
    if (this.#cleaning.peek()) return;
    this.#cleaning.value = true;
    this.#page.attempt(async () => {
      try {
        await ask('customer/clean-up', this.#wanted());
        this.#preview.value = null;
        this.#page.toasts.say('customers-cleaned');
        this.load();
      } finally {
        this.#cleaning.value = false;
      }
    });
  }
}
