import { editorAround, focusedIn, isTextField } from './elements.ts';
import { editorOf, TOUCHES, touchedEditor } from './touch.ts';

/** A caret or selection in an editor: offsets in a text area's value, or a range that follows the editor's changes. */
export type Caret = { start: number; end: number } | { range: Range };

type Saved = { start: number; end: number; value: string } | { range: Range };

/** Editors with a model follow the caret by this event; it comes within a task or two, in ms. */
const CARET_SEEN = 50;

/**
 * Remembers where the person's caret was in each editor, for when focus has gone to the sidebar. Only a caret that the
 * person placed counts (by pointer, key or input of their own): where an app puts it on its own is no wish.
 */
export class CaretMemory {
  readonly #touched = new WeakSet<HTMLElement>();
  readonly #saved = new WeakMap<HTMLElement, Saved>();
  readonly #signal: AbortSignal;
  readonly #byPerson: (event: Event) => boolean;
  /** The field, of any kind, that they typed in last. */
  #typedIn: Element | null = null;

  /**
   * @param signal stops all listening
   * @param byPerson tells the person's own events from the page's
   */
  constructor(signal: AbortSignal, byPerson = (event: Event) => event.isTrusted) {
    this.#signal = signal;
    this.#byPerson = byPerson;
  }

  /**
   * Starts remembering for the editors of this document. May be called again at any time, and must be for a frame
   * whose editor rewrites its document, as that drops every listener.
   */
  attach(document: Document): void {
    const options = { capture: true, passive: true, signal: this.#signal };
    for (const type of TOUCHES) document.addEventListener(type, this.#onTouch, options);
    document.addEventListener('selectionchange', this.#onSelection, options);
    document.addEventListener('focusout', this.#onLeave, options);
  }

  /** Where the person's caret is or last was in this editor; null when they placed none that still means something. */
  recall(editor: HTMLElement): Caret | null {
    const host = editorAround(editor) ?? editor;
    if (focusedIn(host.ownerDocument) === host && this.#touched.has(host)) this.#save(host);
    const saved = this.#saved.get(host);
    if (!saved) return null;
    if ('range' in saved) return editor.contains(saved.range.commonAncestorContainer) ? saved : null;
    const { start, end, value } = saved;
    const unmoved = isTextField(editor) && editor.value.startsWith(value.slice(0, end));
    return unmoved ? { start, end } : null;
  }

  /** Whether the person is writing in something else than this editor: typed in it, and still there. */
  writesElsewhere(editor: HTMLElement): boolean {
    const field = this.#typedIn;
    return field?.isConnected === true && focusedIn(field.ownerDocument) === field && !editor.contains(field);
  }

  /** The person has just put the caret there, before anybody listened here. */
  touched(editor: HTMLElement): void {
    this.#touched.add(editor);
  }

  readonly #onTouch = (event: Event) => {
    const editor = touchedEditor(event, this.#byPerson);
    if (editor) this.#touched.add(editor);
    if (event.type === 'input' && this.#byPerson(event)) this.#typedIn = focusedIn(documentOf(event));
  };

  readonly #onSelection = (event: Event) => {
    const editor = editorAround(focusedIn(documentOf(event)));
    if (editor && this.#touched.has(editor)) this.#save(editor);
  };

  /** Chromium may tell of the last moves of a caret only after focus has gone (156, text areas). */
  readonly #onLeave = (event: Event) => {
    const editor = editorOf(event);
    if (editor && this.#touched.has(editor)) this.#save(editor);
  };

  #save(editor: HTMLElement): void {
    if (isTextField(editor)) {
      const { selectionStart: start, selectionEnd: end, value } = editor;
      this.#saved.set(editor, { start, end, value });
      return;
    }
    const range = selectedRange(editor);
    if (range) this.#saved.set(editor, { range: range.cloneRange() });
  }
}

function documentOf(event: Event): Document {
  return event.currentTarget as Document;
}

/** The selection that lies wholly inside this editor, or null. */
export function selectedRange(editor: HTMLElement): Range | null {
  const selection = editor.ownerDocument.getSelection();
  const root = editor.getRootNode();
  if (selection && root !== editor.ownerDocument) return rangeInShadow(selection, editor, root as ShadowRoot);
  const range = selection?.rangeCount ? selection.getRangeAt(0) : null;
  return range && editor.contains(range.commonAncestorContainer) ? range : null;
}

/** `getComposedRanges`: Chromium 137, Firefox 142. What older ones have instead, each in its own way, tells the same. */
function rangeInShadow(selection: Selection, editor: HTMLElement, root: ShadowRoot): Range | null {
  const own = (root as ShadowRoot & { getSelection?(): Selection | null }).getSelection?.() ?? selection;
  const [found] =
    selection.getComposedRanges?.({ shadowRoots: [root] }) ?? (own.rangeCount ? [own.getRangeAt(0)] : []);
  if (!found || !editor.contains(found.startContainer) || !editor.contains(found.endContainer)) return null;
  const range = editor.ownerDocument.createRange();
  range.setStart(found.startContainer, found.startOffset);
  range.setEnd(found.endContainer, found.endOffset);
  return range;
}

/**
 * Focus into the editor without scrolling; for one in a frame its window too, or its commands do nothing, and its element, or
 * the page around it still has the focus where it was: Chromium 156 takes it back there when that goes.
 * @returns whether it has it: a hidden or inert editor takes none, and a command would then change another field
 */
export function focusEditor(editor: HTMLElement): boolean {
  const { defaultView: view } = editor.ownerDocument;
  if (view && view !== view.parent) {
    takeFromAround(view.frameElement as HTMLElement | null);
    view.focus();
  }
  editor.focus({ preventScroll: true });
  return hasFocus(editor);
}

/** Only from something that has it: after a needless one a click on another frame gives that no focus (Chromium 156). */
function takeFromAround(frame: HTMLElement | null): void {
  if (!frame) return;
  const { activeElement, body } = frame.ownerDocument;
  if (activeElement && activeElement !== body) frame.focus({ preventScroll: true });
}

export function hasFocus(editor: HTMLElement): boolean {
  const focused = editorAround(focusedIn(editor.ownerDocument));
  return focused !== null && focused === editorAround(editor);
}

/** Puts the caret back, or without one at the very start: above quote and signature. */
export function placeCaret(editor: HTMLElement, caret: Caret | null): void {
  if (isTextField(editor)) {
    const { start, end } = caret && 'start' in caret ? caret : { start: 0, end: 0 };
    editor.setSelectionRange(start, end);
    return;
  }
  const range = caret && 'range' in caret ? caret.range : editor.ownerDocument.createRange();
  if (!caret) range.setStart(editor, 0);
  editor.ownerDocument
    .getSelection()
    ?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
}

/** Moves the caret or selection and waits until the page was told; at once where it was there already. */
export function selectionTaken(element: HTMLElement, move: () => void): Promise<void> {
  const document = element.ownerDocument;
  const where = () => {
    const range = selectedRange(element);
    return range && [range.startContainer, range.startOffset, range.endContainer, range.endOffset];
  };
  const old = where();
  move();
  const now = where();
  if (isTextField(element) || (old && now?.every((part, i) => part === old[i]))) return Promise.resolve();
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      document.removeEventListener('selectionchange', done);
      resolve();
    };
    const timer = self.setTimeout(done, CARET_SEEN);
    document.addEventListener('selectionchange', done);
  });
}
