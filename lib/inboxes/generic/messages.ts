/** The messages of the conversation that is open: where each is, its text, and what its header tells. */
import { cleanLine, parsePerson } from '../person.ts';
import { readText } from '../text.ts';
import { bodyIn, sameAs } from './bodies.ts';
import { type Facts, type Sighting, within } from './facts.ts';
import {
  CHROME,
  CONTROL,
  contains,
  EDITABLE,
  HIDDEN,
  LINK,
  namesAt,
  QUOTE,
  type Spot,
  upTo,
} from './outline.ts';
import { AUTHOR, isDate, isName, labelBefore, labelOf } from './words.ts';

export interface Unit {
  /** The element that holds this message and no other. */
  item: Spot;
  /** Neighbours in one element. */
  body: Spot[];
  date: Spot | null;
  /** Of those in the item and outside the body. */
  people: Sighting[];
  authorName: string | null;
  /** Where the name stands. */
  authorAt: Spot | null;
  /** Other short texts of the header. */
  header: string[];
}

export function unitsOf(items: readonly Spot[], facts: Facts, names: ReadonlySet<string>): Unit[] {
  const bodies = items.map((item) => bodyIn(item, facts, names));
  const longest = bodies.reduce((a, b) => (length(b, facts) > length(a, facts) ? b : a), bodies[0] ?? []);
  const model = longest.length === 1 ? longest[0] : undefined;
  const alike = items.map((item) => (model && items.length > 1 ? sameAs(model, item, facts) : null));
  const many = alike.filter((each) => each !== null).length >= items.length / 3;
  return items.flatMap((item, index) => {
    const same = alike[index];
    const own = bodies[index] ?? [];
    // What happened to a ticket is written between its messages in one line.
    const short = length(own, facts) < 100 && own.every((each) => within(facts.breaks, each) === 0);
    if (
      !same &&
      short &&
      !facts.people.some(({ at }) => contains(item, at)) &&
      (many || (isBlock(longest) && own.every(isInHeader)))
    )
      return [];
    return [unit(item, same ? [same] : own, facts)];
  });
}

/** @param around Where its header can be. */
export function oneUnit(around: Spot, prose: Spot, facts: Facts, names: ReadonlySet<string>): Unit {
  const body = bodyIn(prose, facts, names, around);
  const inner =
    body[0] &&
    upTo(body[0], 12, (each) =>
      facts.dates.some((date) => contains(each, date) && !body.some((part) => contains(part, date))),
    );
  const item = inner && contains(around, inner) ? inner : around;
  const { authorAt } = unit(item, body, facts);
  const wide = unit(around, body, facts);
  return authorAt
    ? { ...wide, item, authorAt, authorName: unit(item, body, facts).authorName }
    : { ...wide, item };
}

export function textOf({ body, people, authorName }: Unit, subject: string): string {
  const lines = body
    .map(({ element }) => readText(element))
    .join('\n')
    .split('\n');
  const header = (line: string) =>
    line === '' ||
    isDate(line) ||
    line === authorName ||
    (line === subject && subject !== '') ||
    labelBefore(line) ||
    labelOf(line) !== null ||
    (line.includes('@') &&
      people.some(({ person }) => line.toLowerCase().includes(person.address ?? '-') && parsePerson(line)));
  let first = 0;
  while (
    first < Math.min(lines.length - 1, 8) &&
    header(cleanLine(lines[first] ?? '')) &&
    !/^(?:naam|name|nom)\b/i.test(lines[first] ?? '')
  )
    first++;
  let last = lines.length;
  while (last > first + 1 && isDate(cleanLine(lines[last - 1] ?? ''))) last--;
  return lines.slice(first, last).join('\n');
}

function isBlock(body: readonly Spot[]): boolean {
  return /^(?:p|div|pre|td|section|article|body)$/.test(body[0]?.element.localName ?? '');
}

/** A few words beside a moment. */
function isInHeader({ element }: Spot): boolean {
  const siblings = [...(element.parentElement?.children ?? [])];
  return (
    element.localName === 'span' &&
    siblings.some((each) => each !== element && isDate((each.textContent ?? '').trim().slice(0, 80)))
  );
}

function length(body: readonly Spot[], { prose }: Facts): number {
  return body.reduce((sum, spot) => sum + within(prose, spot), 0);
}

function unit(item: Spot, body: Spot[], facts: Facts): Unit {
  const start = body[0]?.index ?? item.end;
  const end = body.at(-1)?.end ?? item.end;
  const outside = ({ index }: Spot) => index < start || index >= end;
  // A body that is the whole item has its header in it.
  const whole = body[0] === item;
  const people = facts.people
    .map((each) =>
      each.label && !contains(item, each.label) ? { ...each, field: null, labelled: false } : each,
    )
    .filter(
      ({ at, labelled }) =>
        contains(item, at) &&
        (whole || outside(at)) &&
        !(at.flags & (QUOTE | EDITABLE)) &&
        (!(at.flags & HIDDEN) || labelled) &&
        !/^(?:input|select|textarea)$/.test(at.element.localName),
    );
  const dates = facts.dates.filter((date) => contains(item, date) && (whole || outside(date)));
  const date = dates.findLast(({ index }) => index < start) ?? dates[0] ?? null;
  const authorAt = authorSpot(item, whole ? item.end : start, facts, people);
  const header = facts.spots
    .slice(item.index, item.end)
    .filter(
      (spot) =>
        spot !== authorAt &&
        spot.text !== '' &&
        spot.text.length < 50 &&
        outside(spot) &&
        !(spot.flags & (HIDDEN | CONTROL | QUOTE | LINK)),
    )
    .slice(0, 12)
    .map(({ text }) => text);
  return {
    item,
    body,
    date,
    people,
    authorName: authorAt?.text.replace(/[\s(<>)"–-]+$/, '') || null,
    authorAt,
    header,
  };
}

/** The name above or before a body. */
function authorSpot(item: Spot, end: number, { spots }: Facts, people: readonly Sighting[]): Spot | null {
  const known = new Set(people.map(({ person }) => person.name));
  let best: Spot | null = null;
  let most = 0.9;
  for (let index = item.index, seen = 0; index < end && seen < 14; index++) {
    const spot = spots[index];
    if (!spot || spot.text === '' || spot.flags & (HIDDEN | CHROME | QUOTE)) continue;
    if (spot.flags & CONTROL && !(spot.flags & LINK)) continue;
    seen++;
    if (!isName(spot.text)) continue;
    const tag = spot.element.localName;
    let weight = 1 - seen / 10;
    if (AUTHOR.test(namesAt(spot)) || (spot.up && AUTHOR.test(namesAt(spot.up)))) weight += 1.5;
    if (/^(?:b|strong|h\d|a)$/.test(tag) || /^(?:b|strong|h\d)$/.test(spot.up?.element.localName ?? ''))
      weight += 1;
    if (/^\p{Lu}\S*(?:\s+\S+)+$/u.test(spot.text)) weight += 0.6;
    if (known.has(spot.text)) weight += 3;
    if (weight > most) {
      most = weight;
      best = spot;
    }
  }
  return best;
}
