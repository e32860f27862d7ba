import type { DataActions, DataModel } from '@/lib/options/data-model.ts';
import { t } from '@/lib/platform/i18n.ts';
import { Button } from '../../shared/Button.tsx';
import { Notice } from '../../shared/Notice.tsx';

interface BackupFolderProps {
  data: Pick<DataModel, 'state' | 'downloads' | 'canChooseFolder' | 'choosingFolder'>;
  actions: Pick<DataActions, 'chooseFolder' | 'allowFolder' | 'forgetFolder'>;
}

/** Where the daily backups go, and what is to be done where that can't be reached. */
export function BackupFolder({ data, actions }: BackupFolderProps) {
  const { state, downloads, canChooseFolder, choosingFolder: busy } = data;
  if (!state || !canChooseFolder) return null;
  const { folder, instead } = state.daily;
  const choose = (label: string) => (
    <Button busy={busy} onClick={() => actions.chooseFolder()}>
      {label}
    </Button>
  );
  const forget = (
    <Button kind="link" busy={busy} onClick={() => actions.forgetFolder()}>
      {t('folder_forget')}
    </Button>
  );
  if (!folder)
    return (
      <div class="data-buttons">
        {choose(t('folder_choose'))}
        <span class="hint">{t('folder_choose_help')}</span>
      </div>
    );
  const { name, access } = folder;
  return (
    <>
      <div role="status">
        {access === 'granted' && <p class="hint">{t('folder_in', name)}</p>}
        {access === 'granted' && instead && <Notice tone="warm">{t('folder_instead')}</Notice>}
      </div>
      {access === 'granted' ? (
        <div class="data-buttons">
          {choose(t('folder_other'))}
          {forget}
        </div>
      ) : (
        <Notice
          tone="warm"
          actions={
            <>
              {access === 'ask' && (
                <Button busy={busy} onClick={() => actions.allowFolder()}>
                  {t('folder_allow')}
                </Button>
              )}
              {access === 'gone' && choose(t('folder_again'))}
              {forget}
            </>
          }
        >
          {t(access === 'ask' ? 'folder_ask' : 'folder_gone', name)} {downloads && t('folder_meanwhile')}
        </Notice>
      )}
    </>
  );
}
