import type { Settings } from '@/lib/messages/schemas.ts';

/** What every part of the settings is given; it saves by itself at every change. */
export interface SettingsPart {
  settings: Settings;
  onSave(settings: Settings): void;
}
