/** Whose records a ticket's are: the one place that decides to whom something is written. */
import { RequestError } from '../messages/errors.ts';
import type { CaseIdentity } from '../messages/new-records.ts';
import { findCase } from '../store/cases.ts';
import { ensureCustomer, findCustomer, getCustomer } from '../store/customers.ts';
import { asJudged } from './customer.ts';
import { openedAt } from './seen.ts';
import { getSettings } from './settings.ts';
import { pageOf, seenTicket } from './tabs.ts';

/** Who a ticket is about. */
interface TicketIdentity {
  address: string | null;
  name: string | null;
  subject: string;
}

/** As a tab showed it, or as its case was kept: what was begun beside a ticket is saved to its own customer, always. */
export async function identity(ticketKey: string): Promise<TicketIdentity> {
  const [shown, kept] = await Promise.all([seenTicket(ticketKey), findCase(ticketKey)]);
  if (shown) {
    const seen = asJudged(shown, kept);
    return {
      address: seen.customer?.address ?? null,
      name: seen.customer?.name ?? null,
      subject: seen.subject,
    };
  }
  const customer = kept?.customerId ? await getCustomer(kept.customerId) : null;
  if (kept?.confirmed && !customer) return { address: kept.confirmed, name: null, subject: kept.subject };
  if (!kept || !customer) throw new RequestError('other-ticket', 'no tab has shown this ticket');
  return { address: customer.addresses[0] ?? null, name: customer.names[0] ?? null, subject: kept.subject };
}

export async function customerToKeep(ticketKey: string) {
  const { address, name } = await identity(ticketKey);
  if (address === null) throw new RequestError('no-customer', 'this ticket shows no address');
  return ensureCustomer({ address, name }, new Date().toISOString());
}

export async function knownCustomer(ticketKey: string) {
  const { address } = await identity(ticketKey);
  const customer = address === null ? null : await findCustomer(address);
  if (!customer) throw new RequestError('no-customer', 'nothing is kept of this customer');
  return customer;
}

/** As `knownCustomer`; null where there is none. */
export async function knownCustomerId(ticketKey: string): Promise<string | null> {
  const { address } = await identity(ticketKey);
  return address === null ? null : ((await findCustomer(address))?.id ?? null);
}

/** With its customer, who is made when there is an address to keep them by. */
export async function caseOf(ticketKey: string): Promise<CaseIdentity> {
  const { address, name } = await identity(ticketKey);
  const customer =
    address === null ? null : await ensureCustomer({ address, name }, new Date().toISOString());
  return caseFor(ticketKey, customer?.id ?? null);
}

/** Of this customer, with the way back to it, when it was opened, and who writes. */
export async function caseFor(ticketKey: string, customerId: string | null): Promise<CaseIdentity> {
  const [{ subject }, link, opened, { agentName }] = await Promise.all([
    identity(ticketKey),
    pageOf(ticketKey),
    openedAt(ticketKey),
    getSettings(),
  ]);
  return { ticketKey, customerId, subject, link, openedAt: opened, agent: agentName.trim() };
}
