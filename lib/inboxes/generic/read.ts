/** From a page to the conversation that is open on it. */
import { type ReadResult, WITHOUT_GUIDE } from '../adapter.ts';
import { withinLimits } from '../limits.ts';
import { makePerson } from '../person.ts';
import type { Message, Person, Ticket } from '../ticket.ts';
import { who } from '../who.ts';
import { composeOf } from './compose.ts';
import { confidenceIn } from './confidence.ts';
import { editorIn } from './editor.ts';
import { type Facts, gather, within } from './facts.ts';
import { keyOf, messageId } from './key.ts';
import { oneUnit, textOf, type Unit, unitsOf } from './messages.ts';
import { isNewestFirst } from './order.ts';
import { contains, isAside, namesAt, outline, type Spot } from './outline.ts';
import { composerOf, hasAnswer, headOf, isSent, paneOf } from './panes.ts';
import { type Cast, castOf } from './people.ts';
import { repeats } from './repeats.ts';
import { directionsOf } from './sides.ts';
import { meet } from './sightings.ts';
import { subjectOf } from './subject.ts';
import { listZones, mainProse, threadOf } from './threads.ts';
import { EVENT, isAbsolute, isDate } from './words.ts';

const NONE: ReadResult = { kind: 'none' };

export function readPage(root: Document, url: URL): ReadResult {
  const facts = gather(outline(root));
  const [body] = facts.spots;
  if (!body) return NONE;
  const editor = editorIn(root);
  const editorSpot = facts.spots.find(({ element }) => element === editor?.element) ?? null;
  const { units, lists, inRow } = conversation(facts, editorSpot);
  const bodies = units.flatMap((unit) => unit.body);
  const composer = composerOf(editorSpot, bodies, facts);
  const pane = paneOf(units[0]?.item ?? body, lists);
  const inOrder = (isNewestFirst(units, editorSpot) ? units.toReversed() : units).map((unit) => ({
    ...unit,
    people: unit.people.filter(({ at }) => !composer || !contains(composer, at)),
  }));
  const cast = castOf({
    facts,
    units: inOrder,
    directions: directionsOf(inOrder),
    composer,
    sent: isSent(root, url, facts.spots),
  });
  const names = new Set([...namesIn(facts), ...cast.authors.map(({ name }) => name ?? '')]);
  const subject = subjectOf({
    facts,
    pane,
    head: headOf(units, pane),
    bodies,
    inRow,
    names,
    title: root.title,
  });
  const messages = messagesOf(inOrder, cast, subject);
  const people = who({ requester: cast.conflict ? null : cast.requester, messages, own: cast.own });
  const { isEnough, confidence, reasons } = confidenceIn({
    units,
    messages: people.messages,
    cast,
    subject,
    editor: composer && editor,
    hasAnswer: hasAnswer(facts.spots, pane, inRow),
    proposes: people.proposed !== undefined,
  });
  const isTalk = units.some(({ item }) => !EVENT.test(namesAt(item)));
  if (!isEnough || !isTalk) {
    const alone = composerOf(editorSpot, [], facts);
    return composeOf(facts, alone, editor, url) ?? NONE;
  }
  if (messages.every(({ text }) => text === '')) return { kind: 'unreadable', missing: ['messages'] };
  const [first] = units;
  const only = units.length === 1 && first ? [messages[0]?.author.address ?? '', stableMoment(first)] : [];
  return {
    kind: 'ticket',
    ticket: withinLimits({
      key: keyOf(url, subject, only),
      inbox: WITHOUT_GUIDE,
      view: 'read',
      subject,
      ...settled(people, cast),
      messages: people.messages,
      ownAddresses: people.ownAddresses,
    }),
    guide: { by: 'structure', confidence, reasons, missing: [] },
  };
}

/** The messages in the order of the page, and the rows of lists beside them. */
function conversation(
  facts: Facts,
  editor: Spot | null,
): { units: Unit[]; lists: Spot[]; inRow: Uint8Array } {
  let found = repeats(facts, editor, false);
  let thread = threadOf(found, facts).filter((item) => within(facts.prose, item) > 1 && !isAside(item));
  if (thread.length < 2) {
    found = [...found, ...repeats(facts, editor, true)];
    thread = threadOf(found, facts).filter((item) => within(facts.prose, item) > 1 && !isAside(item));
  }
  const { lists, inRow } = listZones(found, thread, facts);
  meet(facts, inRow);
  const names = namesIn(facts);
  if (thread.length > 1) {
    const units = unitsOf(thread, facts, names).filter(({ body }) => body.length > 0);
    if (units.length > 0) return { units, lists, inRow };
  }
  const prose = mainProse(facts, inRow, composerOf(editor, [], facts));
  const unit = prose && oneUnit(paneOf(prose, lists), prose, facts, names);
  return { units: unit && unit.body.length > 0 ? [unit] : [], lists, inRow };
}

function namesIn({ people }: Facts): Set<string> {
  return new Set(people.map(({ person }) => person.name).filter((name) => name !== null));
}

function messagesOf(units: readonly Unit[], cast: Cast, subject: string): Message[] {
  const messages = units.map((unit, index): Message => {
    const { name, address, replyTo } = cast.authors[index] ?? { name: null, address: null };
    const text = textOf(unit, subject);
    return {
      id: messageId(unit, `${name}${address}${text.slice(0, 300)}`, index),
      direction: cast.directions[index] ?? 'unknown',
      author: makePerson(name, address),
      ...(replyTo && { replyTo }),
      sentAt: unit.date && momentOf(unit.date),
      text,
    };
  });
  return byName(messages, cast.requester);
}

/** In a thread with the customer's name at some messages, the others that have a name and no address are ours. */
function byName(messages: readonly Message[], requester: Person | null): Message[] {
  const name = requester?.name ?? null;
  if (name === null || !messages.some(({ author }) => author.name === name)) return [...messages];
  return messages.map((message) => {
    const { direction, author } = message;
    if (direction !== 'unknown' || author.address !== null || author.name === null) return message;
    return { ...message, direction: author.name === name ? 'customer' : 'agent' };
  });
}

/** Only proposed, unless it is certain; where two could be meant, neither. */
function settled(
  { customer, proposed }: Pick<Ticket, 'customer' | 'proposed'>,
  cast: Cast,
): Pick<Ticket, 'customer' | 'proposed'> {
  if (cast.conflict) return { customer: null };
  if (!customer?.address) return { customer, ...(proposed && { proposed }) };
  if (isCertain(customer.address, cast)) return { customer };
  return { customer: null, proposed: { person: customer, because: 'unsure' } };
}

/**
 * The open editor writes to them, another sign agrees, one of our own addresses is known, and nobody else could be meant. A mail's
 * own text can look like a whole page, with names and fields: without the editor nobody is certain.
 */
function isCertain(address: string, { signs, own }: Cast): boolean {
  const theirs = signs.get(address);
  return theirs?.has('to-answer') === true && theirs.size >= 2 && own.length > 0 && signs.size === 1;
}

/** As shown; where only its hint or its code tells when: that. */
function momentOf({ text, element }: Spot): string {
  if (isDate(text)) return text;
  const told = ['title', 'data-original-title', 'aria-label', 'datetime'].map(
    (name) => element.getAttribute(name) ?? '',
  );
  return told.find((each) => each !== '' && (isDate(each) || each === told[3])) ?? text;
}

function stableMoment({ date }: Unit): string {
  const stamp = date?.element.getAttribute('datetime');
  const text = date ? momentOf(date) : '';
  return stamp ?? (isAbsolute(text) ? text : '');
}
