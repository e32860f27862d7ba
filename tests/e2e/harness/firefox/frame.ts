import { byUrl, described } from '../match.ts';
import { until } from '../poll.ts';
import { callable, packed, unpacked } from '../source.ts';
import type { Frame, FrameMatch, Json, WaitOptions } from '../types.ts';
import type { Bidi } from './bidi.ts';
import { middleOf } from './in-page.ts';

export interface Context {
  context: string;
  url: string;
  children: Context[];
}

interface Outcome {
  result?: { type: string; value?: unknown };
  exceptionDetails?: { text: string };
}

const below = (contexts: Context[]): Context[] => contexts.flatMap((one) => [one, ...below(one.children)]);

/** A document in Firefox: a tab's or a frame's browsing context. */
export class FirefoxFrame implements Frame {
  protected readonly bidi: Bidi;
  readonly context: string;

  constructor(bidi: Bidi, context: string) {
    this.bidi = bidi;
    this.context = context;
  }

  protected async tree(): Promise<Context> {
    const { contexts } = await this.bidi.send<{ contexts: Context[] }>('browsingContext.getTree', {
      root: this.context,
    });
    const [root] = contexts;
    if (!root) throw new Error('This frame is gone');
    return root;
  }

  async #call(functionDeclaration: string, argument: string): Promise<Outcome['result']> {
    const outcome = await this.bidi.send<Outcome>('script.callFunction', {
      functionDeclaration,
      arguments: [{ type: 'string', value: argument }],
      target: { context: this.context },
      awaitPromise: true,
    });
    if (outcome.exceptionDetails) throw new Error(outcome.exceptionDetails.text);
    return outcome.result;
  }

  async url(): Promise<string> {
    return (await this.tree()).url;
  }

  async eval<A extends readonly Json[], R>(fn: (...args: A) => R, ...args: A): Promise<Awaited<R>> {
    return unpacked<Awaited<R>>((await this.#call(callable(fn), packed(args)))?.value);
  }

  waitFor<A extends readonly Json[], R>(
    fn: (...args: A) => R,
    args?: A,
    options?: WaitOptions,
  ): Promise<Awaited<R>> {
    const ask = async () => unpacked<Awaited<R>>((await this.#call(callable(fn), packed(args ?? [])))?.value);
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
    await this.bidi.send('input.performActions', {
      context: this.context,
      actions: [
        {
          type: 'pointer',
          id: 'mouse',
          parameters: { pointerType: 'mouse' },
          actions: [
            { type: 'pointerMove', x: Math.floor(x), y: Math.floor(y) },
            { type: 'pointerDown', button: 0 },
            { type: 'pointerUp', button: 0 },
          ],
        },
      ],
    });
  }

  async setFiles(selector: string, paths: string[]): Promise<void> {
    const element = await until(selector, async () => {
      const found = await this.#call('(selector) => document.querySelector(selector)', selector);
      return found?.type === 'node' ? (found as { sharedId?: string }).sharedId : undefined;
    });
    await this.bidi.send('input.setFiles', {
      context: this.context,
      element: { sharedId: element },
      files: paths,
    });
  }

  async #find(match: FrameMatch): Promise<Frame | undefined> {
    if (typeof match === 'object') {
      const found = await this.#call(
        '(selector) => document.querySelector(selector)?.contentWindow',
        match.selector,
      );
      const context = (found?.value as { context?: string } | undefined)?.context;
      return context ? new FirefoxFrame(this.bidi, context) : undefined;
    }
    const fits = byUrl(match);
    const found = below((await this.tree()).children).find(({ url }) => fits(url));
    return found && new FirefoxFrame(this.bidi, found.context);
  }

  frame(match: FrameMatch, options?: WaitOptions): Promise<Frame> {
    return until(described(match), () => this.#find(match), options?.timeout);
  }

  async hasFrame(match: FrameMatch): Promise<boolean> {
    return (await this.#find(match)) !== undefined;
  }
}
