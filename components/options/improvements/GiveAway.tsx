import { csvOf } from '@/lib/insights/csv.ts';
import { improvementRows, improvementsHtml } from '@/lib/insights/improvement-file.ts';
import type { CountedImprovement } from '@/lib/messages/records.ts';
import { t } from '@/lib/platform/i18n.ts';
import { Button } from '../../shared/Button.tsx';
import { download } from '../download.ts';
import { csvStyle } from '../export-style.ts';
import { improvementWords } from './improvement-words.ts';

interface GiveAwayProps {
  /** Those that are shown, in their order. */
  improvements: readonly CountedImprovement[];
  today: string;
}

/** For whoever changes the product page, the box or the terms. */
export function GiveAway({ improvements, today }: GiveAwayProps) {
  const name = `unwrap-${t('improve_room').toLocaleLowerCase()}-${today}`;
  const words = () => improvementWords(today, improvements.length);
  const save = (ending: string, type: string, text: string) =>
    download({ name: `${name}.${ending}`, blob: new Blob([text], { type: `${type};charset=utf-8` }) });
  return (
    <section class="give-away" aria-label={t('improve_export')}>
      <h3>{t('improve_export')}</h3>
      <p class="hint">{t('improve_export_help')}</p>
      <div class="customer-buttons">
        <Button onClick={() => save('html', 'text/html', improvementsHtml(improvements, words()))}>
          {t('improve_export_html')}
        </Button>
        <Button
          onClick={() => save('csv', 'text/csv', csvOf(improvementRows(improvements, words()), csvStyle()))}
        >
          {t('improve_export_csv')}
        </Button>
      </div>
    </section>
  );
}
