import type { Settings } from '@/lib/messages/schemas.ts';
import { hashOf } from '@/lib/options/place.ts';
import { t } from '@/lib/platform/i18n.ts';
import { Room } from '../Room.tsx';
import { monthsText } from './CleanUp.tsx';

/** How long people are kept, and the way to where that is said otherwise. */
export function HowLong({ settings }: { settings: Settings | null }) {
  const months = settings?.retention.months ?? null;
  return (
    <Room title={t('how_long_title')} part="how-long">
      <p>{months === null ? t('how_long_always') : t('cleaning_on', monthsText(months))}</p>
      <p>
        <a href={hashOf({ room: 'customers', id: null })}>{t('how_long_there')}</a>
      </p>
    </Room>
  );
}
