/** For helpdesks that show the requester in a field or panel of its own, loaded and exchanged apart from the messages. */
import { withCertainty } from './certainty.ts';
import type { Direction, Message, Person } from './ticket.ts';
import { type Who, who } from './who.ts';

/**
 * While an app goes over to another ticket, that panel may still be the former one's. So the requester is the customer where
 * they also wrote one of the messages shown; where other customers wrote them, the newest of these is, by name alone; where
 * no customer did, the requester is, without the address. A requester who wrote as one of us asks for nobody.
 *
 * `requester`: null where the page shows none. `isTied`: the page itself says that they are the open ticket's.
 */
export function whoAsks(requester: Person | null, messages: readonly Message[], isTied = false): Who {
  const name = requester?.name ?? null;
  const wrote = (...directions: Direction[]) =>
    name !== null &&
    messages.some(({ direction, author }) => directions.includes(direction) && author.name === name);
  const by = (person: Person | null) => withCertainty(who({ requester: person, messages, own: [] }), true);

  if (isTied || wrote('customer')) return by(requester);
  if (wrote('agent', 'note')) return { ...by(null), customer: null };
  const isTheirs = messages.some(({ direction }) => direction === 'customer');
  return by(isTheirs || !requester ? null : { ...requester, address: null });
}
