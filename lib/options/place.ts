/** Where in the options page one is: what stands behind `#` in its address. */

import { ID } from '../messages/records.ts';

export type Place =
  /** All rooms that have no page of their own; `at`: the one to begin at. */
  | { room: 'workshop'; at: string | null }
  /** `id`: the customer that is shown; null: the list. */
  | { room: 'customers'; id: string | null }
  | { room: 'data' };

/** What is no place leads to the workshop. */
export function placeOf(hash: string): Place {
  const [room = '', id = ''] = hash.replace(/^#/, '').split('/');
  if (room === 'customers') return { room, id: ID.test(id) ? id : null };
  if (room === 'data') return { room };
  return { room: 'workshop', at: room === '' ? null : room };
}

export function hashOf(place: Place): string {
  if (place.room === 'customers') return place.id === null ? '#customers' : `#customers/${place.id}`;
  return place.room === 'data' ? '#data' : `#${place.at ?? ''}`;
}
