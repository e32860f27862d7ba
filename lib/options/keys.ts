/** Keys: those of the whole browser, which it alone changes, and those of our own pages, which the person changes here. */
import { signal } from '@preact/signals';
import type { ChangedKeys } from '../keys/registry.ts';
import type { Settings } from '../messages/schemas.ts';
import { browser } from '../platform/browser.ts';
import { browserKey } from '../platform/browser-keys.ts';
import type { InboxesController } from './inboxes-controller.ts';
import type { BrowserKeys, KeysToast } from './model.ts';

/** The browser's own page for them. @throws where it lets nobody open that */
async function openBrowserKeys(): Promise<void> {
  // Firefox alone has it.
  const commands = browser.commands as { openShortcutSettings?: () => Promise<void> };
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

export class Keys {
  readonly browser = signal<BrowserKeys>({ toggle: null, search: null });
  readonly #page: Pick<InboxesController, 'attempt' | 'toasts'>;
  readonly #settings: (change: (now: Settings) => Settings) => void;

  /** `settings` changes what is saved. */
  constructor(
    page: Pick<InboxesController, 'attempt' | 'toasts'>,
    settings: (change: (now: Settings) => Settings) => void,
  ) {
    this.#page = page;
    this.#settings = settings;
  }

  /** Again whenever the person comes back, as from the browser's page for them. */
  start(): void {
    this.#load();
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'visible') this.#load();
    });
  }

  /** The toast offers those of before. */
  change(keys: ChangedKeys, said: KeysToast): void {
    this.#settings((now) => {
      this.#page.toasts.say(said, () => this.#settings((later) => ({ ...later, keys: now.keys })));
      return { ...now, keys };
    });
  }

  open(): void {
    this.#page.attempt(openBrowserKeys, 'browser-keys-failed');
  }

  #load(): void {
    this.#page.attempt(async () => {
      const [toggle, search] = await Promise.all([
        browserKey('toggle-sidebar'),
        browserKey('search-templates'),
      ]);
      this.browser.value = { toggle, search };
    }, 'load-failed');
  }
}
