/** What the options and welcome pages share: the list of inboxes, and the toast that says what became of one. */
import { signal } from '@preact/signals';
import { problemOf } from '../pages/problem.ts';
import { Toasts } from '../pages/toasts.ts';
import { log } from '../platform/log.ts';
import { addInbox, grantedInboxes, removeInbox, whenInboxesChange } from './inboxes.ts';
import type { GrantedInbox, InboxesActions, OptionsToast } from './model.ts';

export class InboxesController {
  readonly inboxes = signal<GrantedInbox[] | null>(null);
  readonly toasts = new Toasts<OptionsToast>('taken-back');
  readonly actions: InboxesActions = {
    addInbox: ({ pattern }) => addInbox(pattern, this.inboxes.peek() ?? []),
    removeInbox: (pattern) =>
      void this.attempt(async () => {
        await removeInbox(pattern);
        this.toasts.say('inbox-removed', () => this.#giveBack(pattern));
      }),
    undo: () => this.toasts.undo(),
    dismissToast: () => this.toasts.dismiss(),
  };

  start(): void {
    whenInboxesChange(() => this.#load());
    this.#load();
  }

  /** Runs what may fail, and says why it did. Answers whether it worked. */
  attempt(work: () => Promise<unknown>, failed?: OptionsToast): Promise<boolean> {
    return work().then(
      () => true,
      (error: unknown) => {
        log.error('options', error);
        this.toasts.say(failed ?? problemOf(error));
        return false;
      },
    );
  }

  #load(): void {
    this.attempt(async () => {
      this.inboxes.value = await grantedInboxes();
    }, 'load-failed');
  }

  /** The browser asks again, and the person may say no. */
  async #giveBack(pattern: string): Promise<boolean> {
    const outcome = await addInbox(pattern, []);
    if (outcome !== 'granted') this.toasts.say('inbox-not-back');
    return outcome === 'granted';
  }
}
