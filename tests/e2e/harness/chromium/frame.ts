import type { ElementHandle, Frame as Inner, Page } from 'playwright-core';
import { byUrl, described } from '../match.ts';
import { PATIENCE, until } from '../poll.ts';
import { callable, packed, unpacked } from '../source.ts';
import type { Frame, FrameMatch, Json, Tab, WaitOptions } from '../types.ts';

const below = (frame: Inner): Inner[] => frame.childFrames().flatMap((child) => [child, ...below(child)]);

/** A document in Chromium: a tab's main frame or one inside it. */
export class ChromiumFrame implements Frame {
  protected readonly inner: Inner;

  constructor(inner: Inner) {
    this.inner = inner;
  }

  async url(): Promise<string> {
    return this.inner.url();
  }

  async eval<A extends readonly Json[], R>(fn: (...args: A) => R, ...args: A): Promise<Awaited<R>> {
    const run = new Function('json', `return (${callable(fn)})(json)`) as (json: string) => Promise<string>;
    return unpacked<Awaited<R>>(await this.inner.evaluate(run, packed(args)));
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
    await this.inner
      .locator(`css=${selector}`)
      .first()
      .click({ timeout: options?.timeout ?? PATIENCE });
  }

  async clickAt(x: number, y: number): Promise<void> {
    let left = x;
    let top = y;
    for (let frame: Inner | null = this.inner; frame?.parentFrame(); frame = frame.parentFrame()) {
      const element = (await frame.frameElement()) as ElementHandle<Element>;
      const inset = await element.evaluate((node) => {
        const { x, y } = node.getBoundingClientRect();
        return { x: x + node.clientLeft, y: y + node.clientTop };
      });
      left += inset.x;
      top += inset.y;
    }
    await this.inner.page().mouse.click(left, top);
  }

  async setFiles(selector: string, paths: string[]): Promise<void> {
    await this.inner.locator(`css=${selector}`).setInputFiles(paths, { timeout: PATIENCE });
  }

  async #find(match: FrameMatch): Promise<Frame | undefined> {
    if (typeof match === 'object') {
      const element = await this.inner.$(`css=${match.selector}`);
      const content = await element?.contentFrame();
      return content ? new ChromiumFrame(content) : undefined;
    }
    const fits = byUrl(match);
    const found = below(this.inner).find((frame) => fits(frame.url()));
    return found && new ChromiumFrame(found);
  }

  frame(match: FrameMatch, options?: WaitOptions): Promise<Frame> {
    return until(described(match), () => this.#find(match), options?.timeout);
  }

  async hasFrame(match: FrameMatch): Promise<boolean> {
    return (await this.#find(match)) !== undefined;
  }
}

export class ChromiumTab extends ChromiumFrame implements Tab {
  readonly #page: Page;

  constructor(page: Page) {
    super(page.mainFrame());
    this.#page = page;
  }

  async goto(url: string): Promise<void> {
    await this.#page.goto(url);
  }

  async reload(): Promise<void> {
    await this.#page.reload();
  }

  type(text: string): Promise<void> {
    return this.#page.keyboard.type(text);
  }

  press(combination: string): Promise<void> {
    return this.#page.keyboard.press(combination);
  }

  async screenshot(path: string): Promise<void> {
    await this.#page.screenshot({ path });
  }

  resize(width: number, height: number): Promise<void> {
    return this.#page.setViewportSize({ width, height });
  }

  bringToFront(): Promise<void> {
    return this.#page.bringToFront();
  }

  close(): Promise<void> {
    return this.#page.close();
  }
}
