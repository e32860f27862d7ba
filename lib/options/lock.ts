/** The lock, on the options page. What is shown begins anew whenever it opens or closes: nothing of before stays in the page. */
import { signal } from '@preact/signals';
import { ask } from '../messages/client.ts';
import type { IdleMinutes, LockState } from '../messages/lock-requests.ts';
import { browser } from '../platform/browser.ts';
import { log } from '../platform/log.ts';
import type { InboxesController } from './inboxes-controller.ts';
import type { LockActions, LockModel } from './lock-model.ts';
import { following } from './transfer.ts';

/** The page that the sidebar opened to ask the passphrase; it has done its work then. */
const ASKED = '#unlock';

export class LockController {
  readonly #page: Pick<InboxesController, 'attempt' | 'toasts'>;
  readonly #state = signal<LockState | null>(null);
  readonly #turning = signal<number | null>(null);
  readonly #trying = signal(false);
  readonly #wrong = signal(false);

  readonly actions: LockActions = {
    turnOn: (passphrase, idle) =>
      this.#turn('lock-on', (id) => ask('lock/turn-on', { id, passphrase, idle })),
    turnOff: () => this.#turn('lock-off', (id) => ask('lock/turn-off', { id })),
    unlock: (passphrase) => this.#page.attempt(() => this.#unlock(passphrase)),
    lockNow: () => this.#page.attempt(() => ask('lock/now', {})),
    change: (before, after) => this.#change(before, after),
    setIdle: (idle) => this.#page.attempt(() => this.#setIdle(idle)),
    startAnew: () => this.#page.attempt(() => ask('lock/start-anew', {})),
  };

  constructor(page: Pick<InboxesController, 'attempt' | 'toasts'>) {
    this.#page = page;
  }

  get model(): LockModel {
    return {
      state: this.#state.value,
      turning: this.#turning.value,
      trying: this.#trying.value,
      wrong: this.#wrong.value,
    };
  }

  /** Whether there is anything to show but the way in. Where it can't be told, the rooms say what is wrong. */
  async start(): Promise<boolean> {
    try {
      this.#state.value = await ask('lock/state', {});
    } catch (error) {
      log.error('lock', error);
    }
    return this.#state.peek()?.is !== 'locked';
  }

  /** It was opened or closed, here or elsewhere. */
  async heard(): Promise<void> {
    const before = this.#state.peek()?.is;
    const state = await ask('lock/state', {});
    const other = (state.is === 'locked') !== (before === 'locked');
    if (!other) this.#state.value = state;
    else if (state.is === 'none') this.#beginAnew();
    else if (before === 'locked' && location.hash === ASKED) await this.#leave();
    else location.reload();
  }

  async #unlock(passphrase: string): Promise<void> {
    if (this.#trying.peek()) return;
    this.#trying.value = true;
    this.#wrong.value = false;
    try {
      this.#wrong.value = !(await ask('lock/unlock', { passphrase }));
    } finally {
      this.#trying.value = false;
    }
  }

  async #change(before: string, after: string): Promise<boolean> {
    this.#trying.value = true;
    this.#wrong.value = false;
    try {
      const changed = await ask('lock/change', { before, after });
      this.#wrong.value = !changed;
      if (changed) this.#page.toasts.say('lock-changed');
      return changed;
    } catch (error) {
      this.#page.attempt(() => Promise.reject(error));
      return false;
    } finally {
      this.#trying.value = false;
    }
  }

  async #setIdle(idle: IdleMinutes): Promise<void> {
    await ask('lock/idle', { idle });
    this.#state.value = await ask('lock/state', {});
  }

  #turn(done: 'lock-on' | 'lock-off', work: (id: string) => Promise<null>): void {
    if (this.#turning.peek() !== null) return;
    this.#turning.value = 0;
    const told = (share: number) => {
      this.#turning.value = share;
    };
    this.#page.attempt(async () => {
      try {
        const id = crypto.randomUUID();
        await following(id, told, () => work(id));
        this.#page.toasts.say(done);
      } finally {
        this.#turning.value = null;
        this.#state.value = await ask('lock/state', {});
      }
    });
  }

  /** With nothing kept: a backup can be restored there. */
  #beginAnew(): void {
    location.hash = '#data';
    location.reload();
  }

  async #leave(): Promise<void> {
    const tab = await browser.tabs.getCurrent();
    if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
  }
}
