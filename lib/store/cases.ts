import { type CaseIdentity, caseRecord, saysGoodbye, withInsert } from '../messages/new-records.ts';
import type { Saved } from '../messages/protocol.ts';
import type { CaseInsert, CaseRecord } from '../messages/records.ts';
import type { Answers, History, Path } from '../method/types.ts';
import { markActive } from './activity.ts';
import { partIn, partNoMore } from './parting.ts';
import { read, write } from './write.ts';

export function findCase(ticketKey: string): Promise<CaseRecord | null> {
  return read(['cases'], async (tx) => (await tx.objectStore('cases').get(ticketKey)) ?? null);
}

/** Saves what was ticked, unless another tab saved since `baseRevision`; then nothing is written. Idempotent. */
export function saveCase(
  identity: CaseIdentity,
  change: { answers: Answers; complaint: boolean; baseRevision: number | null },
  now: string,
): Promise<Saved<CaseRecord>> {
  return write(['cases', 'customers'], async (tx) => {
    const store = tx.objectStore('cases');
    const stored = await store.get(identity.ticketKey);
    const { answers, complaint, baseRevision } = change;
    if (
      stored &&
      JSON.stringify(stored.answers) === JSON.stringify(answers) &&
      stored.complaint === complaint
    ) {
      return { saved: true, record: stored };
    }
    if (stored && stored.revision !== baseRevision && stored.revision > 0)
      return { saved: false, conflict: stored };
    const record = caseRecord(stored, identity, now, { answers, complaint });
    record.revision += 1;
    await store.put(record);
    await markActive(tx.objectStore('customers'), record.customerId, now);
    return { saved: true, record };
  });
}

/** The person closed the sidebar for this ticket. */
export function dismissCase(identity: CaseIdentity, now: string): Promise<void> {
  return patchCase(identity, now, () => ({ dismissed: true }));
}

/** Addresses that a ticket can have refused; more are never proposed by an honest page. */
const MOST_REFUSED = 20;

/**
 * What the person says of a proposed customer: `true` it is them, `false` it is not, null takes either back. Without a yes
 * the case is nobody's, also when it was kept as somebody's before.
 */
export function judgeCustomer(
  identity: CaseIdentity,
  address: string,
  is: boolean | null,
  now: string,
): Promise<void> {
  return write(['cases', 'customers'], async (tx) => {
    const [cases, customers] = [tx.objectStore('cases'), tx.objectStore('customers')];
    const before = (await cases.get(identity.ticketKey))?.customerId ?? null;
    const record = await patched(cases, identity, now, ({ customerId, refused }) => {
      const others = refused.filter((one) => one !== address);
      return {
        confirmed: is ? address : null,
        refused: is === false ? [...others, address].slice(-MOST_REFUSED) : others,
        customerId: is ? customerId : null,
      };
    });
    if (before === record.customerId) return;
    await partNoMore({ customers, cases }, before, record.id, now);
    if (record.inserts.some(saysGoodbye)) await partIn(customers, record, now);
  });
}

/** Once an insertion, see `withInsert`; a reply that says goodbye parts from its customer. */
export function recordInsert(
  identity: CaseIdentity,
  insert: Omit<CaseInsert, 'at'> & { complaint: boolean },
  now: string,
): Promise<void> {
  return write(['cases', 'customers'], async (tx) => {
    const record = await patched(tx.objectStore('cases'), identity, now, (kept) =>
      withInsert(kept, insert, now),
    );
    const customers = tx.objectStore('customers');
    await markActive(customers, record.customerId, now);
    if (saysGoodbye(insert)) await partIn(customers, record, now);
  });
}

/** The reply was taken back: what it said of the customer, a parting above all, does not hold any more. */
export function forgetInsert(identity: CaseIdentity, insertId: string, now: string): Promise<void> {
  return write(['cases', 'customers'], async (tx) => {
    const [cases, customers] = [tx.objectStore('cases'), tx.objectStore('customers')];
    const record = await patched(cases, identity, now, ({ inserts }) => ({
      inserts: inserts.filter((one) => one.id !== insertId),
    }));
    if (record.inserts.some(saysGoodbye)) return;
    await partNoMore({ customers, cases }, record.customerId, record.id, now);
  });
}

/** What earlier tickets of this customer say, the ticket at hand left out. `now` is an ISO time. */
export function historyOf(customerId: string, exceptTicket: string, now: string): Promise<History> {
  return read(['cases', 'customers'], async (tx) => {
    const [all, customer] = await Promise.all([
      tx.objectStore('cases').index('byCustomer').getAll(customerId),
      tx.objectStore('customers').get(customerId),
    ]);
    const earlier = all.filter((one) => one.id !== exceptTicket && one.complaint);
    const aYearAgo = `${Number(now.slice(0, 4)) - 1}${now.slice(4)}`;
    const took = (one: CaseRecord, path: Path) => one.inserts.some((insert) => insert.path === path);
    const parted = customer?.parted ? customer.parted.ticketKey !== exceptTicket : false;
    return {
      complaintsLastYear: earlier.filter((one) => one.createdAt >= aYearAgo).length,
      difficultBefore:
        parted ||
        earlier.some(
          (one) => one.answers.difficultBefore === true || took(one, 'save-repeated') || took(one, 'part'),
        ),
      parted,
    };
  });
}

interface Cases {
  get(id: string): Promise<CaseRecord | undefined>;
  put(record: CaseRecord): Promise<unknown>;
}

/** Within the transaction that keeps something else of a ticket, which is then known by its subject and the way back to it. */
export async function keepCase(cases: Cases, identity: CaseIdentity, now: string): Promise<void> {
  const stored = await cases.get(identity.ticketKey);
  const { customerId, subject, link } = caseRecord(stored, identity, now, {});
  const same = stored?.customerId === customerId && stored.subject === subject && stored.link === link;
  if (!same) await cases.put(caseRecord(stored, identity, now, {}));
}

/** Changes beside the answers leave the revision as it is: they never conflict with what is being ticked. */
function patchCase(
  identity: CaseIdentity,
  now: string,
  patch: (record: CaseRecord) => Partial<CaseRecord>,
): Promise<void> {
  return write(['cases'], async (tx) => {
    await patched(tx.objectStore('cases'), identity, now, patch);
  });
}

async function patched(
  cases: Cases,
  identity: CaseIdentity,
  now: string,
  patch: (record: CaseRecord) => Partial<CaseRecord>,
): Promise<CaseRecord> {
  const kept = caseRecord(await cases.get(identity.ticketKey), identity, now, {});
  const record = { ...kept, ...patch(kept) };
  await cases.put(record);
  return record;
}
