import './data.css';
import type { ComponentChildren } from 'preact';
import type { OptionsActions, OptionsModel } from '@/lib/options/model.ts';
import { t } from '@/lib/platform/i18n.ts';
import { LockRoom } from '../lock/LockRoom.tsx';
import { Room } from '../Room.tsx';
import { DailyBackup } from './DailyBackup.tsx';
import { MakeBackup } from './MakeBackup.tsx';
import { Restore } from './Restore.tsx';
import { Stored } from './Stored.tsx';

interface DataRoomProps {
  model: Pick<OptionsModel, 'data' | 'lock' | 'settings' | 'today'>;
  actions: Pick<OptionsActions, 'data' | 'lock' | 'saveSettings'>;
  /** What else there is to do with what is kept: how long, and erasing. */
  children?: ComponentChildren;
}

/** What is kept, backups of it, and the way back. */
export function DataRoom({ model: { data, lock, settings, today }, actions, children }: DataRoomProps) {
  return (
    <>
      <Room title={t('data_title')} part="kept">
        <Stored data={data} onKeep={() => actions.data.keepData()} />
      </Room>
      <Room title={t('backup_title')} part="backup">
        <MakeBackup data={data} today={today} make={(passphrase) => actions.data.makeBackup(passphrase)} />
      </Room>
      {data.state?.counts !== null && (
        <>
          <Room title={t('daily_title')} part="daily">
            {settings && (
              <DailyBackup
                data={data}
                locked={lock.state?.is === 'open'}
                settings={settings}
                today={today}
                actions={actions.data}
                onSave={(changed) => actions.saveSettings(changed)}
              />
            )}
          </Room>
          <Room title={t('restore_title')} part="restore">
            <Restore data={data} today={today} actions={actions.data} />
          </Room>
          <Room title={t('lock_title')} part="lock">
            <LockRoom lock={lock} actions={actions.lock} />
          </Room>
          {children}
        </>
      )}
    </>
  );
}
