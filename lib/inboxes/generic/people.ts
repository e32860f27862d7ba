/** Whom the open conversation is with, weighed from everything that tells it; rather nobody than a guess. */
import type { Direction, Person } from '../ticket.ts';
import { oursBy } from '../who.ts';
import type { Facts, Sighting } from './facts.ts';
import type { Unit } from './messages.ts';
import { CHROME, CONTROL, contains, EDITABLE, HIDDEN, QUOTE, type Spot } from './outline.ts';

export interface Scene {
  facts: Facts;
  /** Oldest first. */
  units: readonly Unit[];
  directions: readonly Direction[];
  zones: readonly Spot[];
  composer: Spot | null;
  /** A page of sent mail, as its address or its own list says. */
  sent: boolean;
}

export interface Cast {
  own: string[];
  authors: (Person & { replyTo?: Person })[];
  directions: Direction[];
  /** Whom the app names as the one to answer. */
  requester: Person | null;
  /** Independent signs by address that it is the customer. */
  signs: Map<string, Set<string>>;
  /** Two signs name two people. */
  conflict: boolean;
}

/** Mailboxes that firms have, in the languages of our users: the side of a shop, where only one side is. */
const ROLE =
  /^(?:info|klantenservice|support|service|contact|kontakt|sales|verkoop|hello|hallo|hoi|bonjour|help|helpdesk|team|shop|webshop|winkel|orders?|bestelling(?:en)?|kundenservice|kundendienst|serviceclient|sav|care|customerservice|customercare|retour(?:en)?|returns|office|admin|mail|post)(?:[.+-].*)?@/;

export function castOf(scene: Scene): Cast {
  const { facts, units, composer, zones } = scene;
  const own = new Set<string>();
  const signs = new Map<string, Set<string>>();
  const people = new Map<string, Person>();
  const sign = ({ name, address }: Person, what: string) => {
    if (address === null) return;
    people.set(address, { name: people.get(address)?.name ?? name, address });
    const known = signs.get(address);
    if (known) known.add(what);
    else signs.set(address, new Set([what]));
  };

  const elsewhere = facts.people.filter(
    ({ at }) =>
      !(at.flags & QUOTE) &&
      !zones.some((zone) => contains(zone, at)) &&
      ((composer !== null && contains(composer, at)) || !units.some(({ item }) => item.up !== null && contains(item, at))),
  );
  const toAnswer = new Map<string, Person>();
  const customers = new Map<string, Person>();
  for (const { at, field, person } of elsewhere) {
    const address = person.address ?? '';
    if (at.flags & EDITABLE) continue;
    if (composer && contains(composer, at)) {
      if (at.flags & HIDDEN) continue;
      if (field === 'from' || field === 'own') own.add(address);
      else if (field === 'to' || field === 'customer') toAnswer.set(address, person);
    } else if (at.flags & HIDDEN) {
      // A panel that is not shown can be another ticket's.
    } else if (field === 'own' || at.flags & (CHROME | CONTROL)) own.add(address);
    else if (field === 'customer') customers.set(address, person);
  }
  return weigh(scene, { own, signs, people, sign, toAnswer, customers, elsewhere });
}

interface Weights {
  own: Set<string>;
  signs: Map<string, Set<string>>;
  people: Map<string, Person>;
  sign(person: Person, what: string): void;
  toAnswer: Map<string, Person>;
  customers: Map<string, Person>;
  elsewhere: readonly Sighting[];
}

function weigh({ units, directions: told, sent, facts }: Scene, { own, signs, people, sign, toAnswer, customers, elsewhere }: Weights): Cast {
  const headers = units.map(headerOf);
  const directions = [...told];
  for (const [index, { from, to }] of headers.entries()) {
    const address = from?.person.address ?? null;
    if (address === null) continue;
    const direction = directions[index];
    if (direction === 'agent' || direction === 'note') own.add(address);
    else if (own.has(address) && (direction !== 'unknown' || to.some(({ person }) => !oursBy([...own])(person.address ?? '')))) directions[index] = 'agent';
    else if (direction === 'unknown' && oursBy([...own])(address) && !to.some(({ person }) => !oursBy([...own])(person.address ?? ''))) {
      // From us to us: a form's mail, or a copy; the text decides.
      own.add(address);
    } else if (direction === 'unknown' && isFromUs(address, to, { sent, own, toAnswer, customers })) {
      directions[index] = 'agent';
      if (!customers.has(address)) own.add(address);
    }
  }
  const answered = customers.size === 1 ? [...customers.keys()][0] : toAnswer.size === 1 ? [...toAnswer.keys()][0] : undefined;
  for (const [index, { from }] of headers.entries()) {
    const address = from?.person.address ?? '';
    if (directions[index] === 'unknown' && answered && address !== answered && ROLE.test(address)) {
      directions[index] = 'agent';
      own.add(address);
    }
  }
  for (const [index, { from, to }] of headers.entries()) {
    const address = from?.person.address ?? null;
    const direction = directions[index];
    if (direction === 'agent') {
      for (const { person } of to) if (person.address && !own.has(person.address)) sign(person, 'answered');
    } else if (direction !== 'note') {
      for (const { person } of to) {
        const other = person.address;
        if (other && other !== address && !customers.has(other) && (to.length === 1 || ROLE.test(other))) own.add(other);
      }
    }
  }
  const isOurs = oursBy([...own]);
  const authors = units.map((unit, index): Person & { replyTo?: Person } => {
    const { from, replyTo } = headers[index] ?? {};
    const person = from?.person ?? { name: null, address: null };
    const name = person.name ?? unit.authorName;
    const panel = [...customers.values()].find((each) => person.address === null && name !== null && each.name === name);
    const author = { name, address: person.address ?? panel?.address ?? null };
    return replyTo ? { ...author, replyTo: replyTo.person } : author;
  });
  for (const [index, author] of authors.entries()) {
    if (author.address && directions[index] !== 'agent' && directions[index] !== 'note' && !isOurs(author.address)) sign(author, 'author');
  }
  for (const person of customers.values()) if (person.address && !isOurs(person.address)) sign(person, 'named');
  for (const person of toAnswer.values()) if (person.address && !isOurs(person.address)) sign(person, 'to answer');
  // A panel beside the conversation that repeats the name of one who wrote in.
  const names = new Set(authors.filter((_, index) => directions[index] !== 'agent' && directions[index] !== 'note').map(({ name }) => name));
  for (const { person, at, field } of elsewhere) {
    if (field === null && person.name && names.has(person.name) && person.address && !isOurs(person.address) && !ROLE.test(person.address) && !(at.flags & HIDDEN)) sign(person, 'beside');
  }
  for (const address of signs.keys()) if (own.has(address)) signs.delete(address);

  const having = (what: string) => [...signs].filter(([, all]) => all.has(what)).map(([address]) => address);
  const wrote = authors.findLast((author, index) => directions[index] !== 'agent' && directions[index] !== 'note' && author.address !== null && !isOurs(author.address))?.address ?? null;
  const one = (addresses: string[]) => (addresses.length === 1 ? (addresses[0] ?? null) : null);
  const named = one(having('named')) ?? (having('named').length === 0 ? one(having('beside')) : null);
  const chosen = named ?? one(having('to answer')) ?? (wrote === null ? one(having('answered')) : null);
  const conflict =
    (chosen !== null && wrote !== null && chosen !== wrote) ||
    (named !== null && having('to answer').length > 0 && !having('to answer').includes(named)) ||
    (wrote === null && chosen === null && signs.size > 1);
  void facts;
  return { own: [...own], authors, directions, requester: chosen === null ? null : (people.get(chosen) ?? null), signs, conflict };
}

interface Header {
  from: Sighting | null;
  to: Sighting[];
  replyTo: Sighting | null;
}

function headerOf({ people, body, item }: Unit): Header {
  const start = body[0] && body[0] !== item ? body[0].index : item.end;
  const of = (...fields: (Sighting['field'])[]) => people.filter(({ field }) => fields.includes(field));
  const shownFirst = (all: Sighting[]) => all.find(({ at }) => !(at.flags & HIDDEN)) ?? all[0] ?? null;
  const labelled = of('from');
  const before = people.filter(({ at, field }) => at.index < start && (field === null || field === 'customer') && !(at.flags & (HIDDEN | CHROME | CONTROL)));
  // Labelled ones agree, or the header is not understood.
  const from = shownFirst(labelled.filter(({ labelled: told }) => told)) ?? shownFirst(labelled) ?? nearest(before.filter(({ at }) => contains(item, at))) ?? nearest(before);
  return {
    from,
    to: of('to').filter(({ person }) => person.address !== from?.person.address),
    replyTo: of('reply-to').find(({ person }) => person.address !== from?.person.address) ?? null,
  };
}

/** Unlabelled addresses above a body: the only one, or none. */
function nearest(before: readonly Sighting[]): Sighting | null {
  const addresses = new Set(before.map(({ person }) => person.address));
  return addresses.size === 1 ? (before[0] ?? null) : null;
}

function isFromUs(
  from: string,
  to: readonly Sighting[],
  { sent, own, toAnswer, customers }: { sent: boolean; own: ReadonlySet<string>; toAnswer: ReadonlyMap<string, Person>; customers: ReadonlyMap<string, Person> },
): boolean {
  if (oursBy([...own])(from)) return true;
  const addresses = to.map(({ person }) => person.address ?? '');
  if (addresses.some((address) => oursBy([...own])(address))) return false;
  if (customers.has(from) || toAnswer.has(from)) return false;
  if (addresses.some((address) => customers.has(address) || toAnswer.has(address))) return true;
  if (addresses.length === 0) return ROLE.test(from) && sent;
  return ROLE.test(from) ? !addresses.every((address) => ROLE.test(address)) : sent && !addresses.some((address) => ROLE.test(address));
}
