import { hashOf, type Place, type RoomName } from '@/lib/options/place.ts';
import { ROOM_TEXTS } from '@/lib/options/room-texts.ts';
import { t } from '@/lib/platform/i18n.ts';

/** In the order in which they are shown. */
const ROOMS: readonly Place[] = [
  { room: 'customers', id: null },
  { room: 'templates' },
  { room: 'improvements', id: null },
  { room: 'insights' },
  { room: 'inboxes' },
  { room: 'follow-ups' },
  { room: 'data' },
  { room: 'settings' },
  { room: 'help' },
];

/** The room by which one comes to it. */
function homeOf({ room }: Place): RoomName {
  return room === 'news' || room === 'privacy' ? 'help' : room;
}

/** Of the page that shows it. */
export function titleOf({ room }: Place): string {
  return t(ROOM_TEXTS[room]);
}

interface RoomsProps {
  place: Place;
  /** A backup is long due. */
  remind: boolean;
  /** There is something new to read about. */
  news: boolean;
}

/** The way between the pages of the workshop. */
export function Rooms({ place, remind, news }: RoomsProps) {
  return (
    <nav class="rooms" aria-label={t('rooms')}>
      {ROOMS.map((there) => (
        <a
          key={there.room}
          href={hashOf(there)}
          aria-current={there.room === homeOf(place) ? 'page' : undefined}
        >
          {titleOf(there)}
          {remind && there.room === 'data' && (
            <>
              {' '}
              <small class="rooms-remind">{t('data_remind')}</small>
            </>
          )}
        </a>
      ))}
      {news && (
        <a href={hashOf({ room: 'news' })} class="rooms-news">
          {t('news')}
        </a>
      )}
    </nav>
  );
}
