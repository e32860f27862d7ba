/** Whom the open conversation is with, weighed from everything that tells it; rather nobody than a guess. */
import type { Direction, Person } from '../ticket.ts';
import { oursBy } from '../who.ts';
import type { Facts, Sighting } from './facts.ts';
import { type Header, headerOf } from './headers.ts';
import type { Unit } from './messages.ts';
import { CHROME, CONTROL, contains, EDITABLE, HIDDEN, QUOTE, type Spot } from './outline.ts';

export interface Scene {
  facts: Facts;
  /** Oldest first. */
  units: readonly Unit[];
  directions: readonly Direction[];
  composer: Spot | null;
  /** A page of sent mail, as its address or its own list says. */
  sent: boolean;
}

export interface Cast {
  own: string[];
  /** One for each unit. */
  authors: (Person & { replyTo?: Person })[];
  directions: Direction[];
  /** Whom the app names as the one to answer. */
  requester: Person | null;
  /** By address: independent signs that it is the customer. */
  signs: Map<string, Set<Sign>>;
  /** Two signs name two people. */
  conflict: boolean;
}

/**
 * `author`: wrote what came in. `answered`: we wrote to them. `named`: a field of the page says so. `to-answer`: the open
 * editor writes to them. `beside`: stands beside the conversation with the name of one who wrote in.
 */
type Sign = 'author' | 'answered' | 'named' | 'to-answer' | 'beside';

/** Mailboxes that firms have, in the languages of our users: the side of a shop, where only one side has one. */
const ROLE =
  /^(?:info|klantenservice|support|service|contact|kontakt|sales|verkoop|hello|hallo|hoi|bonjour|help|helpdesk|team|shop|webshop|winkel|orders?|bestelling(?:en)?|kundenservice|kundendienst|serviceclient|sav|care|customerservice|customercare|retour(?:en)?|returns|office|admin|mail|post)(?:[.+-].*)?@/;

export function castOf(scene: Scene): Cast {
  const around = surroundings(scene);
  const headers = scene.units.map(headerOf);
  const { own, directions } = sidesOf(scene, headers, around);
  const isOurs = oursBy([...own]);
  const signs = new Signs(isOurs);
  const cameIn = (index: number) => directions[index] !== 'agent' && directions[index] !== 'note';

  const authors = scene.units.map((unit, index) => authorOf(unit, headers[index], around.customers));
  for (const [index, author] of authors.entries()) {
    if (cameIn(index)) signs.add('author', author);
    else if (directions[index] === 'agent') {
      for (const { person } of headers[index]?.to ?? []) signs.add('answered', person);
    }
  }
  for (const person of around.customers.values()) signs.add('named', person);
  for (const person of around.toAnswer.values()) signs.add('to-answer', person);
  const names = new Set(authors.filter((_, index) => cameIn(index)).map(({ name }) => name));
  const used = new Set(headers.map(({ from }) => from?.at));
  for (const { person, at, field } of around.bare) {
    const isTheirs = person.name !== null && names.has(person.name) && !ROLE.test(person.address ?? '');
    if (field === null && isTheirs && !used.has(at)) signs.add('beside', person);
  }

  const wrote = authors.findLast(
    ({ address }, index) => cameIn(index) && address !== null && !isOurs(address),
  );
  return {
    own: [...own],
    authors,
    directions,
    ...chosen(signs, wrote?.address ?? null),
    signs: signs.byAddress,
  };
}

interface Surroundings {
  own: Set<string>;
  /** By address, as all of these. */
  customers: Map<string, Person>;
  toAnswer: Map<string, Person>;
  /** Those that no field tells of. */
  bare: Sighting[];
}

/** What stands outside the messages: accounts, details of the customer, the fields above the editor. */
function surroundings({ facts, units, composer }: Scene): Surroundings {
  const found: Surroundings = { own: new Set(), customers: new Map(), toAnswer: new Map(), bare: [] };
  for (const sighting of facts.people) {
    const { at, field, person } = sighting;
    const address = person.address ?? '';
    // A panel that is not shown can be another ticket's.
    if (at.flags & (QUOTE | EDITABLE | HIDDEN)) continue;
    if (composer && contains(composer, at)) {
      if (field === 'from' || field === 'own') found.own.add(address);
      else if (field === 'to' || field === 'customer') found.toAnswer.set(address, person);
    } else if (units.some(({ item }) => item.up !== null && contains(item, at))) {
      // Read with its message.
    } else if (field === 'own' || at.flags & (CHROME | CONTROL)) found.own.add(address);
    else if (field === 'customer') found.customers.set(address, person);
    else found.bare.push(sighting);
  }
  return found;
}

/** Which messages are ours, and with them which addresses: each tells of the other. */
function sidesOf(
  { units, directions: told, sent }: Scene,
  headers: readonly Header[],
  { own: known, customers, toAnswer }: Surroundings,
): { own: Set<string>; directions: Direction[] } {
  const own = new Set(known);
  const directions = [...told];
  const isOurs = (address: string) => oursBy([...own])(address);
  const answered = only(customers) ?? only(toAnswer);
  for (const [index, { from, to }] of headers.entries()) {
    const address = from?.person.address;
    if (!address) continue;
    const direction = directions[index];
    const recipients = to.map(({ person }) => person.address ?? '');
    if (direction === 'agent' || direction === 'note') own.add(address);
    else if (isOurs(address) && recipients.every(isOurs)) {
      // From us to us: a form's mail, or a copy; its text decides.
      own.add(address);
    } else if (isOurs(address)) directions[index] = 'agent';
    else if (direction === 'unknown' && isFromUs(address, recipients)) {
      directions[index] = 'agent';
      own.add(address);
    }
  }
  for (const [index] of units.entries()) {
    if (directions[index] === 'agent' || directions[index] === 'note') continue;
    const { from, to = [] } = headers[index] ?? {};
    for (const { person } of to) {
      const isTheirs = person.address === from?.person.address || customers.has(person.address ?? '');
      if (person.address && !isTheirs && (to.length === 1 || ROLE.test(person.address)))
        own.add(person.address);
    }
  }
  return { own, directions };

  function isFromUs(from: string, to: readonly string[]): boolean {
    if (to.some(isOurs) || from === answered || customers.has(from) || toAnswer.has(from)) return false;
    if (to.some((address) => customers.has(address) || toAnswer.has(address))) return true;
    if (ROLE.test(from))
      return answered !== null || (to.length === 0 ? sent : !to.every((each) => ROLE.test(each)));
    return sent && to.length > 0 && !to.some((each) => ROLE.test(each));
  }
}

function authorOf(
  unit: Unit,
  header: Header | undefined,
  customers: ReadonlyMap<string, Person>,
): Person & { replyTo?: Person } {
  const person = header?.from?.person ?? null;
  const name = person?.name ?? unit.authorName;
  const inPanel = [...customers.values()].find((each) => name !== null && each.name === name);
  const address = person ? person.address : (inPanel?.address ?? null);
  return { name, address, ...(header?.replyTo && { replyTo: header.replyTo.person }) };
}

class Signs {
  readonly byAddress = new Map<string, Set<Sign>>();
  readonly people = new Map<string, Person>();
  readonly #isOurs: (address: string) => boolean;

  constructor(isOurs: (address: string) => boolean) {
    this.#isOurs = isOurs;
  }

  add(sign: Sign, { name, address }: Person): void {
    if (address === null || this.#isOurs(address)) return;
    this.people.set(address, { name: this.people.get(address)?.name ?? name, address });
    const known = this.byAddress.get(address);
    if (known) known.add(sign);
    else this.byAddress.set(address, new Set([sign]));
  }

  /** The addresses that have this sign. */
  of(sign: Sign): string[] {
    return [...this.byAddress].filter(([, all]) => all.has(sign)).map(([address]) => address);
  }
}

/** @param wrote The address of the newest message that came in. */
function chosen(signs: Signs, wrote: string | null): Pick<Cast, 'requester' | 'conflict'> {
  const named = signs.of('named');
  const toAnswer = signs.of('to-answer');
  const inPanel = one(named) ?? (named.length === 0 ? one(signs.of('beside')) : null);
  const address = inPanel ?? one(toAnswer) ?? (wrote === null ? one(signs.of('answered')) : null);
  const conflict =
    (address !== null && wrote !== null && address !== wrote) ||
    (inPanel !== null && toAnswer.length > 0 && !toAnswer.includes(inPanel)) ||
    (wrote === null && address === null && signs.byAddress.size > 1);
  return { requester: address === null ? null : (signs.people.get(address) ?? null), conflict };
}

function one(addresses: readonly string[]): string | null {
  return addresses.length === 1 ? (addresses[0] ?? null) : null;
}

function only(people: ReadonlyMap<string, Person>): string | null {
  return one([...people.keys()]);
}
