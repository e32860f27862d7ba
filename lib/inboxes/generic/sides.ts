/** Who wrote each message, as far as the page's structure shows it. */
import type { Direction } from '../ticket.ts';
import type { Unit } from './messages.ts';
import { CUSTOMER_WORD, INCOMING, isYou, NOTE, NOTE_WORD, namesOf, OUTGOING, STAFF_WORD } from './words.ts';

const OURS = /\b(?:right|end)\b/;
const THEIRS = /\b(?:left|start)\b/;

/** `unknown` where neither names, links nor the side of the page tell. */
export function directionsOf(units: readonly Unit[]): Direction[] {
  const locked = units.map(isLocked);
  const named = units.map((unit, index): Direction => {
    const direction = namedDirection(unit);
    return locked[index] && locked.includes(false) && direction !== 'customer' ? 'note' : direction;
  });
  if (!named.includes('unknown')) return named;
  const sides = sidesOf(units);
  const told = named.map((direction, index) =>
    direction === 'unknown' ? (sides[index] ?? 'unknown') : direction,
  );
  if (told.includes('customer')) return told;
  // Where some are marked as ours, the others are not.
  const ours = new Set(
    units.filter((_, index) => told[index] === 'agent').map(({ authorName }) => authorName),
  );
  return told.map((direction, index) => {
    const name = units[index]?.authorName ?? null;
    return direction === 'unknown' && ours.size > 0 && name !== null && !ours.has(name)
      ? 'customer'
      : direction;
  });
}

/** A picture of a lock beside it. */
function isLocked({ item, body }: Unit): boolean {
  return [...item.element.querySelectorAll('[class*="lock"]')].some(
    (element) =>
      /\b(?:pad)?lock\b/.test(namesOf(element)) && !body.some(({ element: part }) => part.contains(element)),
  );
}

function namedDirection({ item, body, authorAt, authorName, header }: Unit): Direction {
  if (header.some((text) => NOTE_WORD.test(text))) return 'note';
  const said = header.join(' · ');
  if (CUSTOMER_WORD.test(said) !== STAFF_WORD.test(said))
    return CUSTOMER_WORD.test(said) ? 'customer' : 'agent';
  const names = chain(item, body).map(namesOf);
  if (names.some((each) => NOTE.test(each.replace(/\bnote (?:editor|editable|content)\b/g, ''))))
    return 'note';
  if (authorName !== null && isYou(authorName)) return 'agent';
  for (const each of names) {
    const incoming = INCOMING.test(each);
    if (incoming !== OUTGOING.test(each)) return incoming ? 'customer' : 'agent';
  }
  const link = authorAt?.element.closest('a')?.getAttribute('href') ?? '';
  const path = link.toLowerCase().replace(/[^a-z]+/g, ' ');
  const incoming = INCOMING.test(path);
  if (incoming !== OUTGOING.test(path)) return incoming ? 'customer' : 'agent';
  return 'unknown';
}

/** The item, what lies between it and the body, and its only child where it has one. */
function chain(item: Unit['item'], body: Unit['body']): Element[] {
  const elements: Element[] = [];
  for (let each = body[0] ?? null; each && each !== item; each = each.up) elements.unshift(each.element);
  const only = item.element.childElementCount === 1 ? item.element.firstElementChild : null;
  return [item.element, ...(only && only !== elements[0] ? [only] : []), ...elements.slice(0, 8)];
}

/** Our own messages stand to the right. */
function sidesOf(units: readonly Unit[]): Direction[] {
  const named = units.map(({ item, body }): Direction => {
    let side: Direction = 'unknown';
    for (const element of chain(item, body)) {
      const words = (element.getAttribute('class') ?? '').toLowerCase().replace(/[^a-z]+/g, ' ');
      if (OURS.test(words) !== THEIRS.test(words)) side = OURS.test(words) ? 'agent' : 'customer';
    }
    return side;
  });
  if (named.includes('agent') && named.includes('customer')) return named;
  const bodies = bySides(units.map(({ body }) => body[0]?.element.getBoundingClientRect()));
  if (!bodies.includes('unknown')) return bodies;
  // Where the time stands beside the text, the bubble is the item.
  const items = bySides(units.map(({ item }) => item.element.getBoundingClientRect()));
  return items.includes('unknown') ? bodies : items;
}

/** Bubbles: some begin at the one side, others end at the other. */
function bySides(boxes: readonly (DOMRect | undefined)[]): Direction[] {
  const shown = boxes.filter((box) => box !== undefined && box.width > 0) as DOMRect[];
  const left = Math.min(...shown.map((box) => box.left));
  const right = Math.max(...shown.map((box) => box.right));
  const sides = boxes.map((box): Direction => {
    if (!box || box.width === 0) return 'unknown';
    const begins = box.left - left < 24;
    const ends = right - box.right < 24;
    return begins === ends ? 'unknown' : begins ? 'customer' : 'agent';
  });
  const edge = (side: Direction, of: (box: DOMRect) => number) =>
    boxes.filter((box, index): box is DOMRect => box !== undefined && sides[index] === side).map(of);
  const apart =
    Math.min(...edge('agent', ({ left: at }) => at)) - Math.max(...edge('customer', ({ left: at }) => at)) >=
      24 &&
    Math.min(...edge('agent', ({ right: at }) => at)) -
      Math.max(...edge('customer', ({ right: at }) => at)) >=
      24;
  if (!apart) return boxes.map(() => 'unknown');
  return sides.includes('agent') && sides.includes('customer') && shown.length > 1
    ? sides
    : boxes.map(() => 'unknown');
}
