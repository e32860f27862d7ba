/** What the answers of the practice page share: the page, the ticket in it, and what was kept of it so far. */
import type { ReadResult } from '../inboxes/adapter.ts';
import { newestFromCustomer, type Ticket } from '../inboxes/ticket.ts';
import type { contentRequests } from '../messages/content-requests.ts';
import { RequestError } from '../messages/errors.ts';
import type { Notice } from '../messages/protocol.ts';
import type { Settings, SiteLayout } from '../messages/schemas.ts';
import type { Handlers } from '../messages/server.ts';
import type { TemplateLibrary } from '../messages/template-requests.ts';
import { localDay } from '../method/dates.ts';
import { readMessage } from '../reading/read.ts';
import type { Reading } from '../reading/types.ts';
import type { About, Memory } from './memory.ts';

/** What is asked of the background itself: only to read, and nothing of anyone. */
export interface FromBackground {
  settings(): Promise<Settings>;
  library(): Promise<TemplateLibrary>;
}

export interface PracticeRoom {
  readonly tabId: number;
  readonly memory: Memory;
  readonly from: FromBackground;
  /** The page's own script. */
  content(): Handlers<typeof contentRequests>;
  notify(what: Notice['what']): void;
  /** Of the last that the page announced. */
  revision: number;
  result: ReadResult;
  layout: SiteLayout;
  /** Of the frame that is being loaded. */
  nonce: string | null;
}

export function ticketIn({ result }: PracticeRoom): Ticket | null {
  return result.kind === 'ticket' ? result.ticket : null;
}

/** Whom and what this ticket is about. @throws RequestError `other-ticket` for any but the one in the page */
export function aboutOf(room: PracticeRoom, ticketKey: string): About {
  const ticket = ticketIn(room);
  const address = ticket?.customer?.address;
  if (!ticket || ticket.key !== ticketKey || !address) {
    throw new RequestError('other-ticket', 'the practice page shows another ticket');
  }
  return { ticketKey, subject: ticket.subject, name: ticket.customer?.name ?? null, address };
}

export function readingOf(ticket: Ticket): Reading | null {
  const message = newestFromCustomer(ticket);
  if (!message) return null;
  const { name, address } = ticket.customer ?? { name: null, address: null };
  const sent = new Date(message.sentAt ?? '');
  return readMessage(message.text, {
    subject: ticket.subject,
    customerName: name,
    customerAddress: address,
    receivedOn: Number.isNaN(sent.getTime()) ? null : localDay(sent),
  });
}

/** The person's own, with what they hushed here. */
export async function settingsIn({ from, memory }: PracticeRoom): Promise<Settings> {
  const settings = await from.settings();
  const { hushed } = memory;
  const others = settings.toneOff.filter((kind) => !hushed.has(kind));
  const off = [...hushed].flatMap(([kind, is]) => (is ? [kind] : []));
  return { ...settings, toneOff: [...others, ...off] };
}
