/**
 * Readers come in scripts of their own, one for each app (`entrypoints/readers/`), and so does what writes, what teaches an inbox or tells
 * how a page is built: the background puts them beside the content script when the page turns out to need them, as all
 * together would be too much for every inbox page. They meet in the globals of the script world that they run in.
 */
import type { Caret } from '../editors/caret.ts';
import type { InsertOutcome, ReplyText, UndoOutcome } from '../editors/types.ts';
import type { InboxAdapter, ReplyEditor } from '../inboxes/adapter.ts';
import type { Recipe } from '../inboxes/recipes/recipe.ts';
import type { censoredReport } from '../inboxes/report.ts';
import type { RewriteOutcome } from '../messages/content-requests.ts';
import type { InboxLook } from '../messages/look-requests.ts';
import type { Rewrite } from '../messages/shapes.ts';
import { PLAIN_LOOK } from '../platform/look.ts';
import type { TypedTail } from './typed-tail.ts';

/** Starts a lesson in this page; resolves with the recipe, or null when the person gave up. */
export type Teacher = (root: Document, signal: AbortSignal) => Promise<Recipe | null>;

/** How the page is built, without a word of what it says. */
export type Reporter = typeof censoredReport;

/** The page, as far as writing needs it. */
export interface WrittenPage {
  /** Of the ticket that it shows now, in its own words; null: none. */
  key(): string | null;
  editor(): ReplyEditor | null;
  openReply(): HTMLElement | null;
}

type Pressed = { x: number; y: number } | null;

/** What is written in this page, see `writing/`. */
export interface Writing {
  /** May be called again at any time, and must be for a frame whose editor rewrites its document. */
  attach(document: Document): void;
  /** The person has just put the caret there. */
  touched(editor: HTMLElement): void;
  /** The page came to rest. */
  settled(): void;
  /** Whether a reply waits for the editor of this ticket. `held`: see `content/armed`; not said, as it was. True: it is open. */
  arm(pageKey: string | null, armed: boolean, held?: boolean): boolean;
  insert(pageKey: string, insertId: string, reply: ReplyText): Promise<InsertOutcome>;
  undo(pageKey: string, insertId: string): Promise<UndoOutcome>;
  /** The reply to this ticket as it is being written, without quoted history; null: none is. */
  draft(pageKey: string): string | null;
  rewrite(pageKey: string, insertId: string, words: Rewrite): Promise<RewriteOutcome>;
  /** Opens a reply the app's own way. False: that is not known here, or one is open already. */
  open(pageKey: string): boolean;
  /** To the caret in the mail; to the window where no editor is open. */
  focus(): void;
  /** Which words are shortcuts, after a change. */
  learn(): void;
  search(): Promise<void>;
  putFound(pageKey: string | null, reply: ReplyText, pressed: Pressed): Promise<InsertOutcome>;
  /** `back`: to where the person came from. */
  closeSearch(back: boolean): void;
  /** The frame of this nonce was proven. */
  proven(nonce: string): void;
}

/** @param typed heard what was typed before this came, too */
export type MakeWriting = (
  page: WrittenPage,
  typed: TypedTail,
  lookAgain: () => void,
  signal: AbortSignal,
) => Writing;

/** Shows the search at the caret of an editor. */
export type OpenSearch = (at: SearchPlace, signal: AbortSignal) => SearchBox;

export interface SearchPlace {
  /** Null: no editor is open. */
  editor: HTMLElement | null;
  caret: Caret | null;
  /** It was closed, by whatever. */
  closed(): void;
}

export interface SearchBox {
  /** The frame of this nonce was proven. */
  proven(nonce: string): void;
  inSight(x: number, y: number): boolean;
  focus(): void;
  close(): void;
}

interface Held {
  readers: Partial<Record<string, InboxAdapter>>;
  /** Comes with the reader without a guide. */
  taughtReader?: (recipe: Recipe) => InboxAdapter;
  /** Our own elements in the page: no one of them covers another. */
  own: WeakSet<Element>;
  teacher?: Teacher;
  reporter?: Reporter;
  makeWriting?: MakeWriting;
  openSearch?: OpenSearch;
  /** As the background said last. */
  dress?: InboxLook;
}

const HELD = Symbol.for('unwrap.held');

/** What is there by now. The scripts that carry something put it here. */
export function held(): Held {
  const world = globalThis as { [HELD]?: Held };
  world[HELD] ??= { readers: {}, own: new WeakSet() };
  return world[HELD];
}

export function dressed(): InboxLook {
  return held().dress ?? { look: PLAIN_LOOK, texts: null };
}

export function provideReader(reader: InboxAdapter): void {
  held().readers[reader.id] = reader;
}
