/** What is new since an update, on the options page: told once, until it was read about. */
import { signal } from '@preact/signals';
import { isNewSince, NEWS } from '../about/news.ts';
import { ask } from '../messages/client.ts';
import type { InboxesController } from './inboxes-controller.ts';
import type { NewsModel } from './model.ts';
import type { Place } from './place.ts';

export class NewsController {
  readonly model = signal<NewsModel>({ since: null, unread: false });
  readonly #page: Pick<InboxesController, 'attempt'>;
  #isHere = false;

  constructor(page: Pick<InboxesController, 'attempt'>) {
    this.#page = page;
  }

  load(): void {
    this.#page.attempt(async () => {
      const { since } = await ask('news/state', {});
      this.model.value = { since, unread: NEWS.some(({ version }) => isNewSince(version, since)) };
      if (this.#isHere) await this.#read();
    }, 'load-failed');
  }

  /** What was new stays marked for as long as this page is open. */
  go({ room }: Place): void {
    this.#isHere = room === 'news';
    if (this.#isHere) this.#page.attempt(() => this.#read());
  }

  async #read(): Promise<void> {
    if (!this.model.peek().unread) return;
    await ask('news/seen', {});
    this.model.value = { ...this.model.peek(), unread: false };
  }
}
