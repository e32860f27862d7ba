/**
 * Where things are in Freshdesk's agent pages (Ember, with newer panels in shadow roots). Sources, public, seen 2026-11:
 * bubbleupdotnet/freshdesk, jinhucheung/freshdesk-userscripts, kcgthb/tampermonkey-userscripts (2026), toggl's freshdesk.js,
 * tmetric's freshdesk.ts (2023-12), and the selectors that several more extensions agree on.
 */

/** Holds the number of the ticket that is drawn; the tab's title starts with it, too: "[#123] …". */
export const NUMBER = '.breadcrumb__item.active';
export const SUBJECT = '.ticket-subject-heading';
/** Each message, the first included. */
export const MESSAGE = '.ticket-details__item';
/** The first message: what the ticket was opened with. */
export const DESCRIPTION = '[data-test-id="ticket-description"]';
export const ORIGINAL = '.requestor-wrap';
/** A class of `MESSAGE`: not written by an agent. With `PRIVATE` it is a third party's answer to something forwarded. */
export const NOT_AGENT = 'ticket-details__requestor';
export const PRIVATE = 'ticket-details__privatenote';
export const AUTHOR = '[data-test-id="user-name"]';
/** Its label is the full date; the second has it in brackets, after "2 hours ago". */
export const TIME = '[data-test-id="time-info"]';
export const TIME_UNITS = '.timeago-units';
export const NOTE_ID = '[data-note-id]';
/** From the narrowest. */
export const BODIES = [
  '.ticket_note',
  '[data-test-conversation="conversation-text"]',
  '[data-test-id="conversation-content"]',
  '#ticket_original_request',
  '.text__content',
  '.ticket-details__item__content',
];
export const LOADING = '.conversation-dotted-loader';
/** "+11 conversations": the middle of a long ticket is not in the page. */
export const LOAD_MORE = '[data-test-button="load-more"]';

/** The contact's panel since 2026: an open shadow root with the name in a link and the address in a paragraph. */
export const CONTACT_APP = 'mfe-application[app-id="fw-unified-mfe--contact-info"]';
export const CONTACT_NAME = 'a[href*="/contacts/"]';
export const CONTACT_ADDRESS = 'p.break-all';
/** Before that: fields in the page itself. */
export const OLD_CONTACT_NAME = '.widget-requestor-info';
export const OLD_CONTACT_ADDRESS = '[data-test-id="requester-info-contact-email"] .info-details-content';

/** Above the ticket and below it; three tools and a browser test that press it, 2026. */
export const REPLY = '[data-test-id="ticket-action-reply"]';
/** Froala. */
export const EDITOR = '.fr-element.fr-view[contenteditable="true"]';
/** In the box that writes a note: whom to tell of it. */
export const NOTIFY = '[data-test-notify-to]';
