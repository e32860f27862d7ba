import { t } from '@/lib/platform/i18n.ts';
import { Room } from '../Room.tsx';
import { About } from './About.tsx';

/** Where to begin, and to begin again. */
export function HelpRoom() {
  return (
    <>
      <Room title={t('help_begin')}>
        <p>{t('help_begin_body')}</p>
        <a class="button" href="/welcome.html" target="_blank" rel="noopener">
          {t('help_welcome')}
        </a>
      </Room>
      <About />
    </>
  );
}
