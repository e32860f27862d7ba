/** The options page's life, and the part of it that the welcome page shares. */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { ask } from '../messages/client.ts';
import type { Settings } from '../messages/schemas.ts';
import { Autosave } from '../pages/autosave.ts';
import { Toasts } from '../pages/toasts.ts';
import { localDay } from '../platform/i18n.ts';
import { log } from '../platform/log.ts';
import { addInbox, grantedInboxes, removeInbox, whenInboxesChange } from './inboxes.ts';
import type { GrantedInbox, ListedFollowUp, OptionsActions, OptionsModel, OptionsToast } from './model.ts';

const SAVE_AFTER = 400;

export class OptionsController {
  readonly inboxes = signal<GrantedInbox[] | null>(null);
  readonly model: ReadonlySignal<OptionsModel>;
  readonly actions: OptionsActions;
  readonly #settings = signal<Settings | null>(null);
  readonly #followUps = signal<ListedFollowUp[] | null>(null);
  readonly #toasts = new Toasts<OptionsToast>();
  readonly #saving = new Autosave<Settings>(async (settings) => {
    await ask('settings/save', settings);
  }, SAVE_AFTER);

  constructor() {
    this.actions = this.#actions();
    this.model = computed(() => ({
      inboxes: this.inboxes.value,
      settings: this.#settings.value,
      settingsState: this.#saving.state.value,
      followUps: this.#followUps.value,
      today: localDay(new Date().toISOString()),
      toast: this.#toasts.shown.value,
    }));
  }

  start(): void {
    whenInboxesChange(() => this.loadInboxes());
    this.loadInboxes();
    this.#try(async () => {
      this.#settings.value = await ask('settings/get', {});
    });
    this.#try(() => this.#loadFollowUps());
  }

  loadInboxes(): void {
    this.#try(async () => {
      this.inboxes.value = await grantedInboxes();
    });
  }

  flush(): void {
    void this.#saving.flush();
  }

  /** What was finished on this page stays in sight, to be taken back. */
  async #loadFollowUps(): Promise<void> {
    const open = await ask('follow-up/list', {});
    const finished = (this.#followUps.peek() ?? []).filter(
      (one) => one.doneAt !== null && !open.some((other) => other.id === one.id),
    );
    this.#followUps.value = [...open, ...finished].sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1));
  }

  #finish(id: string, done: boolean): void {
    const doneAt = done ? new Date().toISOString() : null;
    const all = this.#followUps.peek() ?? [];
    this.#followUps.value = all.map((one) => (one.id === id ? { ...one, doneAt } : one));
    this.#try(async () => {
      await ask('follow-up/done', { id, done });
      await this.#loadFollowUps();
    });
  }

  #actions(): OptionsActions {
    return {
      addInbox: ({ pattern }) => addInbox(pattern, this.inboxes.peek() ?? []),
      removeInbox: (pattern) =>
        this.#try(async () => {
          await removeInbox(pattern);
          this.#toasts.say('inbox-removed', () => this.#try(() => addInbox(pattern, [])));
        }),
      saveSettings: (settings) => {
        this.#settings.value = settings;
        this.#saving.set(settings);
      },
      finishFollowUp: (id, done) => {
        this.#finish(id, done);
        if (done) this.#toasts.say('follow-up-done', () => this.#finish(id, false));
      },
      undo: () => this.#toasts.undo(),
      dismissToast: () => this.#toasts.dismiss(),
    };
  }

  #try(work: () => Promise<unknown>): void {
    work().catch((error: unknown) => {
      log.error('options', error);
      this.#toasts.say('save-failed');
    });
  }
}
