import { hashOf } from '@/lib/options/place.ts';
import { t } from '@/lib/platform/i18n.ts';
import { Room } from '../Room.tsx';

/** From the help to what is new, and to the privacy policy. */
export function About() {
  return (
    <Room title={t('about')}>
      <ul class="help-lines">
        <li>
          <a href={hashOf({ room: 'news' })}>{t('news')}</a>
        </li>
        <li>
          <a href={hashOf({ room: 'privacy' })}>{t('privacy')}</a>
        </li>
      </ul>
    </Room>
  );
}
