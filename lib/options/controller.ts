/** The options page's life. */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { ask } from '../messages/client.ts';
import { listenForNotices } from '../messages/notices.ts';
import type { Settings } from '../messages/schemas.ts';
import { Autosave } from '../pages/autosave.ts';
import { localDay } from '../platform/i18n.ts';
import { InboxesController } from './inboxes-controller.ts';
import { browserKey } from './keys.ts';
import type { ListedFollowUp, OptionsActions, OptionsModel } from './model.ts';
import { OwnAddresses } from './own-addresses.ts';
import { Recipes } from './recipes.ts';
import { Templates } from './templates.ts';

const SAVE_AFTER = 400;

export class OptionsController {
  readonly model: ReadonlySignal<OptionsModel>;
  readonly actions: OptionsActions;
  readonly #inboxes = new InboxesController();
  readonly #own = new OwnAddresses(this.#inboxes);
  readonly #recipes = new Recipes(this.#inboxes);
  readonly #templates = new Templates(this.#inboxes);
  readonly #searchKey = signal<string | null>(null);
  readonly #settings = signal<Settings | null>(null);
  readonly #followUps = signal<ListedFollowUp[] | null>(null);
  readonly #saving = new Autosave<Settings>((settings) => ask('settings/save', settings), SAVE_AFTER);

  constructor() {
    this.actions = {
      ...this.#inboxes.actions,
      saveSettings: (settings) => {
        this.#settings.value = settings;
        this.#saving.set(settings);
      },
      sayOwn: (site, address, ours) => this.#own.say(site, address, ours),
      removeRecipe: (id) => this.#recipes.remove(id),
      importRecipes: (text) => this.#recipes.import(text),
      openTemplate: (id, filled) => this.#templates.open(id, filled),
      changeTemplate: (change) => this.#templates.change(change),
      closeTemplate: () => void this.#templates.close(),
      removeTemplate: (id) => this.#templates.remove(id),
      finishFollowUp: (id, done) => {
        this.#finish(id, done);
        if (done) this.#inboxes.toasts.say('follow-up-done', () => this.#finish(id, false));
      },
    };
    this.model = computed(() => ({
      inboxes: this.#inboxes.inboxes.value,
      own: this.#own.of(this.#inboxes.inboxes.value),
      recipes: this.#recipes.all.value,
      recipeFile: this.#recipes.file(),
      templates: this.#templates.model.value,
      settings: this.#settings.value,
      searchKey: this.#searchKey.value,
      settingsState: this.#saving.state.value,
      settingsProblem: this.#saving.problem.value,
      followUps: this.#followUps.value,
      today: localDay(new Date().toISOString()),
      toast: this.#inboxes.toasts.shown.value,
    }));
  }

  start(): void {
    this.#inboxes.start();
    this.#inboxes.attempt(async () => {
      this.#searchKey.value = await browserKey('search-templates');
    }, 'load-failed');
    this.#inboxes.attempt(async () => {
      this.#settings.value = await ask('settings/get', {});
    }, 'load-failed');
    this.#own.load();
    this.#recipes.load();
    this.#templates.load();
    // Another tab of ours may have changed them.
    listenForNotices(({ what }) => {
      if (what === 'templates') this.#templates.load();
    });
    this.#loadFollowUps();
  }

  flush(): void {
    void this.#saving.flush();
    void this.#templates.flush();
  }

  /** What was finished on this page stays in sight, to be taken back. */
  #loadFollowUps(): void {
    this.#inboxes.attempt(async () => {
      const open = await ask('follow-up/list', {});
      const finished = (this.#followUps.peek() ?? []).filter(
        (one) => one.doneAt !== null && !open.some((other) => other.id === one.id),
      );
      this.#followUps.value = [...open, ...finished].sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1));
    }, 'load-failed');
  }

  /** Shown at once, and as it was again where it could not be saved. */
  #finish(id: string, done: boolean): void {
    const before = this.#followUps.peek()?.find((one) => one.id === id)?.doneAt ?? null;
    this.#mark(id, done ? new Date().toISOString() : null);
    this.#inboxes.attempt(async () => {
      try {
        await ask('follow-up/done', { id, done });
      } catch (error) {
        this.#mark(id, before);
        throw error;
      }
      this.#loadFollowUps();
    });
  }

  #mark(id: string, doneAt: string | null): void {
    const all = this.#followUps.peek() ?? [];
    this.#followUps.value = all.map((one) => (one.id === id ? { ...one, doneAt } : one));
  }
}
