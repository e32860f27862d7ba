/** Customers a page at a time, the one of whom something was kept last first. */
import type { CustomerFilter, CustomerPlace, CustomerRow } from '../messages/customer-requests.ts';
import type { CustomerRecord } from '../messages/records.ts';
import { allAlike } from './alike.ts';
import { openFollowUps } from './follow-ups.ts';
import { read } from './write.ts';

export interface CustomerPage {
  customers: CustomerRow[];
  /** How many there are in all. */
  total: number;
  /** Where the next page begins; null: this is the last. */
  next: CustomerPlace | null;
}

export async function listCustomers(
  filter: CustomerFilter,
  after: CustomerPlace | null,
  limit: number,
): Promise<CustomerPage> {
  const { records, total } =
    filter === 'all' ? await recent(after, limit + 1) : await chosen(filter, after, limit + 1);
  const shown = records.slice(0, limit);
  const last = shown.at(-1);
  return {
    customers: await rowsOf(shown),
    total,
    next: last && records.length > limit ? { activeAt: last.activeAt, id: last.id } : null,
  };
}

/** In their order; those who are not there are left out. */
export async function rowsById(ids: readonly string[]): Promise<CustomerRow[]> {
  return rowsOf(await recordsById(ids));
}

/** With what is counted of each. */
function rowsOf(customers: readonly CustomerRecord[]): Promise<CustomerRow[]> {
  return read(['notes', 'cases', 'followUps'], (tx) =>
    Promise.all(
      customers.map(async ({ id, names, addresses, parted, activeAt }) => {
        const [notes, cases, followUps] = await Promise.all([
          tx.objectStore('notes').index('byCustomer').getAll(id),
          tx.objectStore('cases').index('byCustomer').getAll(id),
          tx.objectStore('followUps').index('byCustomer').getAll(id),
        ]);
        return {
          id,
          names,
          addresses,
          parted: parted !== null,
          activeAt,
          notes: notes.filter(({ deletedAt }) => deletedAt === null).length,
          complaints: cases.filter(({ complaint }) => complaint).length,
          open: followUps.filter(({ doneAt }) => doneAt === null).length,
        };
      }),
    ),
  );
}

/** Goes no further through the index than the page is long. */
function recent(after: CustomerPlace | null, limit: number) {
  return read(['customers'], async (tx) => {
    const store = tx.objectStore('customers');
    const range = after && IDBKeyRange.upperBound([after.activeAt, after.id], true);
    const records: CustomerRecord[] = [];
    let at = await store.index('byActive').openCursor(range, 'prev');
    while (at && records.length < limit) {
      records.push(at.value);
      at = records.length < limit ? await at.continue() : null;
    }
    return { records, total: await store.count() };
  });
}

/** Those of a filter are few. */
async function chosen(filter: Exclude<CustomerFilter, 'all'>, after: CustomerPlace | null, limit: number) {
  const all = (await OF[filter]()).sort((a, b) => (isBefore(a, b) ? 1 : -1));
  const rest = after ? all.filter((one) => isBefore(one, after)) : all;
  return { records: rest.slice(0, limit), total: all.length };
}

const OF: Record<Exclude<CustomerFilter, 'all'>, () => Promise<CustomerRecord[]>> = {
  open: async () => {
    const ids = new Set((await openFollowUps()).flatMap(({ customerId }) => customerId ?? []));
    return recordsById([...ids]);
  },
  parted: () => read(['customers'], (tx) => tx.objectStore('customers').index('byParted').getAll()),
  alike: allAlike,
};

function recordsById(ids: readonly string[]): Promise<CustomerRecord[]> {
  return read(['customers'], async (tx) => {
    const found = await Promise.all(ids.map((id) => tx.objectStore('customers').get(id)));
    return found.filter((one) => one !== undefined);
  });
}

function isBefore(a: CustomerPlace, b: CustomerPlace): boolean {
  return a.activeAt === b.activeAt ? a.id < b.id : a.activeAt < b.activeAt;
}
