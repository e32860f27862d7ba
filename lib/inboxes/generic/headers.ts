/** What a message's header says: from whom, to whom, where answers go. */
import type { Sighting } from './facts.ts';
import type { Unit } from './messages.ts';
import { CHROME, contains, HIDDEN } from './outline.ts';

export interface Header {
  from: Sighting | null;
  to: Sighting[];
  replyTo: Sighting | null;
}

/** A label counts most, then the names of elements; an address without either only close to the body, before it. */
export function headerOf({ people, body, item, authorName }: Unit): Header {
  const start = body[0] && body[0] !== item ? body[0].index : item.end;
  const of = (field: Sighting['field']) => people.filter((each) => each.field === field);
  const bare = people.filter(
    ({ at, field }) =>
      at.index < start &&
      (field === null || field === 'customer') &&
      !(at.flags & (HIDDEN | CHROME)) &&
      contains(item, at),
  );
  const told = of('from');
  const from =
    shownFirst(told.filter(({ labelled }) => labelled)) ?? shownFirst(told) ?? author(bare, authorName);
  const isOther = ({ person }: Sighting) => person.address !== from?.person.address;
  const rest = told.length === 0 ? bare.filter(({ field }) => field === null) : [];
  return {
    from,
    to: [...of('to'), ...rest].filter(isOther),
    replyTo: of('reply-to').find(isOther) ?? null,
  };
}

function shownFirst(all: readonly Sighting[]): Sighting | null {
  return all.find(({ at }) => !(at.flags & HIDDEN)) ?? all[0] ?? null;
}

/** The only address, or the first where it is the author's by name. */
function author(bare: readonly Sighting[], name: string | null): Sighting | null {
  const [first] = bare;
  if (!first || new Set(bare.map(({ person }) => person.address)).size === 1) return first ?? null;
  return first.person.name !== null && first.person.name === name ? first : null;
}
