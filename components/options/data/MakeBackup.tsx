import { useState } from 'preact/hooks';
import { type DataModel, isOverdue } from '@/lib/options/data-model.ts';
import type { ExportedFile } from '@/lib/options/exporting.ts';
import { sayMoment, t } from '@/lib/platform/i18n.ts';
import { Button } from '../../shared/Button.tsx';
import { Notice } from '../../shared/Notice.tsx';
import { download } from '../download.ts';
import { Passphrase } from './Passphrase.tsx';
import { Progress } from './Progress.tsx';

interface MakeBackupProps {
  data: DataModel;
  today: string;
  make(passphrase: string | null): Promise<ExportedFile | null>;
}

export function MakeBackup({ data: { state, making }, today, make }: MakeBackupProps) {
  const [sealed, setSealed] = useState(false);
  const save = async (passphrase: string | null) => {
    const file = await make(passphrase);
    if (!file) return;
    download(file);
    setSealed(false);
  };
  const last = state?.backups[0];
  const busy = making !== null;
  return (
    <>
      <p class="hint">{t('backup_help')}</p>
      {isOverdue(state, Date.now()) && (
        <Notice tone="warm">{t(last ? 'backup_overdue' : 'backup_never')}</Notice>
      )}
      {last && <p class="hint">{t('backup_last', sayMoment(last.at, today))}</p>}
      <label class="check">
        <input type="checkbox" checked={sealed} onChange={() => setSealed(!sealed)} />
        <span>
          {t('backup_seal')}
          <small>{t('backup_seal_help')}</small>
        </span>
      </label>
      {sealed ? (
        <Passphrase action={t('backup_make')} busy={busy} onUse={(passphrase) => void save(passphrase)} />
      ) : (
        <div class="data-buttons">
          <Button kind="primary" busy={busy} onClick={() => void save(null)}>
            {t('backup_make')}
          </Button>
        </div>
      )}
      {making !== null && <Progress name={t('backup_making')} share={making} />}
    </>
  );
}
