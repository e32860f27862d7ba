import { useId, useState } from 'preact/hooks';
import type { DataActions, DataModel, RestoringModel } from '@/lib/options/data-model.ts';
import { t } from '@/lib/platform/i18n.ts';
import { Button } from '../../shared/Button.tsx';
import { Field } from '../../shared/Field.tsx';
import { Notice } from '../../shared/Notice.tsx';
import { PROBLEM_TEXTS } from '../../shared/problems.ts';
import { sayFault } from './data-texts.ts';
import { Progress } from './Progress.tsx';
import { RestoreDone } from './RestoreDone.tsx';
import { RestorePreview } from './RestorePreview.tsx';
import { UndoRestore } from './UndoRestore.tsx';

interface RestoreProps {
  data: DataModel;
  today: string;
  actions: DataActions;
}

/** From a file to what is kept: nothing of it is, before the person has seen what that would change. */
export function Restore({ data, today, actions }: RestoreProps) {
  const { restoring } = data;
  return (
    <div class="restore">
      {restoring.stage === 'choose' && (
        <Choose model={restoring} onFile={(file) => actions.readBackup(file)} />
      )}
      {restoring.stage === 'reading' && (
        <>
          <Progress name={t('import_reading_file', restoring.file)} share={restoring.share} />
          <Button onClick={() => actions.leaveBackup()}>{t('import_cancel')}</Button>
        </>
      )}
      {restoring.stage === 'passphrase' && <Unlock model={restoring} actions={actions} />}
      {restoring.stage === 'preview' && <RestorePreview model={restoring} today={today} actions={actions} />}
      {restoring.stage === 'done' && (
        <RestoreDone change={restoring.change} onClose={() => actions.leaveBackup()} />
      )}
      <UndoRestore data={data} today={today} onUndo={() => actions.undoRestore()} />
    </div>
  );
}

interface ChooseProps {
  model: Extract<RestoringModel, { stage: 'choose' }>;
  onFile(file: File): void;
}

function Choose({ model: { file, fault, problem }, onFile }: ChooseProps) {
  const id = useId();
  return (
    <>
      <p class="hint" id={`${id}-help`}>
        {t('restore_help')}
      </p>
      <div role="alert">
        {fault && <Notice tone="warm">{t('restore_refused', file, sayFault(fault))}</Notice>}
        {problem && <Notice tone="warm">{t(PROBLEM_TEXTS[problem])}</Notice>}
      </div>
      <label class="button file-button" for={id}>
        {t('restore_choose')}
        <input
          id={id}
          class="visually-hidden"
          type="file"
          accept=".unwrap"
          aria-describedby={`${id}-help`}
          onChange={(event) => {
            const field = event.currentTarget;
            const [chosen] = field.files ?? [];
            // The same file again is news, too.
            if (chosen) onFile(chosen);
            field.value = '';
          }}
        />
      </label>
    </>
  );
}

interface UnlockProps {
  model: Extract<RestoringModel, { stage: 'passphrase' }>;
  actions: DataActions;
}

function Unlock({ model: { file, wrong }, actions }: UnlockProps) {
  const [passphrase, setPassphrase] = useState('');
  const open = () => passphrase !== '' && actions.unlockBackup(passphrase);
  return (
    <>
      <p>{t('restore_sealed', file)}</p>
      <Field
        label={t('passphrase')}
        secret="known"
        value={passphrase}
        problem={wrong ? t('backup_wrong_passphrase') : null}
        onInput={setPassphrase}
        onSubmit={open}
      />
      <div class="data-buttons">
        <Button kind="primary" onClick={open}>
          {t('restore_open')}
        </Button>
        <Button kind="link" onClick={() => actions.leaveBackup()}>
          {t('import_leave')}
        </Button>
      </div>
    </>
  );
}
