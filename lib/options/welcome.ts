/** The welcome page's life. */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { ask } from '../messages/client.ts';
import { listenForNotices } from '../messages/notices.ts';
import { browser } from '../platform/browser.ts';
import { browserKey } from '../platform/browser-keys.ts';
import { InboxesController } from './inboxes-controller.ts';
import type { WelcomeActions, WelcomeModel } from './model.ts';
import { OwnSettings } from './own-settings.ts';
import { welcomeHashOf, welcomePlaceOf } from './welcome-place.ts';

export class WelcomeController {
  readonly model: ReadonlySignal<WelcomeModel>;
  readonly actions: WelcomeActions;
  readonly #inboxes = new InboxesController();
  readonly #place = signal(welcomePlaceOf(location.hash));
  readonly #shortcut = signal<string | null>(null);
  readonly #settings = new OwnSettings();

  constructor() {
    this.model = computed(() => ({
      ...this.#place.value,
      inboxes: this.#inboxes.inboxes.value,
      settings: this.#settings.value.value,
      settingsState: this.#settings.saving.state.value,
      settingsProblem: this.#settings.saving.problem.value,
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
      saveSettings: (settings) => this.#settings.save(settings),
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
      if (what === 'update' && this.#settings.saving.pending)
        this.#inboxes.attempt(() => ask('update/hold', {}));
    });
  }

  flush(): void {
    void this.#settings.saving.flush();
  }

  #load(): void {
    this.#inboxes.attempt(() => this.#settings.load(), 'load-failed');
  }
}
