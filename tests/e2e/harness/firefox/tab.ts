import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Tab } from '../types.ts';
import type { Bidi } from './bidi.ts';
import { type Context, FirefoxFrame } from './frame.ts';
import { combination, type KeyAction, typed } from './keys.ts';
import type { Scope } from './scope.ts';

export class FirefoxTab extends FirefoxFrame implements Tab {
  readonly #scope: Scope;

  constructor(bidi: Bidi, scope: Scope, context: string) {
    super(bidi, context);
    this.#scope = scope;
  }

  async goto(url: string): Promise<void> {
    await this.#load('navigate', { url });
  }

  async reload(): Promise<void> {
    await this.#load('reload', {});
  }

  /** A navigation to another process that is still under way can end the next one (Firefox 153, on a busy machine). */
  async #load(how: 'navigate' | 'reload', what: { url?: string }): Promise<void> {
    const load = () =>
      this.bidi.send(`browsingContext.${how}`, { context: this.context, ...what, wait: 'complete' });
    await load().catch((error: unknown) => {
      if (!String(error).includes('NS_BINDING_ABORTED')) throw error;
      return load();
    });
    await this.#scope.focus();
  }

  /** Firefox gives keys to the context that they are sent to, so the one with the focus is looked up first. */
  async #focused(): Promise<string> {
    async function inside(bidi: Bidi, node: Context): Promise<string> {
      for (const child of node.children) {
        const has = await new FirefoxFrame(bidi, child.context)
          .eval(() => document.hasFocus())
          .catch(() => false);
        if (has) return inside(bidi, child);
      }
      return node.context;
    }
    return inside(this.bidi, await this.tree());
  }

  async #keys(actions: KeyAction[]): Promise<void> {
    await this.bidi.send('input.performActions', {
      context: await this.#focused(),
      actions: [{ type: 'key', id: 'keyboard', actions }],
    });
  }

  type(text: string): Promise<void> {
    return this.#keys(typed(text));
  }

  async press(keys: string): Promise<void> {
    await this.#keys(combination(keys)).catch(async (error: unknown) => {
      // The key closed the frame that it was pressed in, before it was let go: on a busy machine that takes its time.
      if (!/DiscardedBrowsingContextError/.test(String(error))) throw error;
      await this.bidi.send('input.releaseActions', { context: await this.#focused() });
    });
  }

  async screenshot(path: string): Promise<void> {
    const { data } = await this.bidi.send<{ data: string }>('browsingContext.captureScreenshot', {
      context: this.context,
    });
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, Buffer.from(data, 'base64'));
  }

  async resize(width: number, height: number): Promise<void> {
    await this.bidi.send('browsingContext.setViewport', {
      context: this.context,
      viewport: { width, height },
    });
  }

  async bringToFront(): Promise<void> {
    await this.bidi.send('browsingContext.activate', { context: this.context });
    await this.#scope.focus();
  }

  async close(): Promise<void> {
    await this.bidi.send('browsingContext.close', { context: this.context });
  }
}
