/** Where in the options page one is: what stands behind `#` in its address. */

import { ID } from '../messages/records.ts';

export type Place =
  /** All rooms that have no page of their own; `at`: the one to begin at. */
  | { room: 'workshop'; at: string | null }
  /** `id`: the customer that is shown; null: the list. `note`: the one of theirs to begin at. */
  | { room: 'customers'; id: string | null; note?: string }
  /** `id`: the one that is shown; null: all. */
  | { room: 'improvements'; id: string | null }
  | { room: 'insights' }
  | { room: 'data' };

/** What is no place leads to the workshop. */
export function placeOf(hash: string): Place {
  const [room = '', id = '', note = ''] = hash.replace(/^#/, '').split('/');
  if (room === 'customers') {
    if (!isId(id)) return { room, id: null };
    return isId(note) ? { room, id, note } : { room, id };
  }
  if (room === 'improvements') return { room, id: isId(id) ? id : null };
  if (room === 'insights' || room === 'data') return { room };
  return { room: 'workshop', at: room === '' ? null : room };
}

export function hashOf(place: Place): string {
  switch (place.room) {
    case 'customers':
      return ['#customers', place.id, place.note].filter((part) => part != null).join('/');
    case 'improvements':
      return place.id === null ? '#improvements' : `#improvements/${place.id}`;
    case 'workshop':
      return `#${place.at ?? ''}`;
    default:
      return `#${place.room}`;
  }
}

function isId(text: string): boolean {
  return ID.test(text);
}
