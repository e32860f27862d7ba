/** Where in the options page one is: what stands behind `#` in its address. */

import { ID } from '../messages/records.ts';

export type Place =
  /** `id`: the customer that is shown; null: the list. `note`: the one of theirs to begin at. */
  | { room: 'customers'; id: string | null; note?: string }
  /** `id`: the one that is shown; null: all. */
  | { room: 'improvements'; id: string | null }
  | { room: 'templates' | 'insights' | 'inboxes' | 'follow-ups' | 'data' | 'help' }
  /** Of the help: what is new, and the privacy policy. */
  | { room: 'news' | 'privacy' }
  /** `at`: the part of it to begin at. */
  | { room: 'settings'; at?: string };

export type RoomName = Place['room'];

const PLAIN = ['templates', 'insights', 'inboxes', 'follow-ups', 'data', 'help', 'news', 'privacy'] as const;

/** What is no place leads to the settings, which is what a browser calls this page. */
export function placeOf(hash: string): Place {
  const [room = '', id = '', note = ''] = hash.replace(/^#/, '').split('/');
  if (room === 'customers') {
    if (!isId(id)) return { room, id: null };
    return isId(note) ? { room, id, note } : { room, id };
  }
  if (room === 'improvements') return { room, id: isId(id) ? id : null };
  if (room === 'settings' && id !== '') return { room, at: id };
  return { room: PLAIN.find((plain) => plain === room) ?? 'settings' };
}

export function hashOf(place: Place): string {
  switch (place.room) {
    case 'customers':
      return ['#customers', place.id, place.note].filter((part) => part != null).join('/');
    case 'improvements':
      return place.id === null ? '#improvements' : `#improvements/${place.id}`;
    case 'settings':
      return place.at === undefined ? '#settings' : `#settings/${place.at}`;
    default:
      return `#${place.room}`;
  }
}

function isId(text: string): boolean {
  return ID.test(text);
}
