import { useState } from 'preact/hooks';
import type { ExportedFile } from '@/lib/options/exporting.ts';
import { t } from '@/lib/platform/i18n.ts';
import type { ExportKind } from '@/lib/replies/templates/export/files.ts';
import { Button } from '../../shared/Button.tsx';
import { Choose } from '../../shared/Choose.tsx';
import { download } from '../download.ts';

interface ExportTemplatesProps {
  folders: string[];
  /** Those in a folder; empty: all. */
  make(kind: ExportKind, folder: string): Promise<ExportedFile>;
}

export function ExportTemplates({ folders, make }: ExportTemplatesProps) {
  const [folder, setFolder] = useState('');
  const save = async (kind: ExportKind) => download(await make(kind, folder));
  return (
    <section class="export" aria-label={t('export_title')}>
      <h3>{t('export_title')}</h3>
      <p class="hint">{t('export_help')}</p>
      {folders.length > 0 && (
        <Choose
          label={t('export_folder')}
          choices={[
            { value: '', label: t('export_all') },
            ...folders.map((name) => ({ value: name, label: name })),
          ]}
          value={folder}
          onChange={setFolder}
        />
      )}
      <div class="file-buttons">
        <Button onClick={() => void save('json')}>{t('export_json')}</Button>
        <Button onClick={() => void save('csv')}>{t('export_csv')}</Button>
      </div>
    </section>
  );
}
