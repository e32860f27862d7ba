/** What this page shows: the reader that fits, and what it reads now. */
import type { InboxAdapter, ReadResult, ReplyEditor, Site, TicketPart } from '../inboxes/adapter.ts';
import { chooseSite } from '../inboxes/registry.ts';
import { log } from '../platform/log.ts';
import type { Parts } from './parts.ts';

type Unreadable = Extract<ReadResult, { kind: 'unreadable' }>;

/** The app's own adapter reads; where it can't, or no app is known, the reader without a guide tries. */
export class Page {
  readonly #root: Document;
  readonly #parts: Pick<Parts, 'get'>;
  #site: Site | null = null;
  /** That read the page last. */
  #reader: InboxAdapter | null = null;

  constructor(root: Document, parts: Pick<Parts, 'get'>) {
    this.#root = root;
    this.#parts = parts;
  }

  /** Never throws: what a reader can't cope with is a page that can't be read. `none` while a reader is on its way. */
  read(): ReadResult {
    const url = new URL(this.#root.location.href);
    const known = this.#readKnown(url);
    return known.kind === 'unreadable' ? this.#readAny(url, known) : known;
  }

  editor(): ReplyEditor | null {
    return this.#safely('editor', null, (reader) => reader.editor(this.#root));
  }

  frames(): Document[] {
    return this.#safely('frames', [], (reader) => reader.frames?.(this.#root) ?? []);
  }

  loosen(): HTMLElement[] {
    return this.#safely('loosen', [], (reader) => reader.loosen?.(this.#root) ?? []);
  }

  #readKnown(url: URL): ReadResult {
    // An app that loads in steps is not itself at first; one that was recognised stays.
    this.#site ??= this.#choose(url);
    if (!this.#site) return unreadable('app');
    const adapters = this.#parts.get(this.#site.part);
    if (adapters === 'coming') return { kind: 'none' };
    const adapter = adapters?.find(({ id }) => id === this.#site?.id);
    return adapter ? this.#readWith(adapter, url) : unreadable('app');
  }

  #choose(url: URL): Site | null {
    try {
      return chooseSite(this.#root, url);
    } catch (error) {
      log.error('choice of adapter', error);
      return null;
    }
  }

  #readAny(url: URL, { missing }: Unreadable): ReadResult {
    const adapters = this.#parts.get('any');
    if (adapters === 'coming') return { kind: 'none' };
    for (const adapter of adapters ?? []) {
      const known = this.#reader;
      const result = this.#readWith(adapter, url);
      if (result.kind === 'ticket') return withMissing(result, this.#site ? missing : []);
      this.#reader = known;
    }
    return { kind: 'unreadable', missing };
  }

  #readWith(adapter: InboxAdapter, url: URL): ReadResult {
    this.#reader = adapter;
    try {
      return adapter.read(this.#root, url);
    } catch (error) {
      log.error(`adapter ${adapter.id}`, error);
      return unreadable('messages');
    }
  }

  #safely<T>(what: string, otherwise: T, ask: (reader: InboxAdapter) => T): T {
    if (!this.#reader) return otherwise;
    try {
      return ask(this.#reader);
    } catch (error) {
      log.error(`adapter ${this.#reader.id} ${what}`, error);
      return otherwise;
    }
  }
}

function unreadable(part: TicketPart): Unreadable {
  return { kind: 'unreadable', missing: [part] };
}

/** Says what the app's own adapter did not find. */
function withMissing(result: Extract<ReadResult, { kind: 'ticket' }>, missing: TicketPart[]): ReadResult {
  return result.guide?.by === 'structure' ? { ...result, guide: { ...result.guide, missing } } : result;
}
