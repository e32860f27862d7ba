/** Which text names each room of the options. */
import type { RoomName } from '../pages/place.ts';
import type { MessageKey } from '../platform/i18n.ts';

export const ROOM_TEXTS: Readonly<Record<RoomName, MessageKey>> = {
  customers: 'customers',
  templates: 'templates_title',
  improvements: 'improve_room',
  insights: 'insights_room',
  inboxes: 'inboxes',
  'follow-ups': 'follow_ups',
  data: 'data_room',
  settings: 'settings',
  help: 'help',
  news: 'news',
  privacy: 'privacy',
};
