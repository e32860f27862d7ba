import { caseRecord } from '../messages/new-records.ts';
import type { CaseRecord, FollowUpRecord } from '../messages/records.ts';

interface Cases {
  get(id: string): Promise<CaseRecord | undefined>;
  put(record: CaseRecord): Promise<unknown>;
}

/** As with a sidebar that the person closed, for as long as the pause lasts. */
export async function keepAside(
  cases: Cases,
  { kind, ticketKey, customerId, subject, dueAt }: FollowUpRecord,
  open: boolean,
  now: string,
): Promise<void> {
  if (kind !== 'not-now') return;
  const dismissed = open && dueAt !== null && Date.parse(dueAt) > Date.parse(now);
  const stored = await cases.get(ticketKey);
  if (!stored && !dismissed) return;
  // Whose the case is was perhaps said anew since the pause was set.
  const record = stored
    ? { ...stored, updatedAt: now }
    : caseRecord(undefined, { ticketKey, customerId, subject }, now, {});
  await cases.put({ ...record, dismissed });
}
