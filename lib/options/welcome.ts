/** The welcome page's life. */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { ask } from '../messages/client.ts';
import { listenForNotices } from '../messages/notices.ts';
import type { Settings } from '../messages/schemas.ts';
import { Autosave } from '../pages/autosave.ts';
import { browser } from '../platform/browser.ts';
import { browserKey } from '../platform/browser-keys.ts';
import { InboxesController } from './inboxes-controller.ts';
import type { WelcomeActions, WelcomeModel } from './model.ts';
import { welcomeHashOf, welcomePlaceOf } from './welcome-place.ts';

const SAVE_AFTER = 400;

export class WelcomeController {
  readonly model: ReadonlySignal<WelcomeModel>;
  readonly actions: WelcomeActions;
  readonly #inboxes = new InboxesController();
  readonly #place = signal(welcomePlaceOf(location.hash));
  readonly #shortcut = signal<string | null>(null);
  readonly #settings = signal<Settings | null>(null);
  readonly #saving = new Autosave<Settings>((settings) => ask('settings/save', settings), SAVE_AFTER);

  constructor() {
    this.model = computed(() => ({
      ...this.#place.value,
      inboxes: this.#inboxes.inboxes.value,
      settings: this.#settings.value,
      settingsState: this.#saving.state.value,
      settingsProblem: this.#saving.problem.value,
      shortcut: this.#shortcut.value,
      toast: this.#inboxes.toasts.shown.value,
    }));
    this.actions = {
      ...this.#inboxes.actions,
      typeSite: (site) => {
        this.#place.value = { ...this.#place.peek(), site };
        // Not a place to go back to.
        history.replaceState(null, '', welcomeHashOf(this.#place.peek()));
      },
      go: (step) => {
        location.hash = welcomeHashOf({ ...this.#place.peek(), step });
      },
      saveSettings: (settings) => {
        this.#settings.value = settings;
        this.#saving.set(settings);
      },
      openOptions: () => void browser.runtime.openOptionsPage(),
      openPractice: () => location.assign(browser.runtime.getURL('/practice.html')),
    };
  }

  start(): void {
    addEventListener('hashchange', () => {
      this.#place.value = welcomePlaceOf(location.hash);
    });
    this.#inboxes.start();
    this.#inboxes.attempt(async () => {
      this.#shortcut.value = await browserKey('toggle-sidebar');
    }, 'load-failed');
    this.#load();
    listenForNotices(({ what }) => {
      if (what === 'settings') this.#load();
      // An update would close this page, and with it what could not be saved so far.
      if (what === 'update' && this.#saving.pending) this.#inboxes.attempt(() => ask('update/hold', {}));
    });
  }

  flush(): void {
    void this.#saving.flush();
  }

  /** Also what was saved elsewhere; not while something here waits to be. */
  #load(): void {
    this.#inboxes.attempt(async () => {
      const settings = await ask('settings/get', {});
      if (!this.#saving.pending) this.#settings.value = settings;
    }, 'load-failed');
  }
}
