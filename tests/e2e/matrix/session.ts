/** One editor in one tab: what a person does there, what the extension is asked, and what is seen. */
import { setTimeout as pause } from 'node:timers/promises';
import type { ReplyText } from '../../../lib/editors/types.ts';
import type { Browser, Tab } from '../harness/index.ts';
import { asked } from '../pages/editors/ask.ts';
import type { Entry } from './catalogue.ts';
import type { Problem } from './cells.ts';
import type { Seen } from './page/begin.ts';
import { parts } from './page/start.ts';

/** How long an editor may take to show or send what it was given, in ms. */
const PATIENCE = 1000;

export class Session {
  readonly #browser: Browser;
  readonly #first: Tab;
  readonly #url: string;
  readonly #entry: Entry;
  #tab: Tab;

  constructor(browser: Browser, tab: Tab, url: string, entry: Entry) {
    this.#browser = browser;
    this.#first = tab;
    this.#tab = tab;
    this.#url = url;
    this.#entry = entry;
  }

  get #isEmpty(): boolean {
    return this.#entry.start === 'empty';
  }

  /** A fresh page with its editor, and what it holds. */
  async open(): Promise<Seen> {
    await this.close();
    await this.#first.goto(this.#url);
    if (this.#entry.place === 'popup') await this.#openWindow();
    const state = await this.#tab.waitFor(() => document.documentElement.dataset.state);
    if (state !== 'ready') throw new Error(`the page ${state}`);
    await asked(this.#tab, { ask: 'attach' });
    return this.see();
  }

  async #openWindow(): Promise<void> {
    await this.#first.waitFor(() => document.documentElement.dataset.state);
    await this.#first.click('#open');
    this.#tab = await this.#browser.tab((url) => url.includes('/inner?popup'));
  }

  async close(): Promise<void> {
    if (this.#tab === this.#first) return;
    await this.#tab.close();
    this.#tab = this.#first;
    await this.#first.bringToFront();
  }

  /** @throws Error when something was clicked, pressed or sent that no person did */
  async see(): Promise<Seen> {
    const seen = await this.#tab.eval(() => window.fixture?.see());
    if (!seen) throw new Error('no editor on the page');
    if (seen.misdeeds.length > 0) throw new Error(`Nobody did this: ${seen.misdeeds.join(', ')}`);
    return seen;
  }

  /** Looks until nothing is wrong, twice in a row; or says what still was after a while. */
  async settled(check: (seen: Seen) => Problem, patience = PATIENCE): Promise<Problem> {
    const end = Date.now() + patience;
    let right = 0;
    for (;;) {
      const problem = check(await this.see());
      right = problem === null ? right + 1 : 0;
      if (right === 2) return null;
      if (problem !== null && Date.now() > end) return problem;
      await pause(25);
    }
  }

  async insert(reply: ReplyText): Promise<string | null> {
    const answer = await asked(this.#tab, { ask: 'insert', editor: await this.#path(), reply });
    return typeof answer === 'string' ? answer : null;
  }

  async undo(): Promise<unknown> {
    return asked(this.#tab, { ask: 'undo', editor: await this.#path() });
  }

  async #path(): Promise<string> {
    const path = await this.#tab.eval(() => window.fixture?.path());
    if (!path) throw new Error('no editor on the page');
    return path;
  }

  /** The person's caret at the end of the first line. */
  async caretAtEnd(): Promise<void> {
    await this.#clickFirstLine();
    await this.#pressTo('End', this.#isEmpty ? '' : parts.intro);
  }

  /** In the empty line under it, where there is one; else where `caretAtEnd` puts it. */
  async caretInBlank(hasBlank: boolean): Promise<void> {
    await this.caretAtEnd();
    if (!hasBlank) return;
    await this.press('ArrowRight');
    const problem = await this.settled(({ focused }) =>
      focused ? null : 'the editor does not notice a key',
    );
    if (problem) throw new Error(problem);
  }

  /** @param word one of the first line's */
  async select(word: string): Promise<void> {
    await this.#clickFirstLine();
    const start = parts.intro.indexOf(word);
    await this.#pressTo('Home', '');
    await this.press(...Array<string>(start - 1).fill('ArrowRight'));
    await this.#pressTo('ArrowRight', parts.intro.slice(0, start));
    await this.press(...Array<string>(word.length).fill('Shift+ArrowRight'));
    const problem = await this.settled(({ selected, focused }) =>
      focused && (selected === null || selected === word) ? null : `the keys select “${selected}”`,
    );
    if (problem) throw new Error(problem);
  }

  async #clickFirstLine(): Promise<void> {
    const text = this.#isEmpty ? '' : parts.intro.slice(0, 4);
    const point = await this.#tab.eval((text) => window.fixture?.pointOf(text), text);
    if (!point) throw new Error('no first line to click');
    await this.#tab.clickAt(point.x, point.y);
    const focused = await this.settled((seen) => (seen.focused ? null : 'a click does not focus the editor'));
    if (focused) throw new Error(focused);
  }

  /** A key that moves the caret; once more where the editor put it back after the click before. */
  async #pressTo(key: string, text: string): Promise<void> {
    const wanted = text.replace(/\s+/g, '');
    for (let tries = 3; ; tries--) {
      await this.press(key);
      const problem = await this.settled(
        ({ beforeCaret, focused }) =>
          focused && (beforeCaret === null || beforeCaret === wanted)
            ? null
            : `the keys put the caret behind “${beforeCaret}”`,
        tries > 1 ? 200 : PATIENCE,
      );
      if (problem === null) return;
      if (tries === 1 || !/^(Home|End)$/.test(key)) throw new Error(problem);
    }
  }

  /** A click into what docks beside the mail takes the focus from it. */
  async toSidebar(): Promise<void> {
    await this.#tab.click('#sidebar');
    await this.#tab.waitFor(() => document.activeElement?.id === 'sidebar');
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.#tab.press(key);
  }

  async type(text: string): Promise<void> {
    await this.#tab.type(text);
  }
}
