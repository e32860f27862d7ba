import { useState } from 'preact/hooks';
import type { Settings } from '@/lib/messages/schemas.ts';
import type { DataActions, DataModel } from '@/lib/options/data-model.ts';
import { plural, sayMoment, t } from '@/lib/platform/i18n.ts';
import { Button } from '../../shared/Button.tsx';
import { Choose } from '../../shared/Choose.tsx';
import { Notice } from '../../shared/Notice.tsx';
import { BackupFolder } from './BackupFolder.tsx';
import { Passphrase } from './Passphrase.tsx';

const KEEP = [7, 14, 30, 90];

interface DailyBackupProps {
  data: DataModel;
  /** Customers and notes are under a lock, which a backup is not. */
  locked: boolean;
  settings: Settings;
  today: string;
  actions: DataActions;
  onSave(settings: Settings): void;
}

/** A file a day, in the browser's downloads or a folder of the person's choice. */
export function DailyBackup({ data, locked, settings, today, actions, onSave }: DailyBackupProps) {
  const { state, downloads } = data;
  const { daily, keep } = settings.backup;
  const lost = daily && downloads === false && state?.daily.folder?.access !== 'granted';
  return (
    <>
      <label class="check">
        <input
          type="checkbox"
          checked={daily && !lost}
          onChange={(event) => actions.backUpDaily(event.currentTarget.checked)}
        />
        <span>
          {t('daily_on')}
          <small>{t('daily_help')}</small>
        </span>
      </label>
      {lost && (
        <Notice
          tone="warm"
          actions={<Button onClick={() => actions.backUpDaily(true)}>{t('daily_allow')}</Button>}
        >
          {t('daily_lost')}
        </Notice>
      )}
      {daily && !lost && state?.daily.problem === 'failed' && (
        <Notice tone="warm">{t('daily_failed')}</Notice>
      )}
      {daily && state?.daily.lastAt && (
        <p class="hint">{t('daily_last', sayMoment(state.daily.lastAt, today))}</p>
      )}
      {daily && <BackupFolder data={data} actions={actions} />}
      {daily && (
        <Choose
          label={t('daily_keep')}
          choices={KEEP.map((each) => ({ value: String(each), label: plural('daily_files', each) }))}
          value={String(keep)}
          onChange={(chosen) => onSave({ ...settings, backup: { daily, keep: Number(chosen) } })}
        />
      )}
      {daily && locked && state?.daily.sealed === false && (
        <Notice tone="warm">{t('daily_beside_lock')}</Notice>
      )}
      {daily && state && (
        <Sealing sealed={state.daily.sealed} onSeal={(passphrase) => actions.sealDaily(passphrase)} />
      )}
    </>
  );
}

function Sealing({ sealed, onSeal }: { sealed: boolean; onSeal(passphrase: string | null): void }) {
  const [asked, setAsked] = useState(false);
  if (asked)
    return (
      <Passphrase
        action={t('daily_seal_use')}
        onUse={(passphrase) => {
          setAsked(false);
          onSeal(passphrase);
        }}
        onLeave={() => setAsked(false)}
      />
    );
  return (
    <div class="data-buttons">
      <span class="hint">{t(sealed ? 'daily_sealed' : 'daily_open')}</span>
      <Button onClick={() => setAsked(true)}>{t(sealed ? 'daily_seal_other' : 'daily_seal')}</Button>
      {sealed && (
        <Button kind="link" onClick={() => onSeal(null)}>
          {t('daily_unseal')}
        </Button>
      )}
    </div>
  );
}
