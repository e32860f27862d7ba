import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Browser, CDPSession } from 'playwright-core';
import { middleOf } from '../firefox/in-page.ts';
import { until } from '../poll.ts';
import { callable, packed, unpacked } from '../source.ts';
import type { Frame, Json, Panel, WaitOptions } from '../types.ts';

interface Answer {
  id?: number;
  result?: unknown;
  error?: { message: string };
}

interface Outcome {
  result: { value?: unknown };
  exceptionDetails?: { text: string; exception?: { description?: string } };
}

/** Windows' key codes, which Chromium's own shortcuts and default actions go by. */
const CODES: Record<string, number> = { Enter: 13, Tab: 9, Escape: 27, ' ': 32 };
const MODIFIERS: Record<string, number> = { Alt: 1, Control: 2, Meta: 4, Shift: 8 };

/** The browser's side panel: a target that Playwright lists nowhere, so it is spoken to directly. */
export class ChromiumPanel implements Panel {
  readonly #session: CDPSession;
  readonly #target: string;
  readonly #inner: string;
  readonly #waiting = new Map<number, (answer: Answer) => void>();
  #last = 0;

  private constructor(session: CDPSession, target: string, inner: string) {
    this.#session = session;
    this.#target = target;
    this.#inner = inner;
    session.on('Target.receivedMessageFromTarget', ({ sessionId, message }) => {
      if (sessionId !== inner) return;
      const answer = JSON.parse(message) as Answer;
      if (answer.id === undefined) return;
      this.#waiting.get(answer.id)?.(answer);
      this.#waiting.delete(answer.id);
    });
  }

  /** Waits for a panel that shows this page. */
  static async on(browser: Browser, url: string): Promise<ChromiumPanel> {
    const session = await browser.newBrowserCDPSession();
    const target = await until('the side panel', async () => {
      const { targetInfos } = await session.send('Target.getTargets');
      return targetInfos.find((one) => one.type === 'page' && one.url === url && !one.attached)?.targetId;
    });
    const { sessionId } = await session.send('Target.attachToTarget', { targetId: target, flatten: false });
    return new ChromiumPanel(session, target, sessionId);
  }

  async #send<T = unknown>(method: string, params: object = {}): Promise<T> {
    const id = ++this.#last;
    const answered = new Promise<Answer>((resolve) => {
      this.#waiting.set(id, resolve);
    });
    await this.#session.send('Target.sendMessageToTarget', {
      sessionId: this.#inner,
      message: JSON.stringify({ id, method, params }),
    });
    const { result, error } = await answered;
    if (error) throw new Error(`${method}: ${error.message}`);
    return result as T;
  }

  url(): Promise<string> {
    return this.eval(() => location.href);
  }

  async eval<A extends readonly Json[], R>(fn: (...args: A) => R, ...args: A): Promise<Awaited<R>> {
    const { result, exceptionDetails } = await this.#send<Outcome>('Runtime.evaluate', {
      expression: `(${callable(fn)})(${JSON.stringify(packed(args))})`,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) {
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    }
    return unpacked<Awaited<R>>(result.value);
  }

  waitFor<A extends readonly Json[], R>(
    fn: (...args: A) => R,
    args?: A,
    options?: WaitOptions,
  ): Promise<Awaited<R>> {
    const ask = async (): Promise<Awaited<R>> => this.eval(fn, ...(args ?? ([] as unknown as A)));
    return until(`${fn} of ${packed(args ?? [])}`, ask, options?.timeout, () =>
      this.eval(() => `${location.pathname}: ${document.body.innerText}`),
    ) as Promise<Awaited<R>>;
  }

  async click(selector: string, options?: WaitOptions): Promise<void> {
    let last = '';
    const point = await until(
      `${selector} to be clickable`,
      async () => {
        const found = await this.eval(middleOf, selector);
        if ('not' in found) throw new Error(`it is not ${found.not}`);
        const still = last === `${found.x} ${found.y}`;
        last = `${found.x} ${found.y}`;
        return still ? found : undefined;
      },
      options?.timeout,
    );
    await this.clickAt(point.x, point.y);
  }

  async clickAt(x: number, y: number): Promise<void> {
    for (const type of ['mousePressed', 'mouseReleased'] as const) {
      await this.#send('Input.dispatchMouseEvent', { type, x, y, button: 'left', clickCount: 1 });
    }
  }

  async type(text: string): Promise<void> {
    for (const key of text) {
      await this.#send('Input.dispatchKeyEvent', { type: 'keyDown', key, text: key });
      await this.#send('Input.dispatchKeyEvent', { type: 'keyUp', key });
    }
  }

  async press(combination: string): Promise<void> {
    const keys = combination.split('+');
    const key = keys.pop() ?? '';
    const modifiers = keys.reduce((sum, one) => sum | (MODIFIERS[one] ?? 0), 0);
    const event = { key, code: key, modifiers, windowsVirtualKeyCode: CODES[key] ?? 0 };
    await this.#send('Input.dispatchKeyEvent', {
      ...event,
      type: 'keyDown',
      ...(key === 'Enter' && { text: '\r' }),
    });
    await this.#send('Input.dispatchKeyEvent', { ...event, type: 'keyUp' });
  }

  async screenshot(path: string): Promise<void> {
    const { data } = await this.#send<{ data: string }>('Page.captureScreenshot');
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, Buffer.from(data, 'base64'));
  }

  async close(): Promise<void> {
    await this.#session.send('Target.closeTarget', { targetId: this.#target });
    await this.#session.detach();
  }

  setFiles(): Promise<void> {
    throw new Error('No file is chosen in the panel');
  }

  frame(): Promise<Frame> {
    throw new Error('The panel has no frames');
  }

  async hasFrame(): Promise<boolean> {
    return false;
  }
}
