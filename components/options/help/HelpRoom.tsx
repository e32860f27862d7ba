import './help.css';
import type { OptionsModel } from '@/lib/options/model.ts';
import { t } from '@/lib/platform/i18n.ts';
import { KeyList, useSidebarKeyRows } from '../../shared/KeyList.tsx';
import { Room } from '../Room.tsx';
import { About } from './About.tsx';
import { HowItWorks } from './HowItWorks.tsx';
import { Privacy } from './Privacy.tsx';

interface HelpRoomProps {
  model: Pick<OptionsModel, 'browserKeys' | 'version'>;
}

/** How it works, to be read and to be tried; and what to do when it does not. */
export function HelpRoom({ model: { browserKeys, version } }: HelpRoomProps) {
  const rows = useSidebarKeyRows();
  const everywhere = [
    { key: browserKeys.toggle, does: t('help_key_open') },
    { key: browserKeys.search, does: t('help_key_search') },
  ].flatMap(({ key, does }) => (key === null ? [] : [{ caps: key.split('+'), does }]));
  return (
    <>
      <HowItWorks />
      <Room title={t('help_begin')}>
        <p>{t('help_begin_body')}</p>
        <p class="help-links">
          <a class="button" href="/practice.html" target="_blank" rel="noopener">
            {t('practice_start')}
          </a>
          <a class="button" href="/welcome.html" target="_blank" rel="noopener">
            {t('help_welcome')}
          </a>
        </p>
      </Room>
      <Room title={t('keys_title')}>
        {everywhere.length > 0 && (
          <>
            <h3>{t('help_keys_everywhere')}</h3>
            <KeyList rows={everywhere} />
          </>
        )}
        <h3>{t('help_keys_sidebar')}</h3>
        <KeyList rows={rows} />
        <p class="help">{t('keys_note')}</p>
      </Room>
      <Room title={t('help_problem')}>
        <p>{t('help_problem_try')}</p>
        <p>{t('help_problem_report', t('report_make'))}</p>
      </Room>
      <Privacy />
      <About />
      <p class="meta">{t('help_version', version)}</p>
    </>
  );
}
