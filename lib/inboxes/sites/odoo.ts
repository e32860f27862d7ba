/**
 * Odoo's chatter, on records that have a person to answer: tickets of Helpdesk and of OCA's helpdesk, leads, tasks.
 * From public source alone: `addons/mail/static/src/{core/common/message,core/common/composer,chatter/web/chatter}.xml` and
 * `core/common/message.js` of odoo/odoo, versions 17 to 19, seen 2026-11. Not seen running. Messages are newest first, have no
 * number in the page, and tell no direction but whether the reader wrote them.
 */

import type { EditorMode, InboxAdapter, ReadResult, ReplyEditor, Site, TicketPart } from '../adapter.ts';
import { attachmentsIn } from '../attachments.ts';
import { isShown, lineOf, shownOf } from '../dom.ts';
import { onHosts } from '../hosts.ts';
import { withinLimits } from '../limits.ts';
import { safeOf } from '../open-reply.ts';
import { cleanAddress, makePerson, parsePerson } from '../person.ts';
import { readText } from '../text.ts';
import { type Direction, type Message, type Person, ticketKey } from '../ticket.ts';
import { answersRequester, ticketShown } from '../to-answer.ts';
import { who } from '../who.ts';

/** The web client's frame; the shop's own website has none. */
const APP = 'body.o_web_client .o_action_manager';
const RECORD = '.o_action_manager .o_form_view';
const CHATTER = '.o-mail-Chatter';
/** `partner_email`: helpdesk tickets. `email_from`: leads, and tasks before version 17. */
const EMAIL_FIELD = '[name="partner_email"], [name="email_from"]';
const NAME_FIELDS = ['[name="partner_id"]', '[name="contact_name"]', '[name="partner_name"]'];
const TITLE = '.o_last_breadcrumb_item .text-truncate, .o_last_breadcrumb_item';

const MESSAGE = '.o-mail-Thread .o-mail-Message';
const AUTHOR = '.o-mail-Message-author';
const SENT_AT = '.o-mail-Message-date';
const BODY = '.o-mail-Message-body';
/** `attachment_list.xml`: a box for each in 19; before, a card, or a picture of its own. */
const ATTACHMENT =
  '.o-mail-AttachmentContainer[title], .o-mail-AttachmentCard[title], .o-mail-AttachmentImage[title]';
const OWN_MESSAGE = 'o-selfAuthored';

const COMPOSER = '.o-mail-Composer';
const PLAIN = 'textarea.o-mail-Composer-input';
/** From version 19. */
const RICH = '.o-mail-Composer-html[contenteditable="true"]';
const NOTE_CHOSEN = '.o-mail-Chatter-logNote.active';
const REPLY_CHOSEN = '.o-mail-Chatter-sendMessage.active';
/** Opens the composer, or closes it; named "Send message". */
const OPENS_REPLY = '.o-mail-Chatter-topbar button.o-mail-Chatter-sendMessage:not(.active)';
/** The window that "Full composer" opens, over the record. */
const FULL_COMPOSER = '.o_dialog .o_mail_composer_form, .o_dialog .o_mail_composer_form_view';
const FULL_BODY =
  '[name="body"] .odoo-editor-editable[contenteditable="true"], [name="body"] .note-editable[contenteditable="true"]';

export const odooSite: Site = {
  id: 'odoo',
  name: 'Odoo',
  hosts: ['.odoo.com'],
  probe: (root, url) =>
    root.querySelector(APP) !== null &&
    (/^\/(?:web|odoo)(?:\/|$)/.test(url.pathname) || onHosts(['.odoo.com'], url)),
};

export const odoo: InboxAdapter = { id: odooSite.id, read, editor, openReply };

function read(root: Document, url: URL): ReadResult {
  const record = shownOf(root, RECORD);
  const chatter = record ? shownOf(record, CHATTER) : null;
  const id = recordId(url);
  if (!record || !chatter || !id || !record.querySelector(EMAIL_FIELD)) return { kind: 'none' };

  const requester = readRequester(record);
  const messages = readMessages(chatter, requester);
  const subject = lineOf(root.querySelector(TITLE));
  const missing: TicketPart[] = [];
  if (!requester) missing.push('customer');
  if (messages.length === 0) missing.push('messages');
  if (subject === '') missing.push('subject');
  if (missing.length > 0) return { kind: 'unreadable', missing };
  return {
    kind: 'ticket',
    ticket: withinLimits({
      key: ticketKey(odooSite.id, url.origin, id),
      inbox: odooSite.id,
      view: 'read',
      subject,
      ...who({ requester, messages, own: [] }),
    }),
  };
}

/** `/web#model=helpdesk.ticket&id=12` up to 17, `/odoo/helpdesk/1/tickets/12` from 18; null for a list. */
function recordId(url: URL): string | null {
  const hash = new URLSearchParams(url.hash.slice(1));
  const [model, id] = [hash.get('model'), hash.get('id')];
  if (model && id && /^\d+$/.test(id)) return `${model}/${id}`;
  return /^\/odoo\/(.+\/\d+)\/?$/.exec(url.pathname)?.[1] ?? null;
}

function readRequester(record: Element): Person | null {
  const address = cleanAddress(
    record.querySelector(`:is(${EMAIL_FIELD}) a[href^="mailto:"]`)?.getAttribute('href'),
  );
  const written = parsePerson(fieldText(record.querySelector(EMAIL_FIELD)));
  if (address && written?.address && written.address !== address) return null;
  const name = NAME_FIELDS.map((field) => fieldText(record.querySelector(field))).find(
    (value) => value !== '',
  );
  const person = makePerson(name ?? written?.name, address ?? written?.address);
  return person.address === null ? null : person;
}

/** A field holds an input while it can be changed, else its text or a link. */
function fieldText(field: Element | null): string {
  return (field?.querySelector('input')?.value || lineOf(field)).trim();
}

function readMessages(chatter: Element, requester: Person | null): Message[] {
  const seen = new Map<string, number>();
  return [...chatter.querySelectorAll(MESSAGE)]
    .toReversed()
    .map((element): Message | null => {
      const body = element.querySelector(BODY);
      if (!body) return null;
      const shown = lineOf(element.querySelector(AUTHOR));
      const date = element.querySelector(SENT_AT);
      const sentAt = date?.getAttribute('title') || lineOf(date) || null;
      const base = [sentAt ?? '', shown].join(' ');
      const count = (seen.get(base) ?? 0) + 1;
      seen.set(base, count);
      const direction = directionOf(element, body, shown, requester);
      return {
        id: count === 1 ? base : `${base} ${count}`,
        direction,
        author: direction === 'customer' && requester ? requester : makePerson(shown, shown),
        sentAt,
        text: readText(body),
        ...attachmentsIn(element, ATTACHMENT, BODY, (each) => each.getAttribute('title')),
      };
    })
    .filter((message) => message !== null);
}

function directionOf(message: Element, body: Element, author: string, requester: Person | null): Direction {
  if (body.classList.contains('o-note')) return 'note';
  if (message.classList.contains(OWN_MESSAGE)) return 'agent';
  // A contact of a firm is "Firm, Name" in the field and often "Name" above the message.
  const names = [requester?.name, requester?.name?.split(', ').at(-1)];
  const address = parsePerson(author)?.address;
  const isRequester =
    (address && address === requester?.address) || (author !== '' && names.includes(author));
  return isRequester ? 'customer' : 'unknown';
}

function editor(root: Document): ReplyEditor | null {
  const chatter = shownOf(root, `${RECORD} ${CHATTER}`);
  if (!chatter) return null;
  const full = shownOf(root, FULL_COMPOSER);
  const element = full ? shownOf(full, FULL_BODY) : inChatter(chatter);
  const mode = modeOf(chatter);
  return element && mode ? { element, mode } : null;
}

/** A message of one's own that is being changed has a composer too. */
function inChatter(chatter: Element): HTMLElement | null {
  const editors = chatter.querySelectorAll<HTMLElement>(`${COMPOSER} :is(${PLAIN}, ${RICH})`);
  return [...editors].find((each) => isShown(each) && !each.closest('.o-mail-Message')) ?? null;
}

function modeOf(chatter: Element): EditorMode | null {
  if (chatter.querySelector(NOTE_CHOSEN)) return 'note';
  return chatter.querySelector(REPLY_CHOSEN) ? 'reply' : null;
}

/** What is written goes to the record's followers and the person it is about. */
function openReply(root: Document): HTMLElement | null {
  const chatter = shownOf(root, `${RECORD} ${CHATTER}`);
  const ticket = ticketShown(read, root);
  if (!chatter || !ticket || !answersRequester(ticket)) return null;
  const isOpen = shownOf(root, `${FULL_COMPOSER}, ${COMPOSER} :is(${PLAIN}, ${RICH})`) !== null;
  return isOpen || modeOf(chatter) ? null : safeOf(chatter, OPENS_REPLY, MESSAGE);
}
