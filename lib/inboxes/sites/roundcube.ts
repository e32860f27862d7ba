/**
 * Roundcube, skin Elastic: the mail beside the list (in a frame), on a page of its own, and the page that writes.
 * One mail is one ticket: there are no conversations. Tried on Roundcube 1.6.5 in Dutch and English, 2026-11.
 *
 * The whole layout is one flex box as wide as the body, so narrowing the page works, but for the least widths of its
 * columns: with those, the mail's toolbar loses its last buttons (seen at 1366 px with a column of 360, 2026-11).
 */
import type { EditorMode, InboxAdapter, ReadResult, ReplyEditor, Site, TicketPart } from '../adapter.ts';
import { attachmentsIn } from '../attachments.ts';
import { frameDocument, lineOf, lineWithout } from '../dom.ts';
import { withinLimits } from '../limits.ts';
import { sidesOf } from '../one-mail.ts';
import { safeOf } from '../open-reply.ts';
import { cleanAddress, cleanLine, makePerson, parsePeople } from '../person.ts';
import { readText } from '../text.ts';
import { type Person, ticketKey } from '../ticket.ts';
import { newestToAnswer, ticketShown } from '../to-answer.ts';
import { oursBy, who } from '../who.ts';
import * as page from './roundcube-page.ts';

export const roundcubeSite: Site = {
  id: 'roundcube',
  name: 'Roundcube',
  hosts: [],
  probe: (root) => root.querySelector(page.APP) !== null,
};

export const roundcube: InboxAdapter = {
  id: roundcubeSite.id,
  read,
  editor,
  openReply,
  frames: (root) =>
    [page.PREVIEW_FRAME, page.RICH_EDITOR_FRAME]
      .map((selector) => frameDocument(root, selector))
      .filter((document) => document !== null),
  loosen: (root) => [...root.querySelectorAll<HTMLElement>(page.COLUMNS)],
};

function read(root: Document, url: URL): ReadResult {
  if (root.querySelector(page.COMPOSE_PAGE)) return readCompose(root, url);
  if (root.querySelector(page.SHOW_PAGE)) return readMail(root, root, url);

  const frame = root.querySelector<HTMLIFrameElement>(page.PREVIEW_FRAME);
  if (!frame || root.querySelector(page.CONTENT_HIDDEN)) return { kind: 'none' };
  const preview = frameDocument(root, page.PREVIEW_FRAME);
  if (!preview) {
    const expected = /[?&]_action=preview(?:&|$)/.test(frame.getAttribute('src') ?? '');
    return expected ? { kind: 'unreadable', missing: ['frame'] } : { kind: 'none' };
  }
  if (preview.readyState === 'loading' || !preview.querySelector(page.PREVIEW_PAGE)) return { kind: 'none' };
  return readMail(preview, root, parseUrl(preview.URL) ?? url);
}

/** @param mail The document that holds the mail. @param root The top one, which may know the account. */
function readMail(mail: Document, root: Document, url: URL): ReadResult {
  const environment = page.readEnvironment(mail);
  const { folder, uid } = mailId(url);
  const from = people(mail, page.FROM)[0] ?? null;
  const body = mail.querySelector(page.BODY);
  const subject = mail.querySelector(page.SUBJECT);
  const missing: TicketPart[] = [];
  if (!from) missing.push('customer');
  if (!body || !uid) missing.push('messages');
  if (!subject) missing.push('subject');
  if (!from || !body || !uid || missing.length > 0) return { kind: 'unreadable', missing };

  const account = root.querySelector(page.ACCOUNT)?.textContent ?? environment.login ?? '';
  const sentFolder =
    environment.sentFolder ?? root.querySelector(page.SENT_FOLDER)?.getAttribute('rel') ?? null;
  const sides = sidesOf({
    from,
    replyTo: people(mail, page.REPLY_TO),
    to: people(mail, page.TO),
    account: cleanLine(account),
    inSentFolder: sentFolder !== null && folder === sentFolder,
  });
  // A page that does not tell whose it is may show our own mail, but for the folder where mail comes in.
  const isStranger = sides.own.length === 0 && cleanLine(account) === '' && folder !== page.INBOX;
  const told = who({
    requester: sides.requester,
    messages: [
      {
        id: uid,
        direction: sides.direction,
        author: from,
        ...(sides.replyTo && { replyTo: sides.replyTo }),
        sentAt: lineOf(mail.querySelector(page.DATE)) || null,
        text: [...mail.querySelectorAll(page.BODY_PART)].map(readText).filter(Boolean).join('\n\n'),
        ...attachmentsIn(mail, page.ATTACHMENT, page.BODY),
      },
    ],
    own: sides.own,
  });
  return {
    kind: 'ticket',
    ticket: withinLimits({
      key: ticketKey('roundcube', place(url, environment), [folder, uid].join('/')),
      inbox: 'roundcube',
      view: 'read',
      subject: lineWithout(subject, page.SUBJECT_EXTRAS),
      ...told,
      ...((sides.unsure || isStranger) && { customer: null }),
    }),
  };
}

/** A page that writes knows whom it is addressed to, and nothing of the mail it answers. Without anyone: none. */
function readCompose(root: Document, url: URL): ReadResult {
  const field = root.querySelector<HTMLTextAreaElement>(page.COMPOSE_TO);
  const id = url.searchParams.get('_id') ?? root.querySelector(page.COMPOSE_ID)?.getAttribute('value');
  if (!field || !id) return { kind: 'unreadable', missing: ['customer'] };
  const environment = page.readEnvironment(root);
  const identities = [...root.querySelectorAll(page.IDENTITY)].flatMap((option) =>
    parsePeople(option.textContent ?? '').map((identity) => identity.address),
  );
  const ownAddresses = [...identities, ...environment.identities]
    .map(cleanAddress)
    .filter((address) => address !== null);
  const isOurs = oursBy(ownAddresses);
  const customer = parsePeople(field.value).find(
    (person) => person.address !== null && !isOurs(person.address),
  );
  if (!customer) return { kind: 'none' };
  return {
    kind: 'ticket',
    ticket: withinLimits({
      key: ticketKey('roundcube', place(url, environment), ['compose', id].join('/')),
      inbox: 'roundcube',
      view: 'compose',
      subject: root.querySelector<HTMLInputElement>(page.COMPOSE_SUBJECT)?.value ?? '',
      customer,
      messages: [],
      ownAddresses,
    }),
  };
}

function editor(root: Document): ReplyEditor | null {
  if (!root.querySelector(page.COMPOSE_PAGE)) return null;
  if (root.querySelector<HTMLInputElement>(page.IS_HTML)?.value === '1') {
    const body = frameDocument(root, page.RICH_EDITOR_FRAME)?.body;
    return body?.getAttribute('contenteditable') === 'true' ? { element: body, mode: modeOf(root) } : null;
  }
  const element = root.querySelector<HTMLTextAreaElement>(page.PLAIN_EDITOR);
  return element ? { element, mode: modeOf(root) } : null;
}

/** Of a draft that is taken up again the page does not say what it was begun as. */
function modeOf(root: Document): EditorMode {
  const { composeMode } = page.readEnvironment(root);
  return composeMode === 'forward' || composeMode === 'none' ? 'new' : 'reply';
}

/** The toolbar is the top document's, also where the mail is in a frame. It answers Reply-To, where there is one. */
function openReply(root: Document): HTMLElement | null {
  const ticket = ticketShown(read, root);
  return ticket && newestToAnswer(ticket) ? safeOf(root, page.REPLY, page.BODY) : null;
}

function people(mail: Document, selector: string): Person[] {
  return [...mail.querySelectorAll(selector)]
    .map((link) =>
      makePerson(
        link.textContent,
        cleanAddress(link.getAttribute('title')) ?? cleanAddress(link.getAttribute('href')),
      ),
    )
    .filter((person) => person.address !== null);
}

/** A search through several folders numbers a mail `<uid>-<folder>`. */
function mailId(url: URL): { folder: string; uid: string } {
  const id = url.searchParams.get('_uid') ?? '';
  const parts = /^(\d+)-(.+)$/.exec(id);
  return { folder: parts?.[2] ?? url.searchParams.get('_mbox') ?? '', uid: parts?.[1] ?? id };
}

/** Two installs on one host differ by their path, two accounts on one install by their hash. */
function place(url: URL, environment: page.Environment): string {
  return `${url.origin}${url.pathname.replace(/index\.php$/, '')}#${environment.account}`;
}

function parseUrl(address: string): URL | null {
  return URL.canParse(address) ? new URL(address) : null;
}
