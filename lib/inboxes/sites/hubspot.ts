/**
 * HubSpot: a thread in the conversations inbox, or a ticket in the help desk as far as that shows the same parts. Built
 * from public facts, 2026-11. The list of messages is virtual, and nothing in the page says which thread it belongs to:
 * the contact is the customer where the message's own header names them too, or their address, and is proposed otherwise.
 *
 * Selectors: raphaelcarneiro-rgb/copiloto-atendimento, calibrated on the live inbox 2026-09 (messages, times, editor,
 * contact); the HubSpot files of the Clockify and TimeCamp extensions (subject, contact); Selenium scripts for the CRM
 * and the inbox (e-mail property, a message's From), found 2026-11.
 */
import type { InboxAdapter, ReadResult, ReplyEditor, Site } from '../adapter.ts';
import { withCertainty } from '../certainty.ts';
import { isNoteTabChosen } from '../composer-mode.ts';
import { isShown, lineOf, outside, partsOf } from '../dom.ts';
import { onHosts } from '../hosts.ts';
import { withinLimits } from '../limits.ts';
import { onlyAddress, personShown } from '../panel-address.ts';
import { cleanAddress } from '../person.ts';
import { readText } from '../text.ts';
import { type Direction, type Message, type Person, ticketKey } from '../ticket.ts';
import { byPosition, withTextIds } from '../virtual-list.ts';
import { who } from '../who.ts';

const MESSAGE = '[data-test-id^="primary-message-"]';
const DIRECTIONS: Record<string, Direction> = {
  'primary-message-visitor': 'customer',
  'primary-message-agent': 'agent',
  'primary-message-AUTOMATED': 'system',
};
const CONTENT = '[data-test-id="primary-message-content"]';
/** Of an e-mail, inside the content. */
const MAIL_BODY = '[data-test-id="primary-message-body-content"]';
const SENT_AT = '[data-test-id="sender-header-content-timestamp"]';
/** In the page once the person opens a mail's details. */
const FROM = '[data-message-metadata-type="from"]';
const SUBJECT = '[data-test-id="sticky-subject-header"]';
const CONTACT = '[data-test-id="known-contact-info-highlight"]';
/** A property's field: an input, or its text. Dialogs that make a new contact have the same. */
const CONTACT_ADDRESS = '[data-selenium-test="property-input-email"]';
const DIALOG = '[role="dialog"], dialog';
const EDITOR = '[data-test-id="rte-content"][contenteditable="true"]';
/** HubSpot's own assistant has an editor of the same name. */
const ASSISTANT = '[data-test-id="chat-send-button"], [data-test-id="assistant-message"]';

const INBOX_PATH = /^\/live-messages\/(\d+)(?:\/inbox)?(?:\/(?:[^/]+\/)*?(\d+))?\/?$/;
const HELP_DESK_PATH = /^\/help-desk\/(\d+)(?:\/view\/\d+)?(?:\/ticket\/(\d+))?(?:\/|$)/;

export const hubspotSite: Site = {
  id: 'hubspot',
  name: 'HubSpot',
  // One a data centre, as HubSpot's own documentation names them.
  hosts: ['', '-eu1', '-na2', '-na3', '-ap1'].map((centre) => `app${centre}.hubspot.com`),
  probe: (_, url) => onHosts(hubspotSite.hosts, url) && /^\/(?:live-messages|help-desk)\//.test(url.pathname),
};

export const hubspot: InboxAdapter = { id: hubspotSite.id, read, editor };

function read(root: Document, url: URL): ReadResult {
  const [, portal, thread] = INBOX_PATH.exec(url.pathname) ?? HELP_DESK_PATH.exec(url.pathname) ?? [];
  const elements = messageElements(root);
  const subject = partsOf(root, SUBJECT, MESSAGE).find(isShown);
  if (!portal || !thread || (elements.length === 0 && !subject)) return { kind: 'none' };

  const contact = contactOf(root);
  const messages = withTextIds(
    elements.map((element) => readMessage(element, contact)).filter((each) => each !== null),
  );
  if (messages.length === 0) return { kind: 'unreadable', missing: ['messages'] };

  const from = messages.findLast(({ direction }) => direction === 'customer')?.author ?? null;
  // Answers go to the address that the mail came from, whatever the contact's is.
  const requester = contact && (!from?.address || from.address === contact.address) ? contact : null;
  const own = messages.filter(({ direction }) => direction === 'agent').map(({ author }) => author.address);
  const people = who({ requester, messages, own: own.filter((address) => address !== null) });
  return {
    kind: 'ticket',
    ticket: withinLimits({
      key: ticketKey('hubspot', `${url.origin}/${portal}`, thread),
      inbox: 'hubspot',
      view: 'read',
      subject: lineOf(subject),
      ...withCertainty(people, requester !== null && (from?.name != null || from?.address != null)),
      incomplete: true,
    }),
  };
}

function messageElements(root: Document): Element[] {
  const all = partsOf(root, MESSAGE, MESSAGE).filter((element) => directionOf(element) && isShown(element));
  return byPosition(all);
}

function directionOf(element: Element): Direction | undefined {
  return DIRECTIONS[element.getAttribute('data-test-id') ?? ''];
}

/** Who wrote is in the message's header as text; there it counts only when it is the contact's name. */
function readMessage(element: Element, contact: Person | null): Omit<Message, 'id'> | null {
  const content = element.querySelector(CONTENT);
  const body = element.querySelector(MAIL_BODY) ?? content;
  const text = body ? readText(body) : '';
  const direction = directionOf(element);
  if (!text || !direction) return null;
  const isContact = direction === 'customer' && contact?.name && isNamedIn(element, contact.name);
  const from = [...element.querySelectorAll(FROM)].find(
    (each) => each.closest(MESSAGE) === element && outside(MAIL_BODY)(each),
  );
  return {
    direction,
    author: {
      name: isContact ? contact.name : null,
      address: onlyAddress(from?.querySelector('b') ?? from ?? null),
    },
    sentAt: lineOf(element.querySelector(SENT_AT)) || null,
    text,
  };
}

/** In the header, so not in what they wrote. */
function isNamedIn(message: Element, name: string): boolean {
  return [...message.querySelectorAll('*')].some((each) => lineOf(each) === name && !each.closest(CONTENT));
}

function contactOf(root: Document): Person | null {
  const shown = personShown(partsOf<HTMLElement>(root, CONTACT, MESSAGE).find(isShown) ?? null);
  const fields = partsOf<HTMLElement>(root, CONTACT_ADDRESS, MESSAGE).filter(
    (field) => isShown(field) && !field.closest(DIALOG),
  );
  const address = fields.length === 1 ? fieldAddress(fields[0]) : null;
  // A contact without a name is shown by its address.
  const person = { name: shown?.name ?? null, address: address ?? shown?.address ?? null };
  return person.name || person.address ? person : null;
}

function fieldAddress(field: HTMLElement | undefined): string | null {
  const input = field?.matches('input') ? field : field?.querySelector('input');
  return input ? cleanAddress((input as HTMLInputElement).value) : onlyAddress(field ?? null);
}

function editor(root: Document): ReplyEditor | null {
  const editors = partsOf<HTMLElement>(root, EDITOR, MESSAGE).filter(
    (element) => isShown(element) && !element.closest(DIALOG) && isInThread(element),
  );
  const [element] = editors;
  if (!element || editors.length > 1) return null;
  return { element, mode: isNoteTabChosen(element, MESSAGE) ? 'note' : 'reply' };
}

/** The nearest box that holds anything to tell by: a message, or the assistant's own parts. */
function isInThread(element: Element): boolean {
  for (let box = element.parentElement; box; box = box.parentElement) {
    if (box.querySelector(ASSISTANT)) return false;
    if (box.querySelector(MESSAGE)) return true;
  }
  return false;
}
