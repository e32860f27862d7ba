import { useEffect, useRef } from 'preact/hooks';
import type { OptionsActions, OptionsModel } from '@/lib/options/model.ts';
import { t } from '@/lib/platform/i18n.ts';
import { SaveMark } from '../../shared/SaveMark.tsx';
import { Room } from '../Room.tsx';
import { AbsenceSettings } from './AbsenceSettings.tsx';
import { LookSettings } from './LookSettings.tsx';
import { OpeningSettings } from './OpeningSettings.tsx';
import { OrderLinkSettings } from './OrderLinkSettings.tsx';
import { ShopSettings } from './ShopSettings.tsx';
import { ShortcutSettings } from './ShortcutSettings.tsx';
import { ToneSettings } from './ToneSettings.tsx';

interface SettingsRoomProps {
  model: Pick<OptionsModel, 'settings' | 'searchKey' | 'today' | 'settingsState' | 'settingsProblem'>;
  /** Name of the part to begin at, as in the page's address. */
  at?: string | undefined;
  actions: Pick<OptionsActions, 'saveSettings'>;
}

/** Every part saves by itself at every change. */
export function SettingsRoom({ model, at, actions }: SettingsRoomProps) {
  const { settings, searchKey, today } = model;
  const parts = useRef<HTMLDivElement>(null);
  const isRead = settings !== null;
  useEffect(() => {
    const all = [...(parts.current?.querySelectorAll<HTMLElement>('[data-part]') ?? [])];
    const heading = all.find(({ dataset }) => dataset.part === at)?.querySelector('h2');
    heading?.scrollIntoView?.();
    heading?.focus({ preventScroll: true });
  }, [at, isRead]);
  if (!settings) return null;
  const part = { settings, onSave: actions.saveSettings };
  return (
    <div class="settings-parts" ref={parts}>
      <Room title={t('settings_you')} part="shop">
        <ShopSettings {...part} />
      </Room>
      <Room title={t('settings_sidebar')} part="opening">
        <OpeningSettings {...part} />
      </Room>
      <Room title={t('look_title')} part="look">
        <LookSettings
          look={settings.interface}
          onSave={(look) => part.onSave({ ...settings, interface: look })}
        />
      </Room>
      <Room title={t('settings_replies')} part="replies">
        <AbsenceSettings
          absence={settings.absence}
          today={today}
          onSave={(absence) => part.onSave({ ...settings, absence })}
        />
        <OrderLinkSettings
          orderLink={settings.orderLink}
          onSave={(orderLink) => part.onSave({ ...settings, orderLink })}
        />
        <ToneSettings off={settings.toneOff} onSave={(toneOff) => part.onSave({ ...settings, toneOff })} />
      </Room>
      <Room title={t('settings_keys')} part="keys">
        <ShortcutSettings
          shortcuts={settings.shortcuts}
          searchKey={searchKey}
          onSave={(shortcuts) => part.onSave({ ...settings, shortcuts })}
        />
      </Room>
      <div class="settings-saved">
        <SaveMark state={model.settingsState} problem={model.settingsProblem} />
      </div>
    </div>
  );
}
