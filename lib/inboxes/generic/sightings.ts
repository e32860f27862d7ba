/** Who stands where on a page, and what a label or the names of elements say of them. */
import { cleanAddress, cleanLine, makePerson, parsePeople } from '../person.ts';
import type { Person } from '../ticket.ts';
import { ADDRESS_ATTRIBUTES, between, type Facts, type Sighting } from './facts.ts';
import {
  CONTROL,
  contains,
  fieldAt,
  HIDDEN,
  isAside,
  LINK,
  namesAt,
  type Spot,
  textWithin,
  upTo,
} from './outline.ts';
import { CUSTOMER, type Field, isName, labelBefore, labelOf, OWN } from './words.ts';

const ADDRESS = /[^\s@<>,;:"'()[\]|=]+@[^\s@<>,;:"'()[\]|=]+\.[\p{L}\d-]{2,}/u;
const OWN_NAMED = /\b(?:accounts?|mailbox|logged|current user|user menu|username|identit(?:y|ies))\b/;
const OWN_LINK =
  /(?:^|[/?&=#._-])(?:me|profile?|account|konto|compte|settings|instellingen|einstellungen|preferences|logout)(?:$|[/?&=#._-])/i;

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

/** Of those in one element. */
const MOST_LOOKED_AT = 8;

/** Who is in one element: the first of them. */
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
    if (!spot || spot.index >= end || next - first >= MOST_LOOKED_AT) break;
    found.push(...at(spot, facts));
  }
  return found;
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
  const link = upTo(spot, 2, ({ element }) => element.localName === 'a')?.element.getAttribute('href') ?? '';
  if (!/^mailto:/i.test(link) && OWN_LINK.test(link)) return { field: 'own', labelled: false };
  const around = upTo(spot, 6, (each) => ownerAt(each) !== null);
  const owner = around && ownerAt(around);
  return { field: owner === 'unsure' ? null : owner, labelled: false };
}

/** Whose box it is by its names. `unsure`: it could be ours, and nothing further out counts. */
function ownerAt(spot: Spot): 'customer' | 'own' | 'unsure' | null {
  if (spot.owner === undefined) {
    const names = namesAt(spot);
    spot.owner = CUSTOMER.test(names)
      ? 'customer'
      : OWN.test(names)
        ? OWN_NAMED.test(names)
          ? 'own'
          : 'unsure'
        : null;
  }
  return spot.owner;
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
