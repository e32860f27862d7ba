/** Where in the options page one is: what stands behind `#` in its address. */

export type Place =
  /** All rooms that have no page of their own; `at`: the one to begin at. */
  | { room: 'workshop'; at: string | null }
  /** `id`: the customer that is shown; null: the list. */
  | { room: 'customers'; id: string | null }
  /** `id`: the one that is shown; null: all. */
  | { room: 'improvements'; id: string | null }
  | { room: 'insights' }
  | { room: 'data' };

/** What is no place leads to the workshop. */
export function placeOf(hash: string): Place {
  const [room = '', id = ''] = hash.replace(/^#/, '').split('/');
  if (room === 'customers' || room === 'improvements')
    return { room, id: /^[\w-]{1,100}$/.test(id) ? id : null };
  if (room === 'insights' || room === 'data') return { room };
  return { room: 'workshop', at: room === '' ? null : room };
}

export function hashOf(place: Place): string {
  switch (place.room) {
    case 'customers':
    case 'improvements':
      return place.id === null ? `#${place.room}` : `#${place.room}/${place.id}`;
    case 'workshop':
      return `#${place.at ?? ''}`;
    default:
      return `#${place.room}`;
  }
}
