/**
 * Where things are in Gmail. Sources: InboxSDK `gmail-thread-view.ts`, `gmail-message-view.ts`, `gmail-compose-view.ts`,
 * `page-parser.ts`, `from-manager.ts`, `gmail-element-getter.ts` (2026-07); gmail.js (2026-03); FlowCrypt
 * `gmail-element-replacer.ts` and its tests (2026-08); Briskine `gmail.js` (2026-08); amarnai `detectThread.ts` (seen on
 * the live page, 2026-07).
 */
import { unescaped } from '../attachments.ts';
import { isShown, lineOf } from '../dom.ts';
import { cleanAddress, makePerson, parsePeople } from '../person.ts';
import type { Person } from '../ticket.ts';

/** Views that were left stay in the document, hidden. In the split pane the list is in one with the mail. */
export const VIEW = '[role="main"]';
/** Rows of the list carry thread ids too, but never on a heading. */
export const SUBJECT = 'h2.hP, h2[data-legacy-thread-id], h2[data-thread-perm-id]';
/** A window of its own that only writes. */
export const COMPOSE_WINDOW = 'body.xE.xp';

export const ITEM = '[role="listitem"]';
export const MESSAGE = '.adn';
/** `#msg-f:…` came in, `#msg-a:r…` was written in Gmail's own editor; the legacy id may come later. */
export const MESSAGE_ID = '[data-message-id], [data-legacy-message-id]';
/** Tried in this order; the last is the header of a collapsed message. */
const SENDERS = ['span.gD[email]', 'td.gF span[email]', 'h3.iw span[email]', '.adf span[email]'];
const RECIPIENTS = '.hb span[email]';
const DATE = '.g3';
export const BODY = '.a3s';
/**
 * Below the text, a card each; `type:name:address`, the name as in an address (hover-zoom, page scripts of others; 2026). A
 * picture in the text has none there.
 */
export const ATTACHMENT = '.aQH [download_url]';
/** "[Message clipped]" with its link, in a long mail. */
export const CLIPPED = '.iX';

/** "Reply" below the last mail (InboxSDK, mailvelope, amarnai; 2026); `bkI` is "Reply all", `bkG` "Forward". */
export const REPLY = 'span.ams.bkH';

export const EDITOR = '[g_editable="true"][role="textbox"], div.Am.Al.editable[contenteditable="true"]';
const COMPOSE_BOX = '[role="dialog"], .M9, .aSt';
/** In the editor's box: it answers (the menu of reply kinds, the id of the message that is answered). */
const REPLY_MENU = '.HQ';
const ANSWERED_ID = 'input[name="rm"]';
export const COMPOSE_ID = 'input[name="composeid"]';
export const COMPOSE_SUBJECT = 'input[name="subjectbox"]';
/** Since 2021-10, and before. */
const TO_CHIPS = '[name="to"] [role="option"][data-hovercard-id]';
const TO_FIELDS = 'input[type="hidden"][name="to"]';
/** The send-as address of an open editor, and those that it offers. */
const FROM_FIELD = 'input[name="from"]';
const FROM_CHOICES = 'div.J-M-awS[role="menu"] div[role="menuitem"][value]';
/** Its label ends with "(name@example.com)" in every language. */
const ACCOUNT = 'a[href^="https://accounts.google.com/SignOutOptions"][aria-label]';

/** Not of the mail's own markup, nor of what is being written. */
function isPage(element: Element): boolean {
  return element.closest(`${BODY}, ${EDITOR}`) === null;
}

export function senderOf(item: Element): Element | null {
  for (const selector of SENDERS) {
    const sender = [...item.querySelectorAll(selector)].find(isPage);
    if (sender) return sender;
  }
  return null;
}

export function personOf(element: Element): Person {
  return makePerson(element.getAttribute('name') ?? lineOf(element), element.getAttribute('email'));
}

export function recipientsOf(item: Element): Person[] {
  return [...item.querySelectorAll(RECIPIENTS)].filter(isPage).map(personOf);
}

export function sentAt(item: Element): string | null {
  const date = [...item.querySelectorAll(DATE)].find(isPage);
  return date?.getAttribute('title') || lineOf(date) || null;
}

/** The open body; null while the message is collapsed. */
export function attachmentName(card: Element): string {
  return unescaped(card.getAttribute('download_url')?.split(':')[1] ?? '');
}

export function bodyOf(item: Element): Element | null {
  return (
    [...item.querySelectorAll(BODY)].find((body) => body.closest(EDITOR) === null && isShown(body)) ?? null
  );
}

/** The box of the editor: a window in the page, or the reply below a message. */
export function boxOf(editor: Element): Element {
  return editor.closest(COMPOSE_BOX) ?? editor.parentElement ?? editor;
}

/** Whom what is written in this box goes to. */
export function addressees(box: ParentNode): Person[] {
  const chips = [...box.querySelectorAll(TO_CHIPS)].map((chip) =>
    makePerson(chip.getAttribute('data-name'), chip.getAttribute('data-hovercard-id')),
  );
  const fields = [...box.querySelectorAll<HTMLInputElement>(TO_FIELDS)].flatMap(({ value }) =>
    parsePeople(value),
  );
  return (chips.length > 0 ? chips : fields).filter((person) => person.address !== null);
}

/** The message that this box answers; an empty string where only that it answers is known; null for a new mail. */
export function answeredId(box: ParentNode): string | null {
  const id = bareId(box.querySelector<HTMLInputElement>(ANSWERED_ID)?.value);
  if (id !== '') return id;
  return box.querySelector(REPLY_MENU) ? '' : null;
}

export function bareId(value: string | null | undefined): string {
  const id = (value ?? '').replace(/^#/, '');
  return id === 'undefined' ? '' : id;
}

/** Addresses of the account: its button, the page's title ("Subject - name@example.com - Gmail"), open editors. */
export function ownAddresses(root: Document): string[] {
  const button = root.querySelector(ACCOUNT)?.getAttribute('aria-label') ?? '';
  const title = root.body?.classList.contains('xE') ? '' : (root.title.split(' - ').at(-2) ?? '');
  const fields = [...root.querySelectorAll<HTMLInputElement>(FROM_FIELD)].map(({ value }) => value);
  const choices = [...root.querySelectorAll(FROM_CHOICES)].map(
    (choice) => choice.getAttribute('value') ?? '',
  );
  const known = [
    /\(([^()\s]+@[^()\s]+)\)[^()]*$/.exec(button)?.[1],
    title,
    ...[...fields, ...choices].flatMap(parsePeople).map(({ address }) => address),
  ];
  return [...new Set(known.map(cleanAddress).filter((address) => address !== null))];
}

/** An emoji in it is a picture. */
export function subjectOf(heading: Element): string {
  return [...heading.childNodes]
    .map((node) => {
      if (node.nodeType !== 1) return node.textContent ?? '';
      const element = node as Element;
      return element.getAttribute('data-emoji') ?? element.getAttribute('alt') ?? element.textContent ?? '';
    })
    .join('');
}
