import { useState } from 'preact/hooks';
import { customerHtml, customerJson, exportName } from '@/lib/customers/export.ts';
import type { CustomerDossier } from '@/lib/options/customers-model.ts';
import { t } from '@/lib/platform/i18n.ts';
import { Button } from '../../shared/Button.tsx';
import { download, textFile } from '../download.ts';
import { exportWords } from './export-words.ts';
import { nameOf } from './names.ts';

interface TakeAwayProps {
  dossier: CustomerDossier;
  today: string;
  titleOf(templateId: string): string | null;
}

/** Who asks what is kept of them has a right to all of it. */
export function TakeAway({ dossier, today, titleOf }: TakeAwayProps) {
  const name = exportName(nameOf(dossier.customer), today);
  const [saved, setSaved] = useState('');
  const save = (ending: string, type: string, text: string) => {
    const file = `${name}.${ending}`;
    download(textFile(file, type, text));
    setSaved(file);
  };
  const now = () => new Date().toISOString();
  return (
    <section class="customer-part" aria-label={t('customer_export')}>
      <h3>{t('customer_export')}</h3>
      <p class="hint">{t('customer_export_help')}</p>
      <div class="customer-buttons">
        <Button onClick={() => save('html', 'text/html', customerHtml(dossier, exportWords(titleOf), now()))}>
          {t('customer_export_html')}
        </Button>
        <Button onClick={() => save('json', 'application/json', customerJson(dossier, now()))}>
          {t('customer_export_json')}
        </Button>
      </div>
      <p class="meta" role="status">
        {saved !== '' && t('file_saved_as', saved)}
      </p>
    </section>
  );
}
