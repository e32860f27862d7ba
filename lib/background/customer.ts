/** What the person said of a proposed customer. Kept with the case: a page can propose, and never confirm. */
import type { Ticket } from '../inboxes/ticket.ts';
import { RequestError } from '../messages/errors.ts';
import type { CaseRecord } from '../messages/records.ts';
import { findCase, judgeCustomer } from '../store/cases.ts';
import { ensureCustomer, findCustomer } from '../store/customers.ts';
import { getTab } from './session.ts';

/** `true`: the person confirmed whom this ticket proposes now; `false`: they said no; null: nothing, or of somebody else. */
export function judgement({ proposed }: Ticket, kept: CaseRecord | null): boolean | null {
  const address = proposed?.person.address;
  if (!address || !kept) return null;
  if (kept.confirmed === address) return true;
  return kept.refused.includes(address) ? false : null;
}

/** The ticket with its customer, if the person confirmed one, and without the proposal that they turned down. */
export function asJudged(ticket: Ticket, kept: CaseRecord | null): Ticket {
  const is = judgement(ticket, kept);
  const { proposed, ...rest } = ticket;
  return is === null || !proposed ? ticket : { ...rest, customer: is ? proposed.person : null };
}

/** @throws RequestError `other-ticket` where the tab does not show this ticket with this proposal */
export async function confirmCustomer(
  tabId: number,
  { ticketKey, address, is }: { ticketKey: string; address: string; is: boolean | null },
  now: string,
): Promise<void> {
  const tab = await getTab(tabId);
  const ticket = tab?.result.kind === 'ticket' ? tab.result.ticket : null;
  const person = ticket?.proposed?.person;
  if (!ticket || !person || ticket.key !== ticketKey || person.address !== address) {
    throw new RequestError('other-ticket', 'the tab does not show this proposal');
  }
  const kept = await findCase(ticketKey);
  // What was ticked or inserted so far is theirs from now on; for nothing yet nobody is made.
  const begun = kept !== null && (kept.revision > 0 || kept.inserts.length > 0);
  const customer = is
    ? begun
      ? await ensureCustomer({ address, name: person.name }, now)
      : await findCustomer(address)
    : null;
  const { subject } = ticket;
  await judgeCustomer({ ticketKey, customerId: customer?.id ?? null, subject }, address, is, now);
}
