/** How a customer is called on the screen. */
import { t } from '@/lib/platform/i18n.ts';
import type { CustomerModel, ProposalModel, TicketModel } from '@/lib/sidebar/model.ts';

export function displayName({ name, address }: CustomerModel): string {
  return name ?? address ?? t('customer_unknown');
}

/** The proposed customer of whom nothing was said yet. */
export function openProposal({ proposal }: Pick<TicketModel, 'proposal'>): ProposalModel | null {
  return proposal?.is === null ? proposal : null;
}

/** Whom the message is of, as far as is known: also somebody who is only proposed. */
export function senderName(ticket: TicketModel): string {
  const { name, address } = openProposal(ticket)?.person ?? ticket.customer;
  return name ?? address ?? t('customer_unknown');
}

/** In the middle of a sentence: "Sophie", "this customer". */
export function shortName(customer: CustomerModel): string {
  return customer.firstName ?? t('this_customer');
}

/** At most two letters or one emoji; "?" for nobody. */
export function initials({ name, address }: CustomerModel): string {
  const words = (name ?? address?.split('@')[0] ?? '')
    .split(/[\s.,_-]+/)
    .filter((word) => /\p{L}|\p{Emoji}/u.test(word));
  const first = words[0];
  const last = words.length > 1 ? words.at(-1) : undefined;
  return [first, last].map(firstCharacter).join('').toLocaleUpperCase() || '?';
}

function firstCharacter(word: string | undefined): string {
  if (!word) return '';
  return [...new Intl.Segmenter().segment(word)][0]?.segment ?? '';
}
