/** When the script that writes is needed, and its coming. */
import { ask } from '../messages/client.ts';
import { log } from '../platform/log.ts';
import { held, type Writing, type WrittenPage } from './held.ts';

const EDITABLE = 'textarea, [contenteditable]:not([contenteditable="false"])';
const TOUCHES = ['pointerdown', 'keydown'] as const;

/** Loads it at the first press or key of the person in something that can be written in, and whenever it is asked for. */
export class WriteWhen {
  readonly #make: () => Writing | null;
  readonly #signal: AbortSignal;
  #writing: Writing | null = null;
  #coming: Promise<Writing> | null = null;
  #documents: Document[] = [document];

  constructor(page: WrittenPage, lookAgain: () => void, signal: AbortSignal) {
    this.#make = () => held().makeWriting?.(page, lookAgain, signal) ?? null;
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
      if (this.#writing) this.#writing.attach(each);
      else for (const type of TOUCHES) each.addEventListener(type, this.#onTouch, this.#options);
    }
  }

  get #options() {
    return { capture: true, passive: true, signal: this.#signal };
  }

  readonly #onTouch = (event: Event) => {
    const target = event.composedPath()[0] as Partial<Element> & Node;
    const inside = target.nodeType === 1 && target.closest?.(EDITABLE);
    if (!event.isTrusted || this.#writing || !(inside || target.ownerDocument?.designMode === 'on')) return;
    this.load().then(
      (writing) => writing.touched(target),
      (error: unknown) => log.error('writing', error),
    );
  };

  async #load(): Promise<Writing> {
    if (!held().makeWriting) await ask('inbox/need-part', { part: 'writing' });
    const writing = this.#make();
    if (!writing) throw new Error('the script that writes did not come');
    this.#writing = writing;
    this.attach(this.#documents);
    return writing;
  }
}
