import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const preferences = (profile: string) => join(profile, 'Default', 'Preferences');

/** Developer mode is where unpacked extensions may run. Only a new profile takes it from here. */
export function prepareProfile(profile: string): void {
  const file = preferences(profile);
  if (existsSync(file)) return;
  mkdirSync(join(profile, 'Default'), { recursive: true });
  writeFileSync(file, JSON.stringify({ extensions: { ui: { developer_mode: true } } }));
}

/** The bit of `creation_flags` with which Chromium marks what a debugger loaded, to forget it at its next start. */
const LOADED_BY_DEBUGGER = 1 << 15;

interface Preferences {
  extensions?: { settings?: Record<string, { creation_flags?: number }> };
}

/**
 * Makes the closed profile remember the extension, as after "Load unpacked": the next start is then a real one, with
 * its registrations kept and `onStartup`. Where Chromium signs its preferences (macOS, Windows) nothing is changed.
 */
export function rememberExtension(profile: string, id: string): void {
  const file = preferences(profile);
  if (!existsSync(file)) return;
  const all = JSON.parse(readFileSync(file, 'utf8')) as Preferences;
  const ours = all.extensions?.settings?.[id];
  if (!ours?.creation_flags) return;
  ours.creation_flags &= ~LOADED_BY_DEBUGGER;
  writeFileSync(file, JSON.stringify(all));
}
