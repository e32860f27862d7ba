import type { ImportActions, ImportModel } from '@/lib/options/importing-model.ts';
import { t } from '@/lib/platform/i18n.ts';
import { Button } from '../../shared/Button.tsx';
import { ImportFile } from './ImportFile.tsx';
import { ImportPreview } from './ImportPreview.tsx';

interface ImportTemplatesProps {
  model: ImportModel;
  actions: ImportActions;
}

/** From a file to what is kept: nothing is, before the person has seen all of it. */
export function ImportTemplates({ model, actions }: ImportTemplatesProps) {
  return (
    <section class="import" aria-label={t('import_title')}>
      <h3>{t('import_title')}</h3>
      {model.stage === 'choose' && <ImportFile onFiles={(files) => actions.read(files)} />}
      {model.stage === 'reading' && <Reading model={model} onCancel={() => actions.cancel()} />}
      {model.stage === 'preview' && <ImportPreview preview={model.preview} actions={actions} />}
    </section>
  );
}

interface ReadingProps {
  model: Extract<ImportModel, { stage: 'reading' }>;
  onCancel(): void;
}

/** How far it is, once it takes long enough to ask oneself. */
function Reading({ model: { file, done, total, long }, onCancel }: ReadingProps) {
  const name = file === '' ? t('import_reading') : t('import_reading_file', file);
  return (
    <div class="import-reading">
      <p role="status">{name}</p>
      {long && <progress aria-label={name} max={total || undefined} value={total ? done : undefined} />}
      {long && <Button onClick={onCancel}>{t('import_cancel')}</Button>}
    </div>
  );
}
