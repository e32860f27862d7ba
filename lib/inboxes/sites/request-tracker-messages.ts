/** The messages of a ticket in Request Tracker. */
import { attachmentsIn } from '../attachments.ts';
import { lineOf } from '../dom.ts';
import { cleanLine, parsePerson } from '../person.ts';
import { readText } from '../text.ts';
import type { Message } from '../ticket.ts';
import * as page from './request-tracker-page.ts';
import { directionOf, personOf } from './request-tracker-people.ts';

/** Oldest first, whichever order the agent prefers; with the addresses that agents' own mails were sent from. */
export function readMessages(
  transactions: readonly Element[],
  requestors: ReadonlySet<string>,
  agents: ReadonlySet<string>,
): { messages: Message[]; own: string[] } {
  const own = new Set<string>();
  const messages = transactions.map((transaction): Message => {
    const user = transaction.querySelector(page.AUTHOR);
    const told = directionOf(user, requestors, agents);
    const isComment =
      told !== 'customer' && page.COMMENT.test(lineOf(transaction.querySelector(page.DESCRIPTION)));
    const sender = told === 'agent' ? senderOf(transaction) : null;
    if (sender) own.add(sender);
    return {
      id: transaction.getAttribute('data-transaction-id') ?? '',
      direction: isComment ? 'note' : told,
      author: personOf(user),
      sentAt: lineOf(transaction.querySelector(page.DATE)) || null,
      text: textOf(transaction),
      ...attachmentsOf(transaction),
    };
  });
  const newestFirst = Number(messages.at(0)?.id) > Number(messages.at(-1)?.id);
  return { messages: newestFirst ? messages.reverse() : messages, own: [...own] };
}

function attachmentsOf(transaction: Element): ReturnType<typeof attachmentsIn> {
  const inText = new Set(
    [...transaction.querySelectorAll(page.SHOWN_IN_TEXT)].map((each) => partOf(each.getAttribute('src'))),
  );
  return attachmentsIn(transaction, page.DOWNLOAD, page.STANZA, (link) =>
    inText.has(partOf(link.getAttribute('href'))) ? null : lineOf(link.querySelector(page.DOWNLOAD_NAME)),
  );
}

function partOf(address: string | null): string | undefined {
  return page.PART.exec(address ?? '')?.[1];
}

function senderOf(transaction: Element): string | null {
  const key = [...transaction.querySelectorAll(page.HEADER_KEY)].find((cell) =>
    page.FROM_KEY.test(lineOf(cell)),
  );
  return parsePerson(lineOf(key?.nextElementSibling))?.address ?? null;
}

/** A part without a stanza is RT's own remark, for instance on a picture. */
function textOf(transaction: Element): string {
  return [...transaction.querySelectorAll(page.BODY)]
    .filter((body) => body.querySelector(page.STANZA) !== null)
    .map((body) => readText(withQuotes(body)))
    .filter((text) => cleanLine(text) !== '')
    .join('\n\n');
}

/** RT folds quotes of every style into stanzas of their own; those that nothing else marks are marked here. */
function withQuotes(body: Element): Element {
  if (!body.querySelector(page.FOLDED)) return body;
  const copy = body.cloneNode(true) as Element;
  for (const folder of copy.querySelectorAll(page.FOLDER)) folder.remove();
  for (const stanza of copy.querySelectorAll(page.FOLDED)) {
    if (stanza.parentElement?.closest('blockquote')) continue;
    const lines = readText(stanza).split('\n');
    if (lines.every((line) => line === '' || line.startsWith('>'))) continue;
    const quote = body.ownerDocument.createElement('blockquote');
    quote.append(...stanza.childNodes);
    stanza.replaceWith(quote);
  }
  return copy;
}
