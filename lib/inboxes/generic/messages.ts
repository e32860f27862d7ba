/** The messages of the conversation that is open: where each is, its text, and what its header tells. */
import { cleanLine, parsePerson } from '../person.ts';
import { readText } from '../text.ts';
import { between, type Facts, type Sighting, within } from './facts.ts';
import {
  CHROME,
  CONTROL,
  contains,
  EDITABLE,
  HEADING,
  HIDDEN,
  isAside,
  LINK,
  maskOf,
  namesAt,
  QUOTE,
  type Spot,
  upTo,
} from './outline.ts';
import { isSingleRow, type Repeat } from './repeats.ts';
import { AUTHOR, isDate, isName, labelBefore, labelOf } from './words.ts';

const HEADER = /\b(?:header|subject|from|sender|toolbar|meta|info|title)\b/;
const BODY = /\b(?:body|html|plain|prose)\b/;

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

/** The repeat that reads most like a conversation; groups by day are taken apart. */
export function threadOf(found: readonly Repeat[], facts: Facts): Spot[] {
  const talks = found.filter(({ score }) => score > 0);
  const best = talks.reduce<Repeat | null>((a, b) => {
    if (!a) return b;
    const longer = within(facts.prose, b.box) > within(facts.prose, a.box);
    return b.score > a.score || (b.score === a.score && longer) ? b : a;
  }, null);
  if (!best) return [];
  const lists = found.filter(({ score, items }) => score < 0 && items.length > 2);
  const outer = talks.find(
    ({ items, box }) =>
      items.some((item) => contains(item, best.box)) && !lists.some((list) => contains(box, list.box)),
  );
  if (!outer) return best.items;
  return outer.items.flatMap((item) => {
    const inner = talks.filter(({ box }) => contains(item, box));
    const largest = inner.sort((a, b) => b.items.length - a.items.length)[0];
    return largest ? largest.items : [item];
  });
}

/** Rows of lists, and what looks like one by itself: nobody in them has to do with what is open. */
export function listZones(
  found: readonly Repeat[],
  thread: readonly Spot[],
  facts: Facts,
): { lists: Spot[]; inRow: Uint8Array } {
  const { labels } = facts;
  // Details of one thing: a label and a value each.
  const isDetails = (item: Spot) => labels.filter(({ at }) => contains(item, at)).length > 1;
  const alone = facts.spots.filter(
    (spot) => isSingleRow(spot, facts) && !labels.some(({ at }) => contains(spot, at)),
  );
  const lists = found
    .filter(({ items }) => items.filter(isDetails).length < items.length / 2)
    .filter(
      ({ score, items, rows }) =>
        rows > 2 || (score <= 0 && items.length > 2 && (rows > 0 || items.length > 4)),
    )
    .flatMap(({ items }) => items);
  const apart = (item: Spot) => !thread.some((unit) => contains(item, unit) || contains(unit, item));
  const apartLists = lists.filter(apart);
  return { lists: apartLists, inRow: maskOf([...apartLists, ...alone.filter(apart)], facts.spots.length) };
}

/** The text that is read most on a page that shows one message; null where there is hardly any. */
export function mainProse(facts: Facts, inRow: Uint8Array, composer: Spot | null): Spot | null {
  const weights = new Map<Spot, number>();
  let best: Spot | null = null;
  let most = 15;
  for (const spot of facts.spots) {
    const length = between(facts.prose, spot.index, spot.index + 1);
    if (length < 2 || labelBefore(spot.text) || spot.flags & (LINK | HEADING | EDITABLE)) continue;
    if (composer && contains(composer, spot)) continue;
    if (inRow[spot.index] === 1 || (length > 12 && isAside(spot))) continue;
    const names = `${namesAt(spot)} ${spot.up ? namesAt(spot.up) : ''}`;
    const factor = HEADER.test(names) ? 0.3 : BODY.test(names) ? 1.3 : 1;
    for (const each of [spot, spot.up, spot.up?.up]) {
      if (!each) continue;
      const weight = (weights.get(each) ?? 0) + factor * Math.min(length, 600) * (each === spot ? 1 : 0.7);
      weights.set(each, weight);
      if (weight > most) {
        most = weight;
        best = each;
      }
    }
  }
  return best;
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

function bodyIn(within_: Spot, facts: Facts, names: ReadonlySet<string>, top = within_): Spot[] {
  const seed = seedIn(within_, facts, names);
  if (!seed) return [];
  let body = seed;
  while (body.up && body !== top && body.up !== top && !body.edge && isAllBody(body.up, body, facts))
    body = body.up;
  if (!body.up || body === top || body.edge) return [body];
  return run(body, body.up, facts);
}

/** The longest text that is no name, link or heading. */
function seedIn(item: Spot, { spots, prose }: Facts, names: ReadonlySet<string>): Spot | null {
  let best: Spot | null = null;
  let most = 0;
  for (let index = item.index; index < item.end; index++) {
    const spot = spots[index];
    if (!spot || between(prose, index, index + 1) === 0 || spot.flags & EDITABLE) continue;
    let weight = spot.text.length;
    if (spot.flags & (LINK | HEADING)) weight *= 0.4;
    if (names.has(spot.text)) weight *= 0.02;
    else if (labelBefore(spot.text)) weight *= 0.1;
    else if (/^(?:b|strong|small|label|th|dt|h\d)$/.test(spot.element.localName)) weight *= 0.4;
    if (AUTHOR.test(namesAt(spot)) && isName(spot.text)) weight *= 0.3;
    if (/^\p{Lu}{1,2}$/u.test(spot.text)) weight *= 0.1;
    if (weight > most) {
      most = weight;
      best = spot;
    }
  }
  return best;
}

/** Nothing of a header or footer stands in `outer` outside of `inner`. */
function isAllBody(outer: Spot, inner: Spot, facts: Facts): boolean {
  const { stops, spots } = facts;
  if (between(stops, outer.index, inner.index) > 0 || between(stops, inner.end, outer.end) > 0) return false;
  if (facts.people.some(({ at }) => at.index >= outer.index && at.index < inner.index && !(at.flags & QUOTE)))
    return false;
  for (let index = outer.index; index < inner.index; index++) {
    const spot = spots[index];
    if (spot && (spot.flags & HEADING || (spot.flags & LINK && isName(spot.text)))) return false;
  }
  return true;
}

/** With the paragraphs beside it, where they stand directly beside the header. */
function run(body: Spot, box: Spot, facts: Facts): Spot[] {
  const siblings = childrenOf(box, facts.spots);
  const at = siblings.indexOf(body);
  const fits = (spot: Spot) =>
    !(spot.flags & (CONTROL | CHROME | HEADING | HIDDEN)) &&
    within(facts.stops, spot) === 0 &&
    /^(?:p|div|ul|ol|blockquote|table|pre|span|b|i|em|strong|details|section|br)$/.test(
      spot.element.localName,
    ) &&
    (spot.element.getAttribute('class') ?? '') === (body.element.getAttribute('class') ?? '');
  let first = at;
  while (first > 0) {
    const before = siblings[first - 1];
    if (
      !before ||
      !fits(before) ||
      facts.people.some((each) => contains(before, each.at)) ||
      (before.element.localName !== body.element.localName &&
        !/^(?:p|ul|ol|blockquote|pre)$/.test(before.element.localName))
    )
      break;
    first--;
  }
  let last = at;
  while (last < siblings.length - 1) {
    const after = siblings[last + 1];
    if (!after || !(fits(after) || after.flags & QUOTE)) break;
    last++;
  }
  return siblings.slice(first, last + 1);
}

function childrenOf(box: Spot, spots: readonly Spot[]): Spot[] {
  const children: Spot[] = [];
  for (let index = box.index + 1; index < box.end; ) {
    const child = spots[index];
    if (!child) break;
    children.push(child);
    index = Math.max(child.end, index + 1);
  }
  return children;
}

/** The element of this item that has the same tag and classes as the body of another. */
function sameAs(model: Spot, item: Spot, { spots, prose }: Facts): Spot | null {
  const name = model.element.getAttribute('class');
  if (!name) return null;
  for (let index = item.index + 1; index < item.end; index++) {
    const spot = spots[index];
    if (
      spot?.element.localName === model.element.localName &&
      spot.element.getAttribute('class') === name &&
      within(prose, spot) > 0
    )
      return spot;
  }
  return null;
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
