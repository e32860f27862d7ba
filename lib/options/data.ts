/** Data and privacy: what is kept, backups made and brought back. */
import { signal } from '@preact/signals';
import { ask } from '../messages/client.ts';
import type { DataState, RestoreWay } from '../messages/data-requests.ts';
import { problemOf } from '../pages/problem.ts';
import { browser } from '../platform/browser.ts';
import { log } from '../platform/log.ts';
import { BackupFolder } from './backup-folder.ts';
import type { BackupSource, DataActions, DataModel, RestoringModel } from './data-model.ts';
import type { ExportedFile } from './exporting.ts';
import type { InboxesController } from './inboxes-controller.ts';
import type { Place } from './place.ts';
import { fetchMade, following, giveFile, onceMore } from './transfer.ts';

const PERMISSION: { permissions: 'downloads'[] } = { permissions: ['downloads'] };
const CHOOSE: RestoringModel = { stage: 'choose', file: '', fault: null, problem: null };

/** The file that is looked at. */
interface Brought {
  id: string;
  name: string;
  size: number;
  passphrase: string | null;
}

interface Page extends Pick<InboxesController, 'attempt' | 'toasts'> {
  /** Whether a backup is made every day. */
  setDaily(on: boolean): Promise<void>;
}

export class Data {
  readonly #page: Page;
  readonly #state = signal<DataState | null>(null);
  readonly #space = signal<DataModel['space']>(null);
  readonly #persisted = signal<boolean | null>(null);
  readonly #downloads = signal<boolean | null>(null);
  readonly #making = signal<number | null>(null);
  readonly #restoring = signal<RestoringModel>(CHOOSE);
  readonly #undoing = signal<number | null>(null);
  readonly #folder: BackupFolder;
  #brought: Brought | null = null;

  readonly actions: DataActions = {
    makeBackup: (passphrase) => this.#make(passphrase),
    readBackup: (file) => void this.#read(file),
    unlockBackup: (passphrase) => {
      if (this.#brought) void this.#preview({ ...this.#brought, passphrase });
    },
    chooseWay: (way) => this.#inPreview({ way }),
    restore: () => void this.#restore(),
    stopRestore: () => this.#stop(),
    leaveBackup: () => this.#leave(),
    undoRestore: () => void this.#undo(),
    backUpDaily: (on) => this.#daily(on),
    sealDaily: (passphrase) =>
      this.#page.attempt(async () => {
        await ask('data/daily-passphrase', { passphrase });
        this.#page.toasts.say(passphrase === null ? 'daily-opened' : 'daily-sealed');
        await this.#load();
      }),
    chooseFolder: () => this.#folder.choose(),
    allowFolder: () => this.#folder.allow(),
    forgetFolder: () => this.#folder.forget(),
    keepData: () =>
      this.#page.attempt(async () => {
        const kept = await navigator.storage.persist();
        if (!kept) this.#page.toasts.say('not-persisted');
        await this.#look();
      }),
  };

  #isShown = false;
  /** What is shown is from before a change. */
  #isStale = false;

  constructor(page: Page) {
    this.#page = page;
    this.#folder = new BackupFolder({ ...page, changed: () => this.#load() });
  }

  get model(): DataModel {
    return {
      state: this.#state.value,
      space: this.#space.value,
      persisted: this.#persisted.value,
      downloads: this.#downloads.value,
      canChooseFolder: this.#folder.canChoose,
      choosingFolder: this.#folder.busy.value,
      making: this.#making.value,
      restoring: this.#restoring.value,
      undoing: this.#undoing.value,
    };
  }

  start(): void {
    browser.permissions.onAdded.addListener(() => this.load());
    browser.permissions.onRemoved.addListener(() => this.load());
    this.load();
    // One that was due while the browser was closed; what comes of it is in the state.
    ask('data/daily-now', {})
      .then(() => this.#load())
      .catch((error: unknown) => log.error('daily backup', error));
  }

  /** Another place in the options is shown. */
  go({ room }: Place): void {
    this.#isShown = room === 'data';
    if (this.#isShown && this.#isStale) this.load();
  }

  /** Something that is kept changed. All of it is counted only for whoever looks: every note that is saved would wait for that. */
  changed(): void {
    if (this.#isShown) this.load();
    else this.#isStale = true;
  }

  load(): void {
    this.#isStale = false;
    this.#page.attempt(() => Promise.all([this.#load(), this.#look()]), 'load-failed');
  }

  async #load(): Promise<void> {
    this.#state.value = await onceMore(() => ask('data/state', {}));
    const { permissions = [] } = await browser.permissions.getAll();
    this.#downloads.value = permissions.includes('downloads');
  }

  /** What the browser says of the room; some say nothing. */
  async #look(): Promise<void> {
    const storage: StorageManager | undefined = navigator.storage;
    const { usage, quota } = (await storage?.estimate?.()) ?? {};
    this.#space.value = usage !== undefined && quota !== undefined ? { used: usage, quota } : null;
    this.#persisted.value = (await storage?.persisted?.()) ?? null;
  }

  async #make(passphrase: string | null): Promise<ExportedFile | null> {
    const id = crypto.randomUUID();
    this.#making.value = 0;
    try {
      const made = await following(
        id,
        (share) => {
          this.#making.value = share;
        },
        () => ask('data/make', { id, passphrase }),
      );
      const file = { name: made.name, blob: await fetchMade(made) };
      this.#page.toasts.say('backup-made');
      return file;
    } catch (error) {
      log.error('backup', error);
      this.#page.toasts.say(problemOf(error));
      return null;
    } finally {
      this.#making.value = null;
      this.#forget(id);
      this.load();
    }
  }

  async #read(file: BackupSource): Promise<void> {
    this.#leave();
    const brought = { id: crypto.randomUUID(), name: file.name, size: file.size, passphrase: null };
    this.#restoring.value = { stage: 'reading', file: file.name, share: 0 };
    this.#brought = brought;
    try {
      await giveFile(brought.id, file);
    } catch (error) {
      return this.#failed(brought, error);
    }
    await this.#preview(brought);
  }

  async #preview(brought: Brought): Promise<void> {
    const { id, name: file, size, passphrase } = brought;
    this.#brought = brought;
    this.#restoring.value = { stage: 'reading', file, share: 0 };
    const told = (share: number) => {
      if (this.#brought === brought) this.#restoring.value = { stage: 'reading', file, share };
    };
    try {
      const preview = await following(id, told, () => ask('data/preview', { id, size, passphrase }));
      // Another file was chosen meanwhile, or none.
      if (this.#brought !== brought) return;
      if (!('problem' in preview)) {
        this.#restoring.value = { stage: 'preview', file, preview, way: 'merge', share: null, problem: null };
      } else if (preview.problem === 'needs-passphrase' || preview.problem === 'wrong-passphrase') {
        this.#restoring.value = { stage: 'passphrase', file, wrong: preview.problem === 'wrong-passphrase' };
      } else {
        this.#leave();
        this.#restoring.value = { stage: 'choose', file, fault: preview, problem: null };
      }
    } catch (error) {
      this.#failed(brought, error);
    }
  }

  #failed(brought: Brought, error: unknown): void {
    log.error('backup', error);
    if (this.#brought !== brought) return;
    this.#leave();
    this.#restoring.value = { stage: 'choose', file: brought.name, fault: null, problem: problemOf(error) };
  }

  async #restore(): Promise<void> {
    const brought = this.#brought;
    const now = this.#restoring.peek();
    if (!brought || now.stage !== 'preview' || now.share !== null) return;
    this.#inPreview({ share: 0, problem: null });
    const { id, size, passphrase } = brought;
    try {
      const change = await following(
        id,
        (share) => this.#inPreview({ share }),
        () => ask('data/restore', { id, size, passphrase, way: now.way }),
      );
      if (change === null) {
        this.#inPreview({ share: null });
        this.#page.toasts.say('restore-stopped');
        return;
      }
      if ('problem' in change) {
        this.#leave();
        this.#restoring.value = { stage: 'choose', file: brought.name, fault: change, problem: null };
        return;
      }
      this.#leave();
      this.#restoring.value = { stage: 'done', change };
      this.load();
    } catch (error) {
      log.error('restore', error);
      this.#inPreview({ share: null, problem: problemOf(error) });
    }
  }

  /** What becomes of it, the restore's own answer says. */
  #stop(): void {
    if (!this.#brought) return;
    ask('data/stop-restore', { id: this.#brought.id }).catch((error: unknown) => log.error('restore', error));
  }

  async #undo(): Promise<void> {
    if (this.#undoing.peek() !== null) return;
    this.#undoing.value = 0;
    const id = crypto.randomUUID();
    const told = (share: number) => {
      this.#undoing.value = share;
    };
    try {
      const undone = await following(id, told, () => ask('data/undo-restore', { id }));
      this.#page.toasts.say(undone ? 'restore-undone' : 'undo-gone');
      this.#restoring.value = CHOOSE;
    } catch (error) {
      log.error('restore', error);
      this.#page.toasts.say(problemOf(error));
    } finally {
      this.#undoing.value = null;
      this.load();
    }
  }

  /** Nothing is awaited before the browser is asked: it shows its question only within the click. */
  #daily(on: boolean): void {
    const answered = on ? browser.permissions.request(PERMISSION) : Promise.resolve(true);
    this.#page.attempt(async () => {
      const allowed = await answered;
      if (!allowed) return this.#page.toasts.say('downloads-refused');
      await this.#page.setDaily(on);
      if (on) await ask('data/daily-now', {});
      await this.#load();
    });
  }

  #inPreview(change: {
    way?: RestoreWay;
    share?: number | null;
    problem?: null | ReturnType<typeof problemOf>;
  }) {
    const now = this.#restoring.peek();
    if (now.stage === 'preview') this.#restoring.value = { ...now, ...change };
  }

  #leave(): void {
    if (this.#brought) this.#forget(this.#brought.id);
    this.#brought = null;
    this.#restoring.value = CHOOSE;
  }

  /** It would be forgotten within the hour anyway. */
  #forget(id: string): void {
    ask('data/forget', { id }).catch((error: unknown) => log.error('backup', error));
  }
}
