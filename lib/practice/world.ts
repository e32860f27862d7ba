/**
 * The practice page as a world of its own. The real script of an inbox reads it and puts texts in, the real sidebar stands
 * beside it, and this answers both in place of the background, which hears of none of it: what is practised can't
 * be counted, found, reminded of or backed up. It goes with the page.
 */
import type { contentRequests } from '../messages/content-requests.ts';
import { inboxLookOf } from '../messages/inbox-texts.ts';
import { PLAIN_LAYOUT } from '../messages/limits.ts';
import type { Notice } from '../messages/protocol.ts';
import { type Caller, failure, type Handlers, serve } from '../messages/server.ts';
import type { Practice } from '../pages/practice.ts';
import { afterAnswers } from './after-answers.ts';
import { inboxAnswers } from './inbox-answers.ts';
import { Memory } from './memory.ts';
import { type Progress, progressOf } from './progress.ts';
import { practiceRequests } from './requests.ts';
import { type FromBackground, type PracticeScene, settingsIn } from './scene.ts';
import { shelfAnswers } from './shelf-answers.ts';
import { sidebarAnswers } from './sidebar-answers.ts';

export class PracticeWorld {
  /** For the page's own script. */
  readonly asInbox: Practice['answer'];
  /** For the frame that the script puts in the page. */
  readonly asFrame: Practice;
  readonly #scene: PracticeScene;
  readonly #progress: (now: Progress) => void;
  /** The sidebar's; a frame that was loaded anew takes the place of the one before. */
  #heard: ((notice: Notice) => void) | null = null;

  constructor(
    tabId: number,
    from: FromBackground,
    /** What the script does; asked for once it runs. */
    content: () => Handlers<typeof contentRequests>,
    /** Told how far the person is, at every change. */
    progress: (now: Progress) => void,
  ) {
    this.#progress = progress;
    this.#scene = {
      tabId,
      from,
      content,
      memory: new Memory(),
      notify: (what) => this.notify(what),
      revision: Date.now(),
      result: { kind: 'none' },
      layout: PLAIN_LAYOUT,
      nonce: null,
    };
    const here = new URL(location.href);
    this.asInbox = this.#answering([{ role: 'inbox', tabId, frameId: 0, url: here, page: here }]);
    this.asFrame = {
      answer: this.#answering([
        { role: 'sidebar', tabId },
        { role: 'stranger', tabId, frameId: 1 },
      ]),
      listen: (heard) => {
        this.#heard = heard;
      },
    };
  }

  /** Tells the sidebar to ask again. */
  notify(what: Notice['what']): void {
    const { tabId, revision, memory } = this.#scene;
    this.#progress(progressOf(memory));
    this.#heard?.({ unwrapNotice: 1, tabId, what, revision });
  }

  #answering(callers: Caller[]): Practice['answer'] {
    const scene = this.#scene;
    const answer = serve(
      practiceRequests,
      {
        ...inboxAnswers(scene),
        ...sidebarAnswers(scene),
        ...afterAnswers(scene),
        ...shelfAnswers(scene),
        'settings/get': () => settingsIn(scene),
        'look/get': async () => (await scene.from.settings()).interface,
        'inbox/look': async () => inboxLookOf((await scene.from.settings()).interface),
      },
      async () => callers,
    );
    // A copy, as of what comes by message: none of the two holds on to what is the other's.
    return async (message) =>
      structuredClone(
        (await answer(structuredClone(message), null)) ??
          failure('refused', `${message.type} is not asked in the practice page`),
      );
  }
}
