/** What this page shows: the reader that fits, and what it reads now. */
import {
  type InboxAdapter,
  type ReadResult,
  type ReplyEditor,
  type Site,
  type TicketPart,
  WITHOUT_GUIDE,
} from '../inboxes/adapter.ts';
import { fits, type Recipe } from '../inboxes/recipes/recipe.ts';
import { chooseSite } from '../inboxes/registry.ts';
import { log } from '../platform/log.ts';
import { held } from './held.ts';
import type { Readers } from './readers.ts';

type Unreadable = Extract<ReadResult, { kind: 'unreadable' }>;

/** The app's own adapter reads; where it can't, or no app is known, the reader without a guide tries. */
export class Page {
  readonly #root: Document;
  readonly #readers: Pick<Readers, 'get'>;
  #site: Site | null = null;
  #recipes: Recipe[] = [];
  /** That read the page last. */
  #reader: InboxAdapter | null = null;

  constructor(root: Document, readers: Pick<Readers, 'get'>) {
    this.#root = root;
    this.#readers = readers;
  }

  /** Never throws: what a reader can't cope with is a page that can't be read. `none` while a reader is on its way. */
  read(): ReadResult {
    const url = new URL(this.#root.location.href);
    const { result: taught, failed } = this.#readTaught(url);
    if (taught) return taught;
    const known = this.#readKnown(url);
    const result = known.kind === 'unreadable' ? this.#readAny(url, known) : known;
    return failed === null || result.kind === 'none' ? result : { ...result, recipeFailed: failed };
  }

  /** What the person taught of this host, the newest first. False where that is as it was: nothing. */
  learn(recipes: Recipe[]): boolean {
    const news = recipes.length > 0 || this.#recipes.length > 0;
    this.#recipes = recipes;
    return news;
  }

  /** What was taught counts above what we know ourselves: the person saw what we did not. */
  #readTaught(url: URL): { result: ReadResult | null; failed: string | null } {
    let failed: string | null = null;
    for (const recipe of this.#recipes) {
      if (!fits(recipe, url)) continue;
      if (this.#readers.get(WITHOUT_GUIDE) === 'coming') return { result: { kind: 'none' }, failed };
      const before = this.#reader;
      const reader = held().taughtReader?.(recipe) ?? null;
      const result = reader && this.#readWith(reader, url);
      if (result?.kind === 'ticket') return { result, failed: null };
      this.#reader = before;
      if (result?.kind === 'unreadable') failed ??= recipe.id;
    }
    return { result: null, failed };
  }

  /** Id of the app that this page is; null while none was recognised. */
  get siteId(): string | null {
    return this.#site?.id ?? null;
  }

  editor(): ReplyEditor | null {
    return this.#safely('editor', null, (reader) => reader.editor(this.#root));
  }

  openReply(): HTMLElement | null {
    return this.#safely('openReply', null, (reader) => reader.openReply?.(this.#root) ?? null);
  }

  frames(): Document[] {
    return this.#safely('frames', [], (reader) => reader.frames?.(this.#root) ?? []);
  }

  shadows(): ShadowRoot[] {
    return this.#safely('shadows', [], (reader) => reader.shadows?.(this.#root) ?? []);
  }

  loosen(): HTMLElement[] {
    return this.#safely('loosen', [], (reader) => reader.loosen?.(this.#root) ?? []);
  }

  #readKnown(url: URL): ReadResult {
    // An app that loads in steps is not itself at first; one that was recognised stays.
    this.#site ??= this.#choose(url);
    if (!this.#site) return unreadable('app');
    const adapter = this.#readers.get(this.#site.id);
    if (adapter === 'coming') return { kind: 'none' };
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
    const reader = this.#readers.get(WITHOUT_GUIDE);
    if (reader === 'coming') return { kind: 'none' };
    const known = this.#reader;
    const result = reader && this.#readWith(reader, url);
    if (result?.kind === 'ticket')
      return this.#site ? proposedOnly(withMissing(result, this.#site.thin ? [] : missing)) : result;
    this.#reader = known;
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

/** An app whose own adapter finds its way no more may be between two tickets: then nobody is certain. */
function proposedOnly(result: ReadResult): ReadResult {
  if (result.kind !== 'ticket' || !result.ticket.customer?.address) return result;
  const { customer, ...ticket } = result.ticket;
  return {
    ...result,
    ticket: { ...ticket, customer: null, proposed: { person: customer, because: 'unsure' } },
  };
}
