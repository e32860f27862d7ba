/** Replies in this page: into the editor that is open, out of it again, and waiting for one to be opened. */
import { type Caret, type CaretMemory, focusEditor, placeCaret } from '../editors/caret.ts';
import { compactContent } from '../editors/content.ts';
import { insertReply } from '../editors/insert.ts';
import type { InsertEnd, InsertOutcome, ReplyText, UndoOutcome } from '../editors/types.ts';
import { InsertionMemory } from '../editors/undo.ts';
import type { ReplyEditor } from '../inboxes/adapter.ts';
import { isSafeToPress } from '../inboxes/open-reply.ts';
import { ask } from '../messages/client.ts';
import { log } from '../platform/log.ts';

/** The page, as far as replies need it. */
export interface ReplyPage {
  /** Of the ticket that it shows now, in its own words; null: none. */
  key(): string | null;
  editor(): ReplyEditor | null;
  openReply(): HTMLElement | null;
}

/** `covered` is looked at before. */
type Tried = Extract<InsertOutcome, { outcome: InsertEnd }>;

/** An app that has just opened its editor puts in signature and quote: so long nothing may have changed, in ms. */
const QUIET = 250;

export class Replying {
  readonly #page: ReplyPage;
  readonly #carets: CaretMemory;
  readonly #signal: AbortSignal;
  /** Asks for `settled` to be called again. */
  readonly #lookAgain: () => void;
  readonly #insertions = new InsertionMemory();
  /** Key of the ticket whose editor a reply waits for. */
  #armedFor: string | null = null;
  #taking = false;
  /** The editor that a waiting reply is about to go into, and since when it is as it is. */
  #opened: { element: HTMLElement; text: string; since: number } | null = null;

  constructor(page: ReplyPage, carets: CaretMemory, lookAgain: () => void, signal: AbortSignal) {
    this.#page = page;
    this.#carets = carets;
    this.#lookAgain = lookAgain;
    this.#signal = signal;
  }

  /**
   * `at`: at this very place, whatever is written there; left out: where the person's caret is or was, in a reply.
   * `pageKey` null: only while the page shows no ticket.
   */
  async insert(
    pageKey: string | null,
    insertId: string,
    reply: ReplyText,
    at?: { caret: Caret | null },
  ): Promise<Tried> {
    if (this.#page.key() !== pageKey) return { outcome: 'other-ticket' };
    const editor = this.#page.editor();
    if (!editor) return { outcome: 'no-editor', canOpen: this.#control() !== null };
    if (editor.mode === 'note' && !at) return { outcome: 'note-editor' };
    const result = await insertReply(editor.element, reply, {
      caret: at ? at.caret : this.#carets.recall(editor.element),
      signal: this.#signal,
    });
    if (result.inserted === null) return { outcome: result.changed ? 'changed' : 'failed' };
    this.#insertions.remember(insertId, result.change);
    return { outcome: 'inserted', strategy: result.inserted };
  }

  async undo(pageKey: string, insertId: string): Promise<UndoOutcome> {
    const editor = this.#page.key() === pageKey ? this.#page.editor() : null;
    return editor ? this.#insertions.undo(editor.element, insertId) : { outcome: 'nothing-to-undo' };
  }

  /** Opens a reply the app's own way. False: that is not known here, or one is open already. */
  open(pageKey: string): boolean {
    const control = this.#page.key() === pageKey ? this.#control() : null;
    control?.click(); // reviewed: the person asked for it, and it was found to open a reply and nothing else
    return control !== null;
  }

  /** Whether a reply waits for the editor of this ticket. */
  arm(pageKey: string | null, armed: boolean): void {
    this.#armedFor = armed ? pageKey : null;
    this.#opened = null;
    if (armed) this.#lookAgain();
  }

  /** The page came to rest: the editor that a reply waits for may be open by now. */
  settled(): void {
    const pageKey = this.#armedFor;
    if (pageKey === null || this.#taking || this.#page.key() !== pageKey) return;
    const editor = this.#page.editor();
    if (editor?.mode !== 'reply' || !this.#isQuiet(editor.element)) return;
    this.#taking = true;
    this.#take(pageKey)
      .catch((error: unknown) => log.error('armed', error))
      .finally(() => {
        this.#taking = false;
      });
  }

  /** To the caret in the mail; to the window where no editor is open. */
  focus(): void {
    const editor = this.#page.editor()?.element;
    if (!editor) {
      window.focus();
      return;
    }
    focusEditor(editor);
    const caret = this.#carets.recall(editor);
    if (caret) placeCaret(editor, caret);
  }

  #control(): HTMLElement | null {
    const control = this.#page.openReply();
    return control && isSafeToPress(control) ? control : null;
  }

  #isQuiet(element: HTMLElement): boolean {
    const text = compactContent(element);
    const now = performance.now();
    if (this.#opened?.element !== element || this.#opened.text !== text)
      this.#opened = { element, text, since: now };
    const left = this.#opened.since + QUIET - now;
    if (left > 0) setTimeout(this.#lookAgain, left);
    return left <= 0;
  }

  async #take(pageKey: string): Promise<void> {
    const taken = await ask('inbox/take-armed', { pageKey });
    this.#armedFor = null;
    if (!taken) return;
    const { insertId, ...reply } = taken;
    const { outcome } = await this.insert(pageKey, insertId, reply);
    // It waits on where the editor went away in between.
    if (outcome === 'no-editor' || outcome === 'note-editor') this.#armedFor = pageKey;
    await ask('inbox/put-in', { insertId, outcome });
  }
}
