import { isNewSince, NEWS } from '@/lib/about/news.ts';
import type { NewsModel } from '@/lib/options/model.ts';
import { t, textLanguage } from '@/lib/platform/i18n.ts';
import { Chip } from '../../shared/Chip.tsx';
import { Room } from '../Room.tsx';

/** What each version brought, the newest first; what came since the person last looked is marked. */
export function News({ since }: Pick<NewsModel, 'since'>) {
  return (
    <>
      {NEWS.map(({ version, lines }) => (
        <Room key={version} title={t('news_version', version)}>
          {isNewSince(version, since) && (
            <p>
              <Chip tone="warm">{t('news_new')}</Chip>
            </p>
          )}
          <ul class="help-lines">
            {lines[textLanguage()].map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Room>
      ))}
    </>
  );
}
