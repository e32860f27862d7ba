import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Panel } from '../types.ts';
import type { Bidi } from './bidi.ts';
import { FirefoxFrame } from './frame.ts';
import { combination, type KeyAction, typed } from './keys.ts';
import type { Scope } from './scope.ts';

/** Firefox's sidebar with our page. */
export class FirefoxPanel extends FirefoxFrame implements Panel {
  readonly #scope: Scope;

  constructor(bidi: Bidi, scope: Scope, context: string) {
    super(bidi, context);
    this.#scope = scope;
  }

  async #keys(actions: KeyAction[]): Promise<void> {
    await this.#scope.focusPanel();
    await this.bidi.send('input.performActions', {
      context: this.context,
      actions: [{ type: 'key', id: 'keyboard', actions }],
    });
  }

  type(text: string): Promise<void> {
    return this.#keys(typed(text));
  }

  press(keys: string): Promise<void> {
    return this.#keys(combination(keys));
  }

  async screenshot(path: string): Promise<void> {
    const { data } = await this.bidi.send<{ data: string }>('browsingContext.captureScreenshot', {
      context: this.context,
    });
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, Buffer.from(data, 'base64'));
  }

  close(): Promise<void> {
    return this.#scope.hidePanel();
  }
}
