/** Replies in this page: into the editor that is open, out of it again, and waiting for one to be opened. */
import { type Caret, type CaretMemory, focusEditor, placeCaret } from '../../editors/caret.ts';
import { compactContent } from '../../editors/content.ts';
import { focusedIn } from '../../editors/elements.ts';
import { insertReply } from '../../editors/insert.ts';
import { textToMarkup } from '../../editors/markup.ts';
import { dropSecondPress } from '../../editors/second-press.ts';
import {
  canWait,
  type EditorChange,
  type InsertEnd,
  type InsertOutcome,
  type ReplyText,
  type UndoOutcome,
} from '../../editors/types.ts';
import { InsertionMemory } from '../../editors/undo.ts';
import { isSafeToPress } from '../../inboxes/open-reply.ts';
import { ask } from '../../messages/client.ts';
import { RequestError } from '../../messages/errors.ts';
import { log } from '../../platform/log.ts';
import { held, type WrittenPage } from '../held.ts';

/** `covered` is looked at before. */
type Tried = Extract<InsertOutcome, { outcome: InsertEnd }>;

/** Where something is wanted: in this editor (null: whichever is open), at this caret (null: none was placed). */
export interface Place {
  editor: HTMLElement | null;
  caret: Caret | null;
}

/** An app that has just opened its editor puts in signature and quote: so long nothing may have changed, in ms. */
const QUIET = 250;

export class Replying {
  readonly #page: WrittenPage;
  readonly #carets: CaretMemory;
  readonly #signal: AbortSignal;
  /** Asks for `settled` to be called again. */
  readonly #lookAgain: () => void;
  readonly #insertions = new InsertionMemory();
  /** Key of the ticket whose editor a reply waits for. */
  #armedFor: string | null = null;
  #held = false;
  #taking = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #last: Promise<unknown> = Promise.resolve();
  /** The editor that a waiting reply is about to go into, and since when it is as it is. */
  #opened: { element: HTMLElement; text: string; since: number } | null = null;

  constructor(page: WrittenPage, carets: CaretMemory, lookAgain: () => void, signal: AbortSignal) {
    this.#page = page;
    this.#carets = carets;
    this.#lookAgain = lookAgain;
    this.#signal = signal;
    signal.addEventListener('abort', () => clearTimeout(this.#timer), { once: true });
  }

  /** Where the person's caret is or was; never in a note. */
  insert(pageKey: string, insertId: string, reply: ReplyText): Promise<Tried> {
    return this.#serially(() => this.#insert(pageKey, insertId, reply));
  }

  /** At this very place, whatever is written there. `pageKey` null: only while the page shows no ticket. */
  insertAt(pageKey: string | null, reply: ReplyText, { editor, caret }: Place): Promise<Tried> {
    return this.#serially(async () => {
      if (this.#page.key() !== pageKey) return { outcome: 'other-ticket' };
      const now = this.#page.editor();
      if (!now || (editor && now.element !== editor)) return { outcome: 'no-editor', canOpen: false };
      return (await this.#put(pageKey, now.element, reply, caret)).outcome;
    });
  }

  /** Plain words in the place of others; taken back by `undo`, too. */
  replaceWords(pageKey: string, id: string, words: string, { editor, caret }: Place): Promise<Tried> {
    return this.#serially(async () => {
      const now = this.#page.editor();
      if (!now || now.element !== editor || now.mode === 'note')
        return { outcome: 'no-editor', canOpen: false };
      const reply = { text: words, html: textToMarkup(words) };
      const { outcome, change } = await this.#put(pageKey, editor, reply, caret, true);
      if (change) this.#insertions.remember(id, change);
      return outcome;
    });
  }

  undo(pageKey: string, insertId: string): Promise<UndoOutcome> {
    return this.#serially(async () => {
      const editor = this.#page.key() === pageKey ? this.#page.editor() : null;
      return editor ? this.#insertions.undo(editor.element, insertId) : { outcome: 'nothing-to-undo' };
    });
  }

  /** Opens a reply the app's own way. False: that is not known here, or one is open already. */
  open(pageKey: string): boolean {
    const control = this.#page.key() === pageKey ? this.#control() : null;
    // The app gives its editor the focus, and the reply goes in there.
    if (control) dropSecondPress(control);
    control?.click(); // reviewed: the person asked for it, and it was found to open a reply and nothing else
    return control !== null;
  }

  /** Whether a reply waits for the editor of this ticket. `held`: not while the focus is in the sidebar. True: it is open. */
  arm(pageKey: string | null, armed: boolean, held = this.#held): boolean {
    this.#held = held;
    this.#armedFor = armed ? pageKey : null;
    this.#opened = null;
    clearTimeout(this.#timer);
    if (armed) this.#lookAgain();
    return this.#awaited(pageKey) !== null;
  }

  /** The page came to rest: the editor that a reply waits for may be open by now. */
  settled(): void {
    const pageKey = this.#armedFor;
    const editor = this.#taking ? null : this.#awaited(pageKey);
    if (pageKey === null || !editor || !this.#isQuiet(editor)) return;
    if (this.#isElsewhere(editor)) {
      this.#lookIn(QUIET);
      return;
    }
    clearTimeout(this.#timer);
    this.#taking = true;
    this.#serially(() => this.#take(pageKey))
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

  /** The editor that a reply to this ticket would wait for. */
  #awaited(pageKey: string | null): HTMLElement | null {
    const editor = pageKey !== null && this.#page.key() === pageKey ? this.#page.editor() : null;
    return editor?.mode === 'reply' && isSeen(editor.element) ? editor.element : null;
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
    if (left > 0) this.#lookIn(left);
    return left <= 0;
  }

  /** Who writes elsewhere would go on with the customer's mail in the middle of a word. */
  #isElsewhere(editor: HTMLElement): boolean {
    return (this.#held && isAside()) || this.#carets.writesElsewhere(editor);
  }

  /** One timer, as every coming to rest may want one. */
  #lookIn(ms: number): void {
    clearTimeout(this.#timer);
    if (!this.#signal.aborted) this.#timer = setTimeout(this.#lookAgain, ms);
  }

  async #take(pageKey: string): Promise<void> {
    const takenBy = crypto.randomUUID();
    const taken = await twice(() => ask('inbox/take-armed', { pageKey, takenBy }));
    this.#armedFor = null;
    if (!taken) return;
    const { insertId, ...reply } = taken;
    const outcome = this.#isHeldBack(pageKey)
      ? 'no-editor'
      : (await this.#insert(pageKey, insertId, reply)).outcome;
    // It waits on where the person began to write something else in between, or the editor went away.
    if (canWait(outcome)) this.#armedFor = pageKey;
    await twice(() => ask('inbox/put-in', { insertId, outcome }));
    if (this.#armedFor !== null) this.#lookIn(QUIET);
  }

  /** The background takes its time: by now they may write elsewhere. */
  #isHeldBack(pageKey: string): boolean {
    const editor = this.#page.key() === pageKey ? this.#page.editor() : null;
    return editor !== null && this.#isElsewhere(editor.element);
  }

  async #insert(pageKey: string, insertId: string, reply: ReplyText): Promise<Tried> {
    if (this.#page.key() !== pageKey) return { outcome: 'other-ticket' };
    const editor = this.#page.editor();
    if (!editor) return { outcome: 'no-editor', canOpen: this.#control() !== null };
    if (editor.mode === 'note') return { outcome: 'note-editor' };
    const caret = this.#carets.recall(editor.element);
    const { outcome, change } = await this.#put(pageKey, editor.element, reply, caret);
    if (change) this.#insertions.remember(insertId, change);
    return outcome;
  }

  async #put(
    pageKey: string | null,
    editor: HTMLElement,
    reply: ReplyText,
    caret: Caret | null,
    inLine = false,
  ): Promise<{ outcome: Tried; change: EditorChange | null }> {
    const belongs = () => this.#page.key() === pageKey && this.#page.editor()?.element === editor;
    const result = await insertReply(editor, reply, { caret, signal: this.#signal, belongs, inLine });
    if (result.inserted === null && !result.changed && !belongs())
      return { outcome: { outcome: 'other-ticket' }, change: null };
    return result.inserted === null
      ? { outcome: { outcome: result.changed ? 'changed' : 'failed' }, change: null }
      : { outcome: { outcome: 'inserted', strategy: result.inserted }, change: result.change };
  }

  /** One after the other: each takes what comes into the editor for its own. */
  #serially<T>(work: () => Promise<T>): Promise<T> {
    const mine = this.#last.then(work);
    this.#last = mine.catch(() => undefined);
    return mine;
  }
}

/** The focus is in a frame of ours, or in no part of this page. */
function isAside(): boolean {
  const focused = focusedIn(document);
  return !document.hasFocus() || (focused !== null && held().own.has(focused));
}

/** Nobody opened what nobody sees. */
function isSeen(editor: HTMLElement): boolean {
  return editor.checkVisibility?.({ opacityProperty: true, visibilityProperty: true }) ?? true;
}

/** A background that ended midway is started by the next question. */
async function twice<T>(question: () => Promise<T>): Promise<T> {
  try {
    return await question();
  } catch (error) {
    if (!(error instanceof RequestError) || error.problem !== 'gone') throw error;
    return question();
  }
}
