/** Where in the options page one is or is led to, and the address of that: what stands behind `#`. */

/** A template that is still to be written. */
export const NEW_TEMPLATE = 'new';

export type Place =
  /** `id`: the customer that is shown; null: the list. `note`: the one of theirs to begin at. */
  | { room: 'customers'; id: string | null; note?: string }
  /** `id`: the one that is shown; null: all. */
  | { room: 'improvements'; id: string | null }
  /** `id`: the one that is opened; `starter:…` of one that comes along, or `NEW_TEMPLATE`. */
  | { room: 'templates'; id?: string }
  | { room: 'insights' | 'follow-ups' | 'help' }
  /** Of the help: what is new, and the privacy policy. */
  | { room: 'news' | 'privacy' }
  /** `at`: the part of it to begin at. */
  | { room: 'settings' | 'data' | 'inboxes'; at?: string };

export type RoomName = Place['room'];

export function hashOf(place: Place): string {
  return `#${partsOf(place).join('/')}`;
}

function partsOf(place: Place): string[] {
  switch (place.room) {
    case 'customers':
      return [place.room, place.id, place.note].filter((part) => part != null);
    case 'improvements':
    case 'templates':
      return place.id == null ? [place.room] : [place.room, place.id];
    case 'settings':
    case 'data':
    case 'inboxes':
      return place.at === undefined ? [place.room] : [place.room, place.at];
    default:
      return [place.room];
  }
}
