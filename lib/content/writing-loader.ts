/** When the script that writes is needed, and its coming. */
import { TOUCHES, touchedEditor } from '../editors/touch.ts';
import { ask } from '../messages/client.ts';
import { log } from '../platform/log.ts';
import { held, type Writing, type WrittenPage } from './held.ts';
import { TypedTail } from './typed-tail.ts';

/** Loads it at the first press or key of the person in something that can be written in, and whenever it is asked for. */
export class WritingLoader {
  readonly #make: () => Writing | null;
  readonly #signal: AbortSignal;
  readonly #byPerson: (event: Event) => boolean;
  /** From the first key on: where a reply opens with the caret in it, that may be a shortcut's. */
  readonly #typed: TypedTail;
  #writing: Writing | null = null;
  #coming: Promise<Writing> | null = null;
  #documents: Document[] = [document];

  /** @param byPerson tells the person's own events from the page's */
  constructor(
    page: WrittenPage,
    lookAgain: () => void,
    signal: AbortSignal,
    byPerson = (event: Event) => event.isTrusted,
  ) {
    this.#byPerson = byPerson;
    this.#typed = new TypedTail(signal, byPerson);
    this.#make = () => held().makeWriting?.(page, this.#typed, lookAgain, signal) ?? null;
    this.#signal = signal;
  }

  /** Null while it is not there. */
  get here(): Writing | null {
    return this.#writing;
  }

  /** @throws RequestError where the browser does not let it in any more */
  load(): Promise<Writing> {
    this.#coming ??= this.#load().catch((error: unknown) => {
      this.#coming = null;
      throw error;
    });
    return this.#coming;
  }

  /** Listens in these; may be called again at any time, and must be for a frame whose editor rewrites its document. */
  attach(documents: Document[]): void {
    this.#documents = documents;
    for (const each of documents) {
      this.#typed.attach(each);
      if (this.#writing) this.#writing.attach(each);
      else for (const type of TOUCHES) each.addEventListener(type, this.#onTouch, this.#options);
    }
  }

  get #options() {
    return { capture: true, passive: true, signal: this.#signal };
  }

  readonly #onTouch = (event: Event) => {
    const editor = this.#writing ? null : touchedEditor(event, this.#byPerson);
    if (!editor) return;
    this.load().then(
      (writing) => writing.touched(editor),
      (error: unknown) => log.error('writing', error),
    );
  };

  async #load(): Promise<Writing> {
    if (!held().makeWriting) await ask('inbox/need', { script: 'writing' });
    const writing = this.#make();
    if (!writing) throw new Error('the script that writes did not come');
    this.#writing = writing;
    this.attach(this.#documents);
    return writing;
  }
}
