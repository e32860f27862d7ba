import type { ComponentChildren } from 'preact';
import type { OptionsActions, OptionsModel } from '@/lib/options/model.ts';
import { t } from '@/lib/platform/i18n.ts';
import { Room } from '../Room.tsx';
import { DailyBackup } from './DailyBackup.tsx';
import { MakeBackup } from './MakeBackup.tsx';
import { Restore } from './Restore.tsx';
import { Stored } from './Stored.tsx';

interface DataRoomProps {
  model: Pick<OptionsModel, 'data' | 'settings' | 'today'>;
  actions: Pick<OptionsActions, 'data' | 'saveSettings'>;
  /** What else there is to do with what is kept: how long, and erasing. */
  children?: ComponentChildren;
}

/** What is kept, backups of it, and the way back. */
export function DataRoom({ model: { data, settings, today }, actions, children }: DataRoomProps) {
  return (
    <>
      <Room title={t('data_title')}>
        <Stored data={data} onKeep={() => actions.data.keepData()} />
      </Room>
      <Room title={t('backup_title')}>
        <MakeBackup data={data} today={today} make={(passphrase) => actions.data.makeBackup(passphrase)} />
      </Room>
      {data.state?.counts !== null && (
        <>
          <Room title={t('daily_title')}>
            {settings && (
              <DailyBackup
                data={data}
                settings={settings}
                today={today}
                actions={actions.data}
                onSave={(changed) => actions.saveSettings(changed)}
              />
            )}
          </Room>
          <Room title={t('restore_title')}>
            <Restore data={data} today={today} actions={actions.data} />
          </Room>
          {children}
        </>
      )}
    </>
  );
}
