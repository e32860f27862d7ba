import { hashOf, type Place } from '@/lib/options/place.ts';
import { t } from '@/lib/platform/i18n.ts';

type RoomText = 'customers' | 'improve_room' | 'insights_room' | 'workshop' | 'data_room';

const ROOMS: readonly { place: Place; text: RoomText }[] = [
  { place: { room: 'customers', id: null }, text: 'customers' },
  { place: { room: 'improvements', id: null }, text: 'improve_room' },
  { place: { room: 'insights' }, text: 'insights_room' },
  { place: { room: 'workshop', at: null }, text: 'workshop' },
  { place: { room: 'data' }, text: 'data_room' },
];

/** Of the page that shows it. */
export function titleOf(place: Place): string {
  const room = ROOMS.find(({ place: there }) => there.room === place.room);
  return t(room === undefined || place.room === 'workshop' ? 'options_title' : room.text);
}

interface RoomsProps {
  place: Place;
  /** A backup is long due. */
  remind: boolean;
}

/** The way between the pages of the workshop. */
export function Rooms({ place, remind }: RoomsProps) {
  return (
    <nav class="rooms" aria-label={t('rooms')}>
      {ROOMS.map(({ place: there, text }) => (
        <a key={text} href={hashOf(there)} aria-current={there.room === place.room ? 'page' : undefined}>
          {t(text)}
          {remind && there.room === 'data' && (
            <>
              {' '}
              <small class="rooms-remind">{t('data_remind')}</small>
            </>
          )}
        </a>
      ))}
    </nav>
  );
}
