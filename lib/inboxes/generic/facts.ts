/** What stands on a page: moments, labels, people, prose; each by its place in the outline. */
import { cleanAddress, cleanLine, makePerson, parsePeople } from '../person.ts';
import type { Person } from '../ticket.ts';
import {
  CHROME,
  CONTROL,
  contains,
  EDITABLE,
  fieldAt,
  HIDDEN,
  isAside,
  LINK,
  namesAt,
  QUOTE,
  type Spot,
  textWithin,
  upTo,
} from './outline.ts';
import { CUSTOMER, type Field, isDate, isName, labelBefore, labelOf, OWN } from './words.ts';

export interface Sighting {
  person: Person;
  at: Spot;
  /** From a label or a name of the element; null where neither tells. */
  field: Field | null;
  /** A label told it, which stands there. */
  labelled: boolean;
  label?: Spot;
}

export interface Facts {
  spots: readonly Spot[];
  dates: Spot[];
  /** All that hold an address, in the order of the page. */
  addressed: Spot[];
  /** Who is at those that `meet` looked at. */
  people: Sighting[];
  /** Kept by `at`. */
  known: Map<Spot, Sighting[]>;
  labels: { at: Spot; field: Field }[];
  /** Sums over all spots before an index: differences tell of a range. */
  prose: Int32Array;
  linked: Int32Array;
  breaks: Int32Array;
  boxes: Int32Array;
  /** What a message's body does not have in it: moments, header labels, buttons, fields. */
  stops: Int32Array;
}

const ADDRESS = /[^\s@<>,;:"'()[\]|=]+@[^\s@<>,;:"'()[\]|=]+\.[\p{L}\d-]{2,}/u;
const ENDS_IN_ADDRESS = /^[^@]{0,60}[\s<(:]?[^\s@]+@[^\s@]+[>)]?[,;]?$/;
const ADDRESS_ATTRIBUTES = [
  'href',
  'title',
  'aria-label',
  'data-email',
  'data-address',
  'email',
  'data-value',
] as const;
const OWN_NAMED = /\b(?:accounts?|mailbox|logged|current user|user menu|username|identit(?:y|ies))\b/;

const OWN_LINK =
  /(?:^|[/?&=#._-])(?:me|profile?|account|konto|compte|settings|instellingen|einstellungen|preferences|logout)(?:$|[/?&=#._-])/i;

export function gather(spots: readonly Spot[]): Facts {
  const size = spots.length + 1;
  const facts: Facts = {
    spots,
    dates: [],
    addressed: [],
    people: [],
    known: new Map(),
    labels: [],
    prose: new Int32Array(size),
    linked: new Int32Array(size),
    breaks: new Int32Array(size),
    boxes: new Int32Array(size),
    stops: new Int32Array(size),
  };
  const { prose, linked, breaks, boxes, stops, addressed } = facts;
  for (const spot of spots) {
    const { index, text, flags, element } = spot;
    const tag = element.localName;
    const next = index + 1;
    const quoted = (flags & QUOTE) !== 0;
    const hasAttributes = element.hasAttributes();
    let isStop = false;
    let isProse = false;
    if (tag === 'br' || (tag === 'p' && !quoted)) breaks[next] = 1;
    if (
      !quoted &&
      (tag === 'input' || tag === 'textarea' || tag === 'select' || (tag === 'button' && !(flags & HIDDEN)))
    )
      isStop = true;
    if (isCheckbox(element, tag)) boxes[next] = 1;
    if (!(flags & EDITABLE)) {
      const stamp =
        tag === 'time' ||
        (hasAttributes &&
          (element.hasAttribute('datetime') || (text !== '' && text.length < 30 && isDate(label(element)))));
      if (text !== '' || stamp) {
        const isMoment = (stamp || isDate(text)) && !quoted;
        const field = isMoment || text === '' ? null : labelOf(text);
        if (isMoment && !(flags & HIDDEN)) {
          facts.dates.push(spot);
          isStop = true;
        } else if (field) {
          facts.labels.push({ at: spot, field });
          isStop = field !== 'other' && field !== 'email' && !quoted;
        } else if (!(flags & (HIDDEN | CONTROL | CHROME)) && !ENDS_IN_ADDRESS.test(text)) {
          isProse = true;
          if (flags & LINK) linked[next] = text.length;
          // Initials in a circle.
          if (text.length < 4 && /^\p{Lu}\p{L}{0,2}$/u.test(text) && !quoted) isStop = true;
        } else if (flags & CONTROL && !quoted) isStop = true;
      }
      if (mayHoldAddress(spot)) addressed.push(spot);
    } else if (tag !== 'br' && mayHoldAddress(spot)) addressed.push(spot);
    if (isProse) prose[next] = flags & QUOTE ? 0 : text.length;
    if (isStop) stops[next] = 1;
  }
  for (const sums of [prose, linked, breaks, boxes, stops]) {
    for (let index = 1; index < size; index++) sums[index] = (sums[index] ?? 0) + (sums[index - 1] ?? 0);
  }
  return facts;
}

/** More places with an address than an open conversation has; each is looked at closely. */
const MOST_ADDRESSED = 400;

/** Looks who is where, but for rows of lists, and for what is beside the window. */
export function meet(facts: Facts, inRow: Uint8Array): void {
  const apart = facts.addressed.filter(({ index }) => inRow[index] === 0).slice(0, MOST_ADDRESSED);
  facts.people = apart.filter((spot) => !isAside(spot)).flatMap((spot) => at(spot, facts));
}

function at(spot: Spot, facts: Facts): Sighting[] {
  const known = facts.known.get(spot) ?? sightings(spot, facts);
  facts.known.set(spot, known);
  return known;
}

/** Who is in one element. */
export function peopleIn(facts: Facts, { index, end }: Spot): Sighting[] {
  let first = 0;
  let last = facts.addressed.length;
  while (first < last) {
    const middle = (first + last) >> 1;
    if ((facts.addressed[middle]?.index ?? 0) < index) first = middle + 1;
    else last = middle;
  }
  const found: Sighting[] = [];
  for (let next = first; next < facts.addressed.length; next++) {
    const spot = facts.addressed[next];
    if (!spot || spot.index >= end) break;
    found.push(...at(spot, facts));
  }
  return found;
}

/** Of a sum, what lies in a spot and all within. */
export function within(sums: Int32Array, spot: Spot): number {
  return (sums[spot.end] ?? 0) - (sums[spot.index] ?? 0);
}

export function between(sums: Int32Array, from: number, to: number): number {
  return (sums[to] ?? 0) - (sums[from] ?? 0);
}

/** What a person is told who points at it, or does not see it. */
function label(element: Element): string {
  return (
    element.getAttribute('title') ||
    element.getAttribute('data-original-title') ||
    element.getAttribute('aria-label') ||
    ''
  );
}

function isCheckbox(element: Element, tag: string): boolean {
  return tag === 'input'
    ? element.getAttribute('type') === 'checkbox'
    : element.getAttribute('role') === 'checkbox';
}

function mayHoldAddress({ text, element }: Spot): boolean {
  if (text.includes('@')) return true;
  const tag = element.localName;
  if (tag === 'input' || tag === 'textarea' || tag === 'select') return true;
  if (tag === 'br' || tag === 'p' || !element.hasAttributes()) return false;
  return ADDRESS_ATTRIBUTES.some((name) => {
    const value = element.getAttribute(name);
    return (
      value?.includes('@') === true && value.length < 400 && (name !== 'href' || /^mailto:/i.test(value))
    );
  });
}

function sightings(spot: Spot, facts: Facts): Sighting[] {
  const { text } = spot;
  const { above, ...told } = fieldOfPlace(spot, facts);
  const people = new Map<string, Person>();
  const add = ({ name, address }: Person) => {
    if (address === null || !ADDRESS.test(address)) return;
    const known = people.get(address);
    people.set(address, { name: known?.name ?? name, address });
  };
  for (const source of sources(spot)) {
    const bare = source.replace(/^[^:@<"]{1,30}:\s+/, '');
    const parsed = bare.length < 2_000 ? parsePeople(bare) : [];
    const found = parsed.filter(({ address }) => address !== null);
    for (const person of found) add(person);
    if (found.length === 0) {
      const address = cleanAddress(ADDRESS.exec(decoded(source))?.[0].replace(/[.)]+$/, ''));
      if (address) add({ name: null, address });
    }
  }
  if (people.size === 0) return [];
  const named =
    above &&
    facts.spots.slice(above.end, spot.index).find((each) => isName(each.text) && !(each.flags & CONTROL));
  const near = named?.text ?? (people.size === 1 ? nameNear(spot, facts, told.field, told.label) : null);
  return [...people.values()].map(({ name, address }) => {
    const own = text !== '' && !text.includes('@') && isName(cleanLine(text)) ? text : null;
    return { person: makePerson(name ?? own ?? near, address), at: spot, ...told };
  });
}

function sources({ element, text }: Spot): string[] {
  const tag = element.localName;
  if (tag === 'input' && element.getAttribute('type') === 'hidden') return [];
  if (tag === 'input' || tag === 'textarea')
    return [(element as HTMLInputElement).value ?? ''].filter((value) => value.includes('@'));
  if (tag === 'select')
    return [...(element as HTMLSelectElement).options]
      .map((option) => option.textContent ?? '')
      .filter((each) => each.includes('@'));
  const attributes = ADDRESS_ATTRIBUTES.map((name) => {
    const value = element.getAttribute(name) ?? '';
    if (name !== 'href') return value;
    return /^mailto:/i.test(value) ? value.replace(/^mailto:/i, '').replace(/\?.*$/, '') : '';
  });
  return [text, ...attributes].filter((each) => each.includes('@') && each.length < 2_000);
}

function decoded(source: string): string {
  try {
    return decodeURIComponent(source);
  } catch {
    return source;
  }
}

/** What the address is: by a label in, before or above it, or by the names of the elements it is in. */
function fieldOfPlace(
  spot: Spot,
  facts: Facts,
): Pick<Sighting, 'field' | 'labelled' | 'label'> & { above?: Spot } {
  const inText = labelBefore(spot.text) ?? labelBefore(spot.element.getAttribute('aria-label') ?? '');
  if (inText) return { field: inText, labelled: true };
  const label = lastBefore(facts.labels, spot.end);
  if (label && (contains(spot, label.at) || belongs(label.at, spot, facts))) {
    const { field } = label;
    if (field === 'email') {
      const above = lastBefore(facts.labels, label.at.index);
      const beside =
        above &&
        (above.field === 'customer' || above.field === 'from') &&
        belongs(above.at, label.at, facts, 5);
      if (beside) return { field: above.field, labelled: true, above: above.at };
    } else if (field !== 'other') return { field, labelled: true, label: label.at };
  }
  const named = upTo(spot, 4, (each) => fieldAt(each) !== null);
  const field = named && fieldAt(named);
  if (field) return { field, labelled: false };
  const around = upTo(spot, 6, (each) => CUSTOMER.test(namesAt(each)) || OWN.test(namesAt(each)));
  const link = upTo(spot, 2, ({ element }) => element.localName === 'a')?.element.getAttribute('href') ?? '';
  if (!/^mailto:/i.test(link) && OWN_LINK.test(link)) return { field: 'own', labelled: false };
  if (!around) return { field: null, labelled: false };
  const names = namesAt(around);
  const isCustomer = CUSTOMER.test(names);
  return { field: isCustomer ? 'customer' : OWN_NAMED.test(names) ? 'own' : null, labelled: false };
}

/** Label and value are side by side, in one row, or in two elements of one list. */
function belongs(label: Spot, value: Spot, facts: Facts, steps = 3): boolean {
  const row = upTo(label, steps, (each) => contains(each, value));
  if (!row) return false;
  return (
    between(facts.prose, label.end, value.index) <= 100 && countDates(facts, label.end, value.index) === 0
  );
}

function countDates({ dates }: Facts, from: number, to: number): number {
  return dates.filter(({ index }) => index >= from && index < to).length;
}

function lastBefore<T extends { at: Spot }>(sorted: readonly T[], index: number): T | null {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.at.index ?? 0) < index) low = middle + 1;
    else high = middle;
  }
  return sorted[low - 1] ?? null;
}

/** The name beside an address: in an element within or around it, or just before it in the same small box. */
function nameNear(spot: Spot, { spots }: Facts, field: Field | null, label?: Spot): string | null {
  const around = spot.up?.text.replace(/[<>"():]/g, ' ').trim() ?? '';
  if (around !== '' && isName(around)) return around;
  for (let index = spot.index + 1; index < spot.end; index++) {
    const text = spots[index]?.text.replace(/^["<]+|[">]+$/g, '') ?? '';
    if (text !== '' && isName(text)) return text;
  }
  let steps = 0;
  const first = label && field !== 'customer' && label.index < spot.index ? label.index : 0;
  for (
    let index = label && label.index > spot.index ? -1 : spot.index - 1;
    index >= first && steps < 3;
    index--
  ) {
    const before = spots[index];
    if (!before || before.text === '' || before.flags & HIDDEN) continue;
    steps++;
    const box = upTo(spot, 4, (each) => contains(each, before));
    if (!box || textWithin(spots, box, 200).length > 160) return null;
    if (labelOf(before.text) || /^[\W\d]*$/.test(before.text)) continue;
    const text = before.text.replace(/^["<]+|["<>]+$/g, '').trim();
    // Entries of a menu beside our own address.
    if (field === 'own' && before.flags & LINK) return null;
    return isName(text) && !(before.flags & CONTROL) ? text : null;
  }
  return null;
}
