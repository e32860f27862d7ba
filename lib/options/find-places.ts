/** The rooms of the options and what can be set in them, to be found by what stands above each, and by other words for it. */
import { hashOf, type Place } from '../pages/place.ts';
import { type MessageKey, t } from '../platform/i18n.ts';
import { PLAIN, type Thing } from './find-things.ts';
import { ROOM_TEXTS } from './room-texts.ts';

interface Findable {
  place: Place;
  /** Its heading, where that is not the room's; then what is asked in it. */
  texts?: readonly MessageKey[];
  /** Other words that people have for it. */
  also?: MessageKey;
}

/** Every `data-part` of a room is among them. */
export const FINDABLE: readonly Findable[] = [
  { place: { room: 'customers', id: null }, also: 'find_also_customers' },
  { place: { room: 'templates' }, also: 'find_also_templates' },
  { place: { room: 'improvements', id: null }, also: 'find_also_improvements' },
  { place: { room: 'insights' }, also: 'find_also_insights' },
  { place: { room: 'inboxes' }, also: 'find_also_inboxes' },
  { place: { room: 'inboxes', at: 'own' }, texts: ['own_title'], also: 'find_also_own' },
  { place: { room: 'inboxes', at: 'recipes' }, texts: ['recipes_title'], also: 'find_also_recipes' },
  { place: { room: 'follow-ups' }, also: 'find_also_follow_ups' },
  { place: { room: 'data' }, also: 'find_also_data' },
  { place: { room: 'data', at: 'kept' }, texts: ['data_title'] },
  { place: { room: 'data', at: 'backup' }, texts: ['backup_title'], also: 'find_also_backup' },
  { place: { room: 'data', at: 'daily' }, texts: ['daily_title', 'daily_on'], also: 'find_also_daily' },
  { place: { room: 'data', at: 'restore' }, texts: ['restore_title'], also: 'find_also_restore' },
  { place: { room: 'data', at: 'lock' }, texts: ['lock_title', 'lock_idle'], also: 'find_also_lock' },
  { place: { room: 'data', at: 'how-long' }, texts: ['how_long_title'], also: 'find_also_how_long' },
  { place: { room: 'settings' }, also: 'find_also_settings' },
  {
    place: { room: 'settings', at: 'shop' },
    texts: ['settings_you', 'settings_agent', 'settings_shop', 'settings_other_shops', 'settings_country'],
    also: 'find_also_shop',
  },
  { place: { room: 'settings', at: 'opening' }, texts: ['settings_sidebar', 'settings_opening'] },
  {
    place: { room: 'settings', at: 'look' },
    texts: ['look_title', 'look_language', 'look_theme', 'look_text_size'],
    also: 'find_also_look',
  },
  {
    place: { room: 'settings', at: 'replies' },
    texts: [
      'settings_replies',
      'sign_off_title',
      'register_title',
      'absence_title',
      'order_link_title',
      'settings_tone',
    ],
    also: 'find_also_replies',
  },
  {
    place: { room: 'settings', at: 'follow-ups' },
    texts: ['follow_ups', 'looking_back_answer', 'looking_back_solved', 'looking_back_morning'],
    also: 'find_also_follow_ups',
  },
  {
    place: { room: 'settings', at: 'keys' },
    texts: [
      'settings_keys',
      'keys_list',
      'browser_keys',
      'shortcuts_title',
      'shortcuts_prefix',
      'shortcuts_key',
    ],
    also: 'find_also_keys',
  },
  { place: { room: 'help' }, texts: ['help', 'help_begin'], also: 'find_also_help' },
];

/** In the language of the interface; what is asked in a part stands for itself. */
export function placesToFind(): Thing[] {
  return FINDABLE.flatMap(({ place, texts = [ROOM_TEXTS[place.room]], also }) => {
    const room = t(ROOM_TEXTS[place.room]);
    const [head = room, ...asked] = texts.map((key) => t(key));
    const above = head === room ? '' : room;
    const thing = (title: string, folder: string, tags: string[]): Thing => ({
      ...PLAIN,
      ...{ id: `place:${hashOf(place)} ${title}`, place, title, text: () => folder, folder, tags },
    });
    return [
      thing(head, above, also ? [t(also)] : []),
      ...asked.map((title) => thing(title, [above, head].filter(Boolean).join(' › '), [])),
    ];
  });
}
