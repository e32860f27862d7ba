/** Customers with something kept of them, for the tests of what is done with whole customers. */
import { emptyAnswers } from '@/lib/method/answers.ts';
import { recordInsert, saveCase } from '@/lib/store/cases.ts';
import { ensureCustomer } from '@/lib/store/customers.ts';
import { saveDraft } from '@/lib/store/drafts.ts';
import { saveFollowUp } from '@/lib/store/follow-ups.ts';
import { saveNote } from '@/lib/store/notes.ts';
import { database } from '@/lib/store/open.ts';
import { read } from '@/lib/store/write.ts';

export const NOW = '2026-11-21T10:00:00.000Z';
export const LATER = '2026-11-22T10:00:00.000Z';

/** With a note that was written anew, a complaint, a follow-up and a draft, all under ids that begin with `as`. */
export async function keepPerson(as: string, address: string, name: string | null = null, now = NOW) {
  const customer = await ensureCustomer({ address, name }, now);
  const beside = { ticketKey: `${as}-t`, customerId: customer.id, subject: `Over ${as}`, link: null };
  const note = { id: `${as}-n`, customerId: customer.id, ticketKey: beside.ticketKey, pinned: false };
  await saveNote({ ...note, text: `eerst ${as}`, baseRevision: null }, now);
  await saveNote({ ...note, text: `van ${as}`, baseRevision: 1, keepsVersion: true }, now);
  await saveCase(beside, { answers: emptyAnswers(), complaint: true, baseRevision: null }, now);
  await saveFollowUp({ id: `${as}-f`, ...beside, dueOn: '2026-11-25', done: false }, now);
  await saveDraft(beside.ticketKey, 'reply', `concept ${as}`, now);
  return (await (await database()).get('customers', customer.id)) ?? customer;
}

export function goodbye(ticketKey: string, customerId: string, now = NOW, insertId = 'i1') {
  const insert = { id: insertId, path: 'part' as const, templateId: null, complaint: true };
  return recordInsert({ ticketKey, customerId, subject: 'Afscheid' }, insert, now);
}

/** Every record of every store, as text: for what must be nowhere in it. */
export async function everything(except: string[] = []): Promise<string> {
  const db = await database();
  const names = [...db.objectStoreNames].filter((name) => ![...except, 'lock'].includes(name));
  return read(names, async (tx) => {
    const all = names.map(async (name) => {
      const records: object[] = await tx.objectStore(name).getAll();
      return OTHERWISE.includes(name) ? inOrder(records as { id: string }[]) : records;
    });
    return JSON.stringify(await Promise.all(all));
  });
}

/** Under a lock they lie in an order of their own. */
const OTHERWISE: readonly string[] = ['cases', 'drafts'];

function inOrder(records: { id: string }[]): { id: string }[] {
  return records.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
