/** Where in the options page one is: what stands behind `#` in its address. */

export type Place =
  /** All rooms that have no page of their own; `at`: the one to begin at. */
  | { room: 'workshop'; at: string | null }
  /** `id`: the customer that is shown; null: the list. `note`: the one of theirs to begin at. */
  | { room: 'customers'; id: string | null; note?: string }
  | { room: 'data' };

/** What is no place leads to the workshop. */
export function placeOf(hash: string): Place {
  const [room = '', id = '', note = ''] = hash.replace(/^#/, '').split('/');
  if (room === 'customers') {
    if (!isId(id)) return { room, id: null };
    return isId(note) ? { room, id, note } : { room, id };
  }
  if (room === 'data') return { room };
  return { room: 'workshop', at: room === '' ? null : room };
}

export function hashOf(place: Place): string {
  if (place.room === 'customers') {
    return ['#customers', place.id, place.note].filter((part) => part != null).join('/');
  }
  return place.room === 'data' ? '#data' : `#${place.at ?? ''}`;
}

function isId(text: string): boolean {
  return /^[\w-]{1,100}$/.test(text);
}
