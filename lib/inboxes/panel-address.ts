/** The e-mail address in a part of a page whose fields are not known, or each shop's own. */
import { cleanAddress, makePerson } from './person.ts';
import type { Person } from './ticket.ts';

/** Texts looked at in one panel; what has more is no panel about one person. */
const MOST_TEXTS = 3_000;
const LONGEST_TEXT = 2_000;
const MAIL_LINK = 'a[href^="mailto:" i]';
/** Elements that do not separate what stands in them from what stands beside them. */
const INLINE = new Set('a abbr b bdi em font i mark small span strong sub sup u'.split(' '));

/**
 * The one address that a panel shows, in lower case; null where it shows none or several, and where one may be only part
 * of an address: a highlight cuts it, or it touches the text beside it.
 *
 * @param without What stands in these does not count: tooltips, buttons.
 */
export function onlyAddress(panel: Element | null, without?: string): string | null {
  if (!panel) return null;
  const links = [...panel.querySelectorAll(MAIL_LINK), ...(panel.matches(MAIL_LINK) ? [panel] : [])];
  const found = new Set(links.map((link) => cleanAddress(link.getAttribute('href'))));
  const texts = textsOf(panel, without);
  for (const [index, text] of texts.entries()) {
    if (!text.data.includes('@') || text.parentElement?.closest(MAIL_LINK)) continue;
    for (const { 0: word, index: at } of text.data
      .slice(0, LONGEST_TEXT)
      .matchAll(/[^\s<>(),;"]*@[^\s<>(),;"]*/g)) {
      const before = at === 0 && touches(texts[index - 1], text, panel);
      const after = at + word.length === text.length && touches(text, texts[index + 1], panel);
      if (before || after) return null;
      const address = cleanAddress(word.replace(/^[^:]*:(?=.)|[.:]$/g, ''));
      if (address?.includes('.')) found.add(address);
    }
  }
  found.delete(null);
  const [address] = found;
  return found.size === 1 ? (address ?? null) : null;
}

/**
 * Who a field names: by name, or by the address where the app has no name; null where it can't be told what is whose. People
 * may also call themselves by an address that is another's: unless it `isLinked`, it is good for a proposal only.
 */
export function personShown(field: Element | null | undefined): Person | null {
  const text = (field?.textContent ?? '').trim();
  if (!field || text === '') return null;
  if (!text.includes('@')) {
    const person = makePerson(text, null);
    return person.name === null ? null : person;
  }
  const address = onlyAddress(field);
  return address === text.toLowerCase() ? { name: null, address } : null;
}

/**
 * Whether the page itself says that this is an address, and whose. What a field merely shows may be what people chose to be
 * called.
 */
export function isLinked(field: Element | null | undefined, address: string | null): boolean {
  if (!field || address === null) return false;
  const around = field.closest(MAIL_LINK);
  const links = [...field.querySelectorAll(MAIL_LINK), ...(around ? [around] : [])];
  return links.some((link) => cleanAddress(link.getAttribute('href')) === address);
}

function textsOf(panel: Element, without: string | undefined): Text[] {
  const walker = panel.ownerDocument.createTreeWalker(panel, 4);
  const texts: Text[] = [];
  while (texts.length < MOST_TEXTS && walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (text.data !== '' && !(without && text.parentElement?.closest(without))) texts.push(text);
  }
  return texts;
}

/** Whether two texts stand together without anything between them, as far as can be told without a layout. */
function touches(one: Text | undefined, other: Text | undefined, panel: Element): boolean {
  if (!one || !other || /\s$/.test(one.data) || /^\s/.test(other.data)) return false;
  return boxOf(one, panel) === boxOf(other, panel);
}

function boxOf(text: Text, panel: Element): Element | null {
  let box = text.parentElement;
  while (box && box !== panel && INLINE.has(box.localName)) box = box.parentElement;
  return box;
}
