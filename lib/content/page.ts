/** What this page shows: the adapter that fits, and what it reads now. */
import type { InboxAdapter, ReadResult, ReplyEditor } from '../inboxes/adapter.ts';
import { chooseAdapter } from '../inboxes/registry.ts';
import { log } from '../platform/log.ts';

const NO_ADAPTER: ReadResult = { kind: 'unreadable', missing: ['app'] };

export class Page {
  readonly #root: Document;
  #adapter: InboxAdapter | null = null;

  constructor(root: Document) {
    this.#root = root;
  }

  get adapter(): InboxAdapter | null {
    return this.#adapter;
  }

  /** Never throws: what an adapter can't cope with is a page that can't be read. */
  read(): ReadResult {
    const url = this.#url();
    try {
      // An app that loads in steps is not itself at first; one that was recognised stays.
      this.#adapter ??= chooseAdapter(this.#root, url);
      return this.#adapter?.read(this.#root, url) ?? NO_ADAPTER;
    } catch (error) {
      log.error(`adapter ${this.#adapter?.id ?? 'choice'}`, error);
      return { kind: 'unreadable', missing: ['messages'] };
    }
  }

  editor(): ReplyEditor | null {
    return this.#safely('editor', null, (adapter) => adapter.editor(this.#root));
  }

  frames(): Document[] {
    return this.#safely('frames', [], (adapter) => adapter.frames?.(this.#root) ?? []);
  }

  loosen(): HTMLElement[] {
    return this.#safely('loosen', [], (adapter) => adapter.loosen?.(this.#root) ?? []);
  }

  #url(): URL {
    return new URL(this.#root.location.href);
  }

  #safely<T>(what: string, otherwise: T, ask: (adapter: InboxAdapter) => T): T {
    if (!this.#adapter) return otherwise;
    try {
      return ask(this.#adapter);
    } catch (error) {
      log.error(`adapter ${this.#adapter.id} ${what}`, error);
      return otherwise;
    }
  }
}
