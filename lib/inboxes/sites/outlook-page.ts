/**
 * Where things are in Outlook on the web. Sources: amarnai `outlook/detectThread.ts` and `replyButton.ts` (live pages of
 * all three hosts, 2026-07); mailvelope's Outlook page mocks (from real markup, 2026); Briskine `outlook.js` (2026-08);
 * PhishLens `outlook.js` (2026); toggl `outlook.js` (2024-09). Class names are hashes there, labels are translated.
 */
import { isShown, lineOf, shownOf } from '../dom.ts';
import { cleanAddress, makePerson, parsePerson } from '../person.ts';
import type { Person } from '../ticket.ts';

/** A row that is selected in the list is not yet a mail that is open: only these are. */
const PANES = [
  '#ConversationReadingPaneContainer',
  '#ItemReadingPaneContainer',
  '[data-app-section="MailReadCompose"]',
];
/** The heading's id names the conversation: `CONV_<id>_SUBJECT`; that of a single mail `MSG_<id>_SUBJECT`. */
const SUBJECTS = '[role="heading"][id$="_SUBJECT"]';
export const SUBJECT_ID = /^(?:CONV|MSG)_(.+)_SUBJECT$/;
export const CONVERSATION_ID = 'data-convid';
export const SELECTED_ROW = '[data-convid][aria-selected="true"]';

export const BODY = '[id^="UniqueMessageBody"]';
/** Of collapsed messages as well. Its id: `MSG_<id>_FROM`. */
export const FROM = '[id^="MSG_"][id$="_FROM"]';
export const FROM_ID = /^MSG_(.+)_FROM$/;
/** Where that id is missing, its label: in English, Dutch, German, French, Spanish, Italian. */
const FROM_LABEL = /^(?:From|Van|Von|De|Da)\s?: /;
const SENT_AT = '[id^="MSG_"][id$="_DATETIME"], [data-testid="SentReceivedSavedTime"]';
const RECIPIENTS = '[data-testid="RecipientWell"]';
const PERSON = '[data-lpc-hover-target-id]';
/** In the head of a draft that was left: English, Dutch, German, French, Spanish, Italian, Portuguese. */
const DRAFT = /\[(?:Draft|Concept|Entwurf|Brouillon|Borrador|Bozza|Rascunho)\]/i;

/** Only the mail's editor has several lines: address fields are editable too. */
export const EDITOR = '[contenteditable="true"][role="textbox"][aria-multiline="true"]';
/** The divider and the header above what is answered. */
export const ANSWERED = '#divRplyFwdMsg, #appendonsend';
export const READING =
  '#ConversationReadingPaneContainer, #ItemReadingPaneContainer, [data-app-section="ConversationContainer"]';

/**
 * "Reply" in a mail's head and below it: in English, Dutch, German, French, Spanish, Italian. "Reply all" begins with the
 * same word in most of them, so it must be the whole name (public page objects, 2026; amarnai's map of live pages, 2026-07).
 */
const CONTROLS = 'button, [role="menuitem"], [role="button"]';
const REPLY_NAME = /^(?:Reply|Beantwoorden|Antworten|Répondre|Responder|Rispondi)$/;

const ADDRESS = /[^\s<>()[\]{},;:"'@]+@[^\s<>()[\]{},;:"'@]+\.[^\s<>()[\]{},;:"'.@]+/g;

/** What shows a mail, if its content is there. */
export function paneOf(root: Document): Element | null {
  for (const selector of PANES) {
    const pane = shownOf<Element>(root, selector);
    if (pane?.querySelector(`${BODY}, ${FROM}, ${SUBJECTS}`)) return pane;
  }
  return null;
}

export function headingOf(pane: Element): Element | null {
  const headings = shownIn(pane, SUBJECTS);
  return headings.find(({ id }) => id.startsWith('CONV_')) ?? headings[0] ?? null;
}

/** Not of a mail's own markup (people paste Outlook's into mails), nor of what is being written. */
export function isPage(element: Element): boolean {
  return element.parentElement?.closest(`${BODY}, ${EDITOR}`) === null && !element.matches(EDITOR);
}

function shownIn(scope: Element, selector: string): Element[] {
  return [...scope.querySelectorAll(selector)].filter((each) => isPage(each) && isShown(each));
}

export function bodiesIn(scope: Element): Element[] {
  return shownIn(scope, BODY);
}

export function sendersIn(scope: Element): Element[] {
  const known = shownIn(scope, FROM);
  if (known.length > 0) return known;
  return shownIn(scope, 'span[aria-label]').filter((each) =>
    FROM_LABEL.test(each.getAttribute('aria-label') ?? ''),
  );
}

export function repliesIn(pane: Element): HTMLElement[] {
  return [...pane.querySelectorAll<HTMLElement>(CONTROLS)].filter(
    (each) => REPLY_NAME.test(each.getAttribute('aria-label') ?? lineOf(each)) && isPage(each),
  );
}

/** "Name<name@example.com>" for people outside the organisation, the name alone inside it. */
export function personOf(element: Element): Person {
  const line = lineOf(element);
  const addresses = addressesAt(element);
  if (addresses.length > 1) return { name: null, address: null };
  const person = parsePerson(line) ?? { name: null, address: null };
  return person.address === null ? makePerson(person.name, addresses[0]) : person;
}

/**
 * Whether it is written as Outlook writes a name with an address: without anything between the two. People who are shown by name
 * alone may be called anything, also by an address.
 */
export function isAsWritten(element: Element): boolean {
  return /^[^@<>]*[^@<>\s]<[^@<>\s]+@[^@<>\s]+>$/.test(lineOf(element));
}

/** Everything addressed: its text, and the labels of what is in it. */
function addressesAt(element: Element): string[] {
  const labels = [element, ...element.querySelectorAll('[aria-label*="@"], [title*="@"]')].flatMap((each) => [
    each.getAttribute('aria-label') ?? '',
    each.getAttribute('title') ?? '',
  ]);
  return addressesIn([...pieces(element), ...labels].join(' '));
}

/** Its text, piece by piece: side by side two of them would be read as one. */
function pieces(element: Element): string[] {
  const texts = element.ownerDocument.createTreeWalker(element, 4);
  const found: string[] = [];
  for (let node = texts.nextNode(); node; node = texts.nextNode()) found.push(node.textContent ?? '');
  return found;
}

export function addressesIn(text: string): string[] {
  const found = (text.match(ADDRESS) ?? []).map(cleanAddress).filter((address) => address !== null);
  return [...new Set(found)];
}

/** Addresses of these heads and of a mail's recipients that may be no more than a name. */
export function doubtfulIn(senders: readonly Element[], card: Element | null): string[] {
  const people = [...(card?.querySelectorAll(`${RECIPIENTS} ${PERSON}`) ?? [])].filter(isPage);
  return [...senders, ...people].flatMap((each) => (isAsWritten(each) ? [] : addressesAt(each)));
}

/** With a name alone for people inside the organisation; may name one person twice. */
export function recipientsIn(card: Element): Person[] {
  return [...card.querySelectorAll(RECIPIENTS)].filter(isPage).flatMap((well) => {
    const people = [...well.querySelectorAll(PERSON)]
      .map(personOf)
      .filter(({ name, address }) => name ?? address);
    const named = new Set(people.map(({ address }) => address));
    const others = addressesAt(well).filter((address) => !named.has(address));
    return [...people, ...others.map((address) => makePerson(null, address))];
  });
}

export function sentAtIn(card: Element): string | null {
  const time = [...card.querySelectorAll(SENT_AT)].find(isPage);
  return lineOf(time) || time?.getAttribute('title') || null;
}

/** A draft that was left stands among the messages, and says so in its head. */
export function isDraft(card: Element, body: Element): boolean {
  const head = card.ownerDocument.createRange();
  head.setStart(card, 0);
  head.setEndBefore(body);
  return DRAFT.test(String(head).slice(0, 400));
}
