import { csvOf } from '@/lib/insights/csv.ts';
import { improvementRows, improvementsHtml } from '@/lib/insights/improvement-file.ts';
import type { CountedImprovement } from '@/lib/messages/records.ts';
import { csvSeparator } from '@/lib/options/exporting.ts';
import { t } from '@/lib/platform/i18n.ts';
import { Button } from '../../shared/Button.tsx';
import { download, textFile } from '../download.ts';
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
    download(textFile(`${name}.${ending}`, type, text));
  return (
    <section class="give-away" aria-label={t('improve_export')}>
      <h3>{t('improve_export')}</h3>
      <p class="hint">{t('improve_export_help')}</p>
      <div class="customer-buttons">
        <Button onClick={() => save('html', 'text/html', improvementsHtml(improvements, words()))}>
          {t('improve_export_html')}
        </Button>
        <Button
          onClick={() =>
            save(
              'csv',
              'text/csv',
              csvOf(improvementRows(improvements, words()), { separator: csvSeparator() }),
            )
          }
        >
          {t('improve_export_csv')}
        </Button>
      </div>
    </section>
  );
}
