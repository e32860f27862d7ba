/** What a sidebar is told of the ticket itself, whoever tells it. */
import { attachedBy } from '../inboxes/attachments.ts';
import type { Ticket } from '../inboxes/ticket.ts';
import type { SidebarState } from './protocol.ts';
import { readTicket } from './read-ticket.ts';

type TicketPage = Extract<SidebarState['page'], { kind: 'ticket' }>;
type Field =
  | 'kind'
  | 'ticketKey'
  | 'inbox'
  | 'view'
  | 'subject'
  | 'customer'
  | 'incomplete'
  | 'reading'
  | 'attachments';

/** With what its message says. */
export function shownTicket(ticket: Ticket): Pick<TicketPage, Field> {
  return {
    kind: 'ticket',
    ticketKey: ticket.key,
    inbox: ticket.inbox,
    view: ticket.view,
    subject: ticket.subject,
    customer: ticket.customer ?? { name: null, address: null },
    incomplete: ticket.incomplete ?? false,
    reading: readTicket(ticket),
    attachments: attachedBy(ticket),
  };
}
