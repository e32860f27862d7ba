import * as v from 'valibot';
import { type CustomerRecord, customerOfDraft, type KeptRecipe } from '../messages/records.ts';
import { BackupError } from './errors.ts';
import {
  type Aside,
  type Backup,
  KEPT_STORES,
  type KeptRecords,
  type KeptStore,
  noRecords,
  type OwnEntry,
} from './format.ts';
import { isStore, olderRecord, RECORDS } from './schemas.ts';

/** What the lines of a file give, each checked by itself and against those before it. */
export class Records {
  readonly #current: boolean;
  readonly #records = noRecords();
  readonly #aside: Aside = { settings: null, recipes: [], own: [] };
  readonly #seen = new Map<string, Set<string>>();
  readonly #addresses = new Map<string, string>();
  /** Of each note. */
  readonly #noteLines: number[] = [];

  /** `current`: they are shaped as ours are. */
  constructor(current: boolean) {
    this.#current = current;
  }

  count(): number {
    return [...this.#seen.values()].reduce((sum, ids) => sum + ids.size, 0);
  }

  /** @throws BackupError with this line */
  add(store: string, record: unknown, line: number): void {
    if (!isStore(store)) throw new BackupError('bad-record', `no store is called so: ${store}`, line);
    const isKept = isKeptStore(store);
    const schema: v.GenericSchema<unknown, object> = !this.#current && isKept ? olderRecord : RECORDS[store];
    const checked = checkedBy(schema, record, line);
    this.#once(store, idIn(store, checked), line);
    if (store === 'customers') this.#addressesOf(checked as CustomerRecord, line);
    if (store === 'notes') this.#noteLines.push(line);
    if (isKept) (this.#records[store] as object[]).push(checked);
    else if (store === 'settings') this.#aside.settings = checked as Record<string, unknown>;
    else if (store === 'recipes') this.#aside.recipes.push(checked as KeptRecipe);
    else this.#aside.own.push(checked as OwnEntry);
  }

  /** Of an older database, brought up first. `odd`: records of what is not there, left out. @throws BackupError */
  async whole(
    raise: (records: KeptRecords) => Promise<KeptRecords>,
  ): Promise<Pick<Backup, 'records' | 'aside' | 'odd'>> {
    this.#checkNotes();
    if (this.#current) return { ...withoutOrphans(this.#records), aside: this.#aside };
    const raised = await raise(this.#records);
    const records = noRecords();
    for (const store of KEPT_STORES) {
      const schema: v.GenericSchema<unknown, object> = RECORDS[store];
      (records[store] as object[]) = raised[store].map((one) => checkedBy<object>(schema, one, null));
    }
    return { ...withoutOrphans(records), aside: this.#aside };
  }

  #once(store: string, id: string, line: number): void {
    const seen = this.#seen.get(store) ?? new Set();
    if (seen.has(id)) throw new BackupError('double-id', `${store}: ${id}`, line);
    this.#seen.set(store, seen.add(id));
  }

  #addressesOf({ id, addresses }: CustomerRecord, line: number): void {
    if (!Array.isArray(addresses)) throw new BackupError('bad-record', 'a customer without addresses', line);
    for (const address of addresses) {
      if ((this.#addresses.get(address) ?? id) !== id) throw new BackupError('shared-address', id, line);
      this.#addresses.set(address, id);
    }
  }

  #checkNotes(): void {
    const known = this.#seen.get('customers');
    const at = this.#records.notes.findIndex(({ customerId }) => !known?.has(customerId));
    if (at >= 0) throw new BackupError('no-customer', 'a note of nobody', this.#noteLines[at]);
  }
}

/**
 * What a note said that is not there, and what belongs to a customer who is not there: nobody could find it, and erasing would
 * not. A note of nobody is no such thing, but a fault: it was written to be read.
 */
function withoutOrphans(records: KeptRecords): Pick<Backup, 'records' | 'odd'> {
  const customers = new Set(records.customers.map(({ id }) => id));
  const notes = new Set(records.notes.map(({ id }) => id));
  const away = new Set(records.merges.map(({ from }) => from.id));
  const isThere = (id: string | null) => id === null || customers.has(id);
  const left: KeptRecords = {
    ...records,
    noteVersions: records.noteVersions.filter(({ noteId }) => notes.has(noteId)),
    cases: records.cases.filter(({ customerId }) => isThere(customerId)),
    followUps: records.followUps.filter(({ customerId }) => isThere(customerId)),
    // Of one who went up in another: there once more where that is taken back.
    drafts: records.drafts.filter(({ ticketKey }) => {
      const id = customerOfDraft(ticketKey);
      return isThere(id) || away.has(id ?? '');
    }),
  };
  const size = (all: KeptRecords) => KEPT_STORES.reduce((sum, store) => sum + all[store].length, 0);
  return { records: left, odd: size(records) - size(left) };
}

function checkedBy<T>(schema: v.GenericSchema<unknown, T>, record: unknown, line: number | null): T {
  const parsed = v.safeParse(schema, record);
  if (parsed.success) return parsed.output;
  throw new BackupError('bad-record', v.summarize(parsed.issues), line);
}

function isKeptStore(store: string): store is KeptStore {
  return KEPT_STORES.some((one) => one === store);
}

function idIn(store: string, record: object): string {
  const { id, site, recipe } = record as { id?: string; site?: string; recipe?: { id: string } };
  if (store === 'settings') return '';
  return (store === 'own' ? site : store === 'recipes' ? recipe?.id : id) ?? '';
}
