/** The settings as a page of ours shows and changes them: kept a moment after the last change, and taken anew when they changed elsewhere. */
import { signal } from '@preact/signals';
import { ask } from '../messages/client.ts';
import type { Settings } from '../messages/schemas.ts';
import { Autosave } from '../pages/autosave.ts';

const SAVE_AFTER = 400;

export class OwnSettings {
  /** Null while they are being read. */
  readonly value = signal<Settings | null>(null);
  readonly saving = new Autosave<Settings>((settings) => ask('settings/save', settings), SAVE_AFTER);

  /** Also what was saved elsewhere, as by a restore; not while something here waits to be. */
  async load(): Promise<void> {
    const settings = await ask('settings/get', {});
    if (!this.saving.pending) this.value.value = settings;
  }

  change(change: (now: Settings) => Settings): void {
    const settings = this.value.peek();
    if (settings) this.save(change(settings));
  }

  save(settings: Settings): void {
    const before = this.value.peek();
    this.value.value = settings;
    this.saving.set(settings);
    // How everything looks is to be seen at once.
    if (before?.interface !== settings.interface) void this.saving.flush();
  }
}
