import { hashOf } from '@/lib/options/place.ts';
import { t } from '@/lib/platform/i18n.ts';
import { Room } from '../Room.tsx';

/** In five lines what is kept, where, and what never leaves. */
export function Privacy() {
  return (
    <Room title={t('help_privacy')}>
      <ul class="help-lines">
        <li>{t('help_privacy_here')}</li>
        <li>{t('help_privacy_where')}</li>
        <li>{t('help_privacy_mail')}</li>
        <li>{t('help_privacy_page')}</li>
        <li>{t('help_privacy_yours')}</li>
      </ul>
      <p>
        <a href={hashOf({ room: 'data' })}>{t('help_privacy_data')}</a>
      </p>
    </Room>
  );
}
