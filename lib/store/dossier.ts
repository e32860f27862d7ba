/** Everything of one customer, in one answer. */
import { takenApart } from '../customers/merge.ts';
import type { CustomerDossier } from '../messages/customer-requests.ts';
import { draftOf, type MergeRecord, noteOrder } from '../messages/records.ts';
import { alikeTo } from './alike.ts';
import { apartFrom } from './apart.ts';
import { getCustomer } from './customers.ts';
import { draftId } from './drafts.ts';
import { read } from './write.ts';

/** Null where nobody is kept under this id. */
export async function dossierOf(id: string): Promise<CustomerDossier | null> {
  const customer = await getCustomer(id);
  if (!customer) return null;
  const [alike, apart, records] = await Promise.all([alikeTo(customer), apartFrom(id), recordsOf(id)]);
  const standing = await Promise.all(
    records.merges.map(
      async (one) => takenApart(one, customer) !== null && !(await getCustomer(one.from.id)),
    ),
  );
  const others = await Promise.all(apart.map((other) => getCustomer(other)));
  return {
    customer,
    ...records,
    // Those whose customer was taken out by hand since are none any more.
    merges: records.merges.filter((_, index) => standing[index]),
    alike: alike.map(({ customer: other, because }) => ({ ...personOf(other), because })),
    apart: others.flatMap((other) => (other ? [personOf(other)] : [])),
  };
}

/** Whom a customer went up in, through all merges since; null: in nobody who is kept. */
export function mergedInto(id: string): Promise<string | null> {
  return read(['merges', 'customers'], async (tx) => {
    const merges = await tx.objectStore('merges').getAll();
    let at: string | undefined = id;
    // No more steps than there are merges: none is gone through twice.
    for (let steps = merges.length; steps > 0; steps -= 1) {
      at = merges.find(({ from }) => from.id === at)?.into.id;
      if (at === undefined) return null;
      if (await tx.objectStore('customers').get(at)) return at;
    }
    return null;
  });
}

function recordsOf(id: string) {
  return read(['notes', 'noteVersions', 'cases', 'followUps', 'drafts', 'merges'], async (tx) => {
    const [all, cases, followUps, merges] = await Promise.all([
      tx.objectStore('notes').index('byCustomer').getAll(id),
      tx.objectStore('cases').index('byCustomer').getAll(id),
      tx.objectStore('followUps').index('byCustomer').getAll(id),
      tx.objectStore('merges').getAll(),
    ]);
    const notes = all.filter(({ deletedAt }) => deletedAt === null).sort(noteOrder);
    const versions = await Promise.all(
      notes.map((note) => tx.objectStore('noteVersions').index('byNote').getAll(note.id)),
    );
    const drafts = tx.objectStore('drafts');
    const keys = cases.flatMap((one) => [draftId(one.id, 'note'), draftId(one.id, 'reply')]);
    const typed = await Promise.all(keys.map((key) => drafts.get(key)));
    const own = await drafts.get(draftId(draftOf(id), 'note'));
    return {
      notes,
      versions: versions.flat().sort((a, b) => b.revision - a.revision),
      cases,
      followUps,
      merges: merges.filter((one: MergeRecord) => one.into.id === id),
      drafts: typed.filter((one) => one !== undefined),
      draft: own?.text ?? '',
    };
  });
}

function personOf({ id, names, addresses }: { id: string; names: string[]; addresses: string[] }) {
  return { id, names, addresses };
}
