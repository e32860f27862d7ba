/**
 * SnappyMail: the mail beside or over the list, and the window that writes, over both. One mail is one ticket: there are no
 * conversations. The address never changes with the mail. Tried on captured pages of SnappyMail 2.38.2, 2026-11.
 */

import type { InboxAdapter, ReadResult, ReplyEditor, Site, TicketPart } from '../adapter.ts';
import { attachmentsIn } from '../attachments.ts';
import { isShown, lineOf } from '../dom.ts';
import { withinLimits } from '../limits.ts';
import { sidesOf } from '../one-mail.ts';
import { safeOf } from '../open-reply.ts';
import { cleanLine, parsePeople } from '../person.ts';
import { readText } from '../text.ts';
import { type Person, type Ticket, ticketKey } from '../ticket.ts';
import { newestToAnswer, ticketShown } from '../to-answer.ts';
import { oursBy, who } from '../who.ts';
import * as page from './snappymail-page.ts';

export const snappymailSite: Site = {
  id: 'snappymail',
  name: 'SnappyMail',
  hosts: [],
  probe: (root) => root.querySelector(page.APP) !== null,
};

export const snappymail: InboxAdapter = { id: snappymailSite.id, read, editor, openReply };

function read(root: Document, url: URL): ReadResult {
  const mail = root.querySelector(page.MAIL);
  const shown = mail && isShown(mail) ? readMail(root, mail, url) : null;
  const compose = root.querySelector(page.COMPOSE);
  if (!compose) return shown ?? { kind: 'none' };

  // What is written need not answer the mail behind the window.
  const recipients = recipientsOf(compose);
  if (shown?.kind === 'ticket') {
    const address = (shown.ticket.customer ?? shown.ticket.proposed?.person)?.address;
    if (recipients.some((recipient) => recipient.address === address)) return shown;
  }
  return readCompose(root, compose, recipients, url);
}

function readMail(root: Document, mail: Element, url: URL): ReadResult {
  // While a mail is loading its header is shown, and no body.
  const body = root.querySelector(page.BODY);
  if (!body && root.querySelector(page.BODIES)) return { kind: 'none' };
  const id = page.BODY_ID.exec(body?.id ?? '')?.[1];
  const subject = mail.querySelector(page.SUBJECT);
  const account = accountOf(root);
  const from = parsePeople(mail.querySelector(page.FROM)?.getAttribute('title') ?? '')[0];
  const missing: TicketPart[] = [];
  // Without the account nobody can be told from one of us.
  if (!from || from.address === null || account === '') missing.push('customer');
  if (!body || !id) missing.push('messages');
  if (!subject) missing.push('subject');
  if (!from || !body || !id || missing.length > 0) return { kind: 'unreadable', missing };

  const sides = sidesOf({
    from,
    replyTo: details(mail, page.REPLY_TO),
    to: details(mail, page.TO),
    account,
    inSentFolder: page.SENT_FOLDER.test(url.hash),
  });
  const told = who({
    requester: sides.requester,
    messages: [
      {
        id,
        direction: sides.direction,
        author: from,
        ...(sides.replyTo && { replyTo: sides.replyTo }),
        sentAt: lineOf(mail.querySelector(page.DATE)) || null,
        text: textOf(body),
        ...attachmentsIn(mail, page.ATTACHMENT, page.BODIES),
      },
    ],
    own: sides.own,
  });
  return ticket({
    key: ticketKey('snappymail', place(url, account), id),
    view: 'read',
    subject: lineOf(subject),
    ...told,
    ...(sides.unsure && { customer: null }),
  });
}

/** It knows whom it is addressed to, and nothing of the mail that it answers. Without anyone: none. */
function readCompose(root: Document, compose: Element, recipients: Person[], url: URL): ReadResult {
  const account = accountOf(root);
  const own = [account, compose.querySelector(page.COMPOSE_FROM)?.textContent ?? '']
    .flatMap(parsePeople)
    .map(({ address }) => address)
    .filter((address) => address !== null);
  const isOurs = oursBy(own);
  const customer = recipients.find(({ address }) => address !== null && !isOurs(address));
  if (!customer || account === '') return { kind: 'none' };
  return ticket({
    key: ticketKey('snappymail', place(url, account), `compose/${customer.address}`),
    view: 'compose',
    subject: compose.querySelector<HTMLInputElement>(page.COMPOSE_SUBJECT)?.value ?? '',
    customer,
    messages: [],
    ownAddresses: own,
  });
}

function ticket(read: Omit<Ticket, 'inbox'>): ReadResult {
  return { kind: 'ticket', ticket: withinLimits({ ...read, inbox: 'snappymail' }) };
}

function editor(root: Document): ReplyEditor | null {
  const compose = root.querySelector(page.COMPOSE);
  const element =
    compose?.querySelector<HTMLElement>(page.RICH_EDITOR) ??
    compose?.querySelector<HTMLElement>(page.PLAIN_EDITOR);
  if (!compose || !element) return null;
  return { element, mode: recipientsOf(compose).length > 0 ? 'reply' : 'new' };
}

/** It answers Reply-To, where there is one. Hidden for who made "Reply all" the button. */
function openReply(root: Document): HTMLElement | null {
  if (root.querySelector(page.COMPOSE)) return null;
  const ticket = ticketShown(read, root);
  const mail = ticket && newestToAnswer(ticket) ? root.querySelector(page.MAIL) : null;
  return mail && safeOf(mail, page.REPLY, page.BODIES);
}

function recipientsOf(compose: Element): Person[] {
  const row = compose.querySelector(page.COMPOSE_LABEL)?.closest('tr');
  return [...(row?.querySelectorAll(page.COMPOSE_RECIPIENT) ?? [])].flatMap((each) =>
    parsePeople(each.getAttribute('title') ?? ''),
  );
}

function details(mail: Element, label: string): Person[] {
  const cell = [...mail.querySelectorAll(page.DETAILS)].find(
    (each) => each.getAttribute('data-i18n') === label,
  );
  return parsePeople(cell?.nextElementSibling?.textContent ?? '');
}

function textOf(body: Element): string {
  if (!body.querySelector(page.QUOTE_SWITCH)) return readText(body);
  const copy = body.cloneNode(true) as Element;
  for (const summary of copy.querySelectorAll(page.QUOTE_SWITCH)) summary.remove();
  return readText(copy);
}

function accountOf(root: Document): string {
  return cleanLine(root.querySelector(page.ACCOUNT)?.getAttribute('title') ?? '');
}

/** Two accounts of one install have the same names for their mails. */
function place(url: URL, account: string): string {
  return `${url.origin}${url.pathname.replace(/index\.php$/, '')}#${account.toLowerCase()}`;
}
