import './settings.css';
import type { OptionsActions, OptionsModel } from '@/lib/options/model.ts';
import { hashOf } from '@/lib/options/place.ts';
import { t } from '@/lib/platform/i18n.ts';
import { SaveMark } from '../../shared/SaveMark.tsx';
import { Room } from '../Room.tsx';
import { AbsenceSettings } from './AbsenceSettings.tsx';
import { BrowserKeySettings } from './BrowserKeySettings.tsx';
import { FollowUpSettings } from './FollowUpSettings.tsx';
import { KeySettings } from './KeySettings.tsx';
import { LookSettings } from './LookSettings.tsx';
import { OpeningSettings } from './OpeningSettings.tsx';
import { OrderLinkSettings } from './OrderLinkSettings.tsx';
import { RegisterSettings } from './RegisterSettings.tsx';
import { ShopSettings } from './ShopSettings.tsx';
import { ShortcutSettings } from './ShortcutSettings.tsx';
import { SignOffSettings } from './SignOffSettings.tsx';
import { ToneSettings } from './ToneSettings.tsx';

interface SettingsRoomProps {
  model: Pick<OptionsModel, 'settings' | 'browserKeys' | 'today' | 'settingsState' | 'settingsProblem'>;
  actions: Pick<OptionsActions, 'saveSettings' | 'changeKeys' | 'openBrowserKeys'>;
}

/** Every part saves by itself at every change. */
export function SettingsRoom({ model, actions }: SettingsRoomProps) {
  const { settings, browserKeys, today } = model;
  if (!settings) return null;
  const part = { settings, onSave: actions.saveSettings };
  return (
    <div class="settings-parts">
      <Room title={t('settings_you')} part="shop">
        <ShopSettings {...part} />
      </Room>
      <Room title={t('settings_sidebar')} part="opening">
        <OpeningSettings {...part} />
        <p class="hint">
          <a href={hashOf({ room: 'inboxes' })}>{t('settings_to_inboxes')}</a>
        </p>
      </Room>
      <Room title={t('look_title')} part="look">
        <LookSettings
          look={settings.interface}
          onSave={(look) => part.onSave({ ...settings, interface: look })}
        />
      </Room>
      <Room title={t('settings_replies')} part="replies">
        <SignOffSettings {...part} />
        <RegisterSettings
          registers={settings.registers}
          onSave={(registers) => part.onSave({ ...settings, registers })}
        />
        <AbsenceSettings
          absence={settings.absence}
          registers={settings.registers}
          today={today}
          onSave={(absence) => part.onSave({ ...settings, absence })}
        />
        <OrderLinkSettings
          orderLink={settings.orderLink}
          onSave={(orderLink) => part.onSave({ ...settings, orderLink })}
        />
        <ToneSettings off={settings.toneOff} onSave={(toneOff) => part.onSave({ ...settings, toneOff })} />
      </Room>
      <Room title={t('follow_ups')} part="follow-ups">
        <FollowUpSettings
          followUp={settings.followUp}
          onSave={(followUp) => part.onSave({ ...settings, followUp })}
        />
      </Room>
      <Room title={t('settings_keys')} part="keys">
        <KeySettings keys={settings.keys} onChange={(keys, said) => actions.changeKeys(keys, said)} />
        <BrowserKeySettings keys={browserKeys} onOpen={() => actions.openBrowserKeys()} />
        <ShortcutSettings
          shortcuts={settings.shortcuts}
          searchKey={browserKeys.search}
          onSave={(shortcuts) => part.onSave({ ...settings, shortcuts })}
        />
      </Room>
      <div class="settings-saved">
        <SaveMark state={model.settingsState} problem={model.settingsProblem} />
      </div>
    </div>
  );
}
