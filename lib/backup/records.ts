import * as v from 'valibot';
import type { CustomerRecord, KeptRecipe } from '../messages/records.ts';
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

  /** Of an older database, brought up first. @throws BackupError */
  async whole(
    raise: (records: KeptRecords) => Promise<KeptRecords>,
  ): Promise<Pick<Backup, 'records' | 'aside'>> {
    this.#checkNotes();
    if (this.#current) return { records: this.#records, aside: this.#aside };
    const raised = await raise(this.#records);
    const records = noRecords();
    for (const store of KEPT_STORES) {
      const schema: v.GenericSchema<unknown, object> = RECORDS[store];
      (records[store] as object[]) = raised[store].map((one) => checkedBy<object>(schema, one, null));
    }
    return { records, aside: this.#aside };
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
