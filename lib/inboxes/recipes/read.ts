/** Reads a ticket as a person taught it. */
import type { InboxAdapter, ReadResult, ReplyEditor, TicketPart } from '../adapter.ts';
import { lineOf } from '../dom.ts';
import { withinLimits } from '../limits.ts';
import { cleanAddress, cleanLine, makePerson, parsePerson } from '../person.ts';
import { readText } from '../text.ts';
import { type Person, ticketKey } from '../ticket.ts';
import { who } from '../who.ts';
import { follow, frameAt } from './follow.ts';
import { fits, type Recipe, TAUGHT } from './recipe.ts';

/** The reader of one recipe. On pages that it is not for it finds nothing. */
export function taughtReader(recipe: Recipe): InboxAdapter {
  return {
    id: TAUGHT,
    read: (root, url) => read(recipe, root, url),
    editor: (root) => editorOf(recipe, root),
    frames: (root) =>
      Object.values(recipe.parts)
        .map((pointer) => (pointer.frame ? frameAt(root, pointer.frame) : null))
        .filter((document, index, all) => document !== null && all.indexOf(document) === index)
        .filter((document) => document !== null),
  };
}

function read(recipe: Recipe, root: Document, url: URL): ReadResult {
  if (!fits(recipe, url)) return { kind: 'none' };
  const { customer, address, subject, message } = recipe.parts;
  const person = personAt(follow(root, customer), follow(root, address));
  const body = follow(root, message);
  const heading = follow(root, subject);
  // Nothing of it is there: a list at the same place, unless the address names a ticket.
  if (!person && !body && !recipe.where.includes('*')) return { kind: 'none' };
  const missing: TicketPart[] = [];
  if (!person || (address && person.address === null)) missing.push('customer');
  if (!body) missing.push('messages');
  if (subject && !heading) missing.push('subject');
  if (!person || !body || missing.length > 0) return { kind: 'unreadable', missing };
  const line = subjectOf(heading);
  return {
    kind: 'ticket',
    guide: { by: 'recipe', recipeId: recipe.id },
    ticket: withinLimits({
      // Many apps keep one address for all: who it is from and about tells them apart.
      key: ticketKey(
        TAUGHT,
        url.origin,
        [url.pathname + url.search + url.hash, person.address ?? person.name, line].join('\n'),
      ),
      inbox: TAUGHT,
      view: 'read',
      subject: line,
      ...who({
        requester: person,
        messages: [
          { id: 'newest', direction: 'customer', author: person, sentAt: null, text: readText(body) },
        ],
        own: [],
      }),
    }),
  };
}

/** Name and address where one was pointed at: in its text, or behind it as links and titles have them. */
export function personAt(element: Element | null, addressElement: Element | null): Person | null {
  if (!element) return null;
  const near = addressElement ?? element;
  const address = addressIn(near) ?? addressIn(element);
  const shown = parsePerson(lineOf(element));
  const name = shown?.name?.replace(/\s*[<(]?[^\s<>()]+@[^\s<>()]+[>)]?\s*/g, ' ') ?? null;
  const person = makePerson(name, address);
  return person.name === null && person.address === null ? null : person;
}

function addressIn(element: Element): string | null {
  const link = element.matches('a[href^="mailto:"]') ? element : element.querySelector('a[href^="mailto:"]');
  const closest = element.closest('a[href^="mailto:"]');
  const values = [link?.getAttribute('href'), closest?.getAttribute('href')];
  for (const name of ['title', 'email', 'data-email', 'data-address', 'data-hovercard-id']) {
    values.push(element.getAttribute(name), element.querySelector(`[${name}*="@"]`)?.getAttribute(name));
  }
  values.push(...found(lineOf(element)));
  return values.map((value) => cleanAddress(value ?? null)).find((value) => value !== null) ?? null;
}

/** Null unless the text shows one address alone. */
function found(line: string): string[] {
  const all = new Set(line.match(/[^\s<>()"',;:]+@[^\s<>()"',;:]+\.[a-z]{2,}/gi) ?? []);
  return all.size === 1 ? [...all] : [];
}

function subjectOf(element: Element | null): string {
  // A field of the page's own, as some helpdesks have for the subject.
  const value = (element as Partial<HTMLInputElement> | null)?.value;
  return typeof value === 'string' ? cleanLine(value) : lineOf(element);
}

function editorOf(recipe: Recipe, root: Document): ReplyEditor | null {
  const element = follow(root, recipe.parts.editor);
  if (!element) return null;
  const editable = element.localName === 'textarea' || element.isContentEditable !== false;
  return editable ? { element, mode: 'reply' } : null;
}
