/** Whether the browser may show a notification when something is due: a permission that the person gives and takes. */
import { signal } from '@preact/signals';
import { browser } from '../platform/browser.ts';
import type { InboxesController } from './inboxes-controller.ts';

const PERMISSION: { permissions: 'notifications'[] } = { permissions: ['notifications'] };

export class Notifications {
  /** Null while it is being asked. */
  readonly allowed = signal<boolean | null>(null);
  readonly #page: Pick<InboxesController, 'attempt' | 'toasts'>;

  constructor(page: Pick<InboxesController, 'attempt' | 'toasts'>) {
    this.#page = page;
  }

  start(): void {
    browser.permissions.onAdded.addListener(() => this.#load());
    browser.permissions.onRemoved.addListener(() => this.#load());
    this.#load();
  }

  /** Nothing is awaited before the browser is asked: it shows its question only within the click. */
  allow(on: boolean): void {
    const answered = on ? browser.permissions.request(PERMISSION) : browser.permissions.remove(PERMISSION);
    this.#page.attempt(async () => {
      if (!(await answered) && on) this.#page.toasts.say('notifications-refused');
      this.#load();
    });
  }

  #load(): void {
    this.#page.attempt(async () => {
      const { permissions = [] } = await browser.permissions.getAll();
      this.allowed.value = permissions.includes('notifications');
    }, 'load-failed');
  }
}
