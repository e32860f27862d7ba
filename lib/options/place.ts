/** Where in the options page one is, read from its address. */

import { ID } from '../messages/records.ts';
import { hashOf, type Place, type RoomName } from '../pages/place.ts';
import { starterIn } from '../replies/templates/template.ts';

export { hashOf, type Place, type RoomName };

const PLAIN = ['insights', 'follow-ups', 'help', 'news', 'privacy'] as const;
const IN_PARTS = ['settings', 'data', 'inboxes'] as const;

/** What is no place leads to the settings, which is what a browser calls this page. */
export function placeOf(hash: string): Place {
  const [room = '', id = '', note = ''] = hash.replace(/^#/, '').split('/');
  if (room === 'customers') {
    if (!isId(id)) return { room, id: null };
    return isId(note) ? { room, id, note } : { room, id };
  }
  if (room === 'improvements') return { room, id: isId(id) ? id : null };
  if (room === 'templates') return isId(starterIn(id) ?? id) ? { room, id } : { room };
  const plain = PLAIN.find((one) => one === room);
  if (plain) return { room: plain };
  const parted = IN_PARTS.find((one) => one === room);
  if (parted && isId(id)) return { room: parted, at: id };
  return { room: parted ?? 'settings' };
}

function isId(text: string): boolean {
  return ID.test(text);
}
