/** The folder for daily backups: chosen and allowed by the person on this page, kept and written into by the background. */
import { signal } from '@preact/signals';
import { ask } from '../messages/client.ts';
import { handFolder, receiveFolder } from '../messages/folder-channel.ts';
import { askToWrite, canPickFolder, pickFolder } from '../platform/folders.ts';
import type { InboxesController } from './inboxes-controller.ts';

interface Page extends Pick<InboxesController, 'attempt' | 'toasts'> {
  /** What is shown of it is read anew. */
  changed(): Promise<void>;
}

export class BackupFolder {
  /** Whether one can be chosen in this browser. */
  readonly canChoose = canPickFolder();
  readonly busy = signal(false);
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** Called within the click itself. A backup is made into it at once, to see that it works. */
  choose(): void {
    if (this.busy.peek()) return;
    const picked = pickFolder();
    this.#do(async () => {
      const folder = await picked;
      if (!folder) return;
      const id = crypto.randomUUID();
      await Promise.all([handFolder(id, folder), ask('data/folder-take', { id })]);
    });
  }

  /** As `choose`: the browser shows its question only within the click. */
  allow(): void {
    this.#do(async () => {
      const id = crypto.randomUUID();
      const [folder] = await Promise.all([receiveFolder(id), ask('data/folder-lend', { id })]);
      if (!folder || !(await askToWrite(folder))) this.#page.toasts.say('folder-refused');
    });
  }

  forget(): void {
    this.#do(() => ask('data/folder-forget', {}));
  }

  #do(work: () => Promise<unknown>): void {
    if (this.busy.peek()) return;
    this.busy.value = true;
    this.#page.attempt(async () => {
      try {
        await work();
      } finally {
        this.busy.value = false;
        await this.#page.changed();
      }
    });
  }
}
