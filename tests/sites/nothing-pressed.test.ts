/**
 * Looking at an inbox and inserting into it press nothing: on every page of every adapter, nothing that a person's press would
 * cause comes about, be it by an event or by a call.
 */
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { STRATEGIES } from '@/lib/editors/order.ts';
import type { InboxAdapter } from '@/lib/inboxes/adapter.ts';
import { generic } from '@/lib/inboxes/generic.ts';
import { adapters } from './adapters.ts';
import { type Fixture, fixtureNames, loadFixture } from './fixture.ts';

const PRESSES = [
  ...['click', 'dblclick', 'auxclick', 'contextmenu', 'mousedown', 'mouseup', 'pointerdown', 'pointerup'],
  ...['touchstart', 'touchend', 'keydown', 'keypress', 'keyup', 'submit', 'reset', 'formdata', 'change'],
  ...['beforeunload', 'unload', 'pagehide', 'hashchange', 'popstate', 'invalid', 'toggle', 'drop'],
];

const REPLY = { text: 'Beste Noor,\n\nDat spijt ons.', html: '<p>Beste Noor,</p><p>Dat spijt ons.</p>' };

/** What jsdom does not have of a browser, as far as the strategies ask for it. */
beforeAll(() => {
  vi.stubGlobal(
    'DataTransfer',
    class {
      readonly #data = new Map<string, string>();
      setData = (type: string, value: string) => this.#data.set(type, value);
      getData = (type: string) => this.#data.get(type) ?? '';
    },
  );
  vi.stubGlobal(
    'ClipboardEvent',
    class extends Event {
      readonly clipboardData: unknown;
      constructor(type: string, init: ClipboardEventInit = {}) {
        super(type, init);
        this.clipboardData = init.clipboardData ?? null;
      }
    },
  );
});
afterAll(() => vi.unstubAllGlobals());

/** Everything from now on that a press would cause on this page. */
function watchPresses({ root, frames }: Fixture): string[] {
  const seen: string[] = [];
  for (const document of [root, ...frames]) {
    Object.defineProperty(document, 'execCommand', {
      configurable: true,
      value: (_: string, __: boolean, value: string) => typeof value === 'string',
    });
    const window = document.defaultView as (Window & typeof globalThis) | null;
    if (!window) throw new Error('A page without a window');
    for (const target of [window, document]) {
      for (const type of PRESSES) target.addEventListener(type, () => seen.push(type), { capture: true });
    }
    const note = (call: string) => (): undefined => void seen.push(call);
    const { HTMLElement, HTMLFormElement } = window;
    vi.spyOn(HTMLElement.prototype, 'click').mockImplementation(note('click()'));
    vi.spyOn(HTMLFormElement.prototype, 'submit').mockImplementation(note('submit()'));
    vi.spyOn(HTMLFormElement.prototype, 'requestSubmit').mockImplementation(note('requestSubmit()'));
    vi.spyOn(HTMLFormElement.prototype, 'reset').mockImplementation(note('reset()'));
    vi.spyOn(window, 'open').mockImplementation(() => {
      seen.push('open()');
      return null;
    });
  }
  return seen;
}

/**
 * Everything that is asked of a reader, and every way in that serves the editor it finds.
 * @returns the ways that were tried
 */
function useAll(reader: InboxAdapter, { root, url }: Fixture): string[] {
  reader.read(root, url);
  const element = reader.editor(root)?.element;
  reader.openReply?.(root);
  reader.frames?.(root);
  reader.shadows?.(root);
  reader.loosen?.(root);
  if (!element) return [];
  const serving = STRATEGIES.filter((strategy) => strategy.serves(element));
  for (const strategy of serving) strategy.attempt(element, REPLY);
  return serving.map(({ id }) => id);
}

describe.each(adapters.map(({ site, adapter }) => [site.id, adapter] as const))('%s', (id, adapter) => {
  it.each(fixtureNames(id))('%s', (name) => {
    const page = loadFixture(id, name);
    const seen = watchPresses(page);
    useAll(adapter, page);
    useAll(generic, page);
    expect(seen).toEqual([]);
  });
});

describe('the net itself', () => {
  it('sees a press by event and by call, and that a form is sent', () => {
    const page = loadFixture('freescout', 'reply-en');
    const seen = watchPresses(page);
    const button = page.root.querySelector<HTMLElement>('.conv-reply');
    button?.dispatchEvent(new Event('mousedown', { bubbles: true }));
    button?.dispatchEvent(new Event('click'));
    button?.click();
    page.root.querySelector('form')?.requestSubmit();
    page.root.defaultView?.open('about:blank');
    expect(new Set(seen)).toEqual(new Set(['mousedown', 'click', 'click()', 'requestSubmit()', 'open()']));
  });

  it('has every way in tried, but those for an editor that no app here has', () => {
    const pages = ['compose-nl-plain', 'compose-en-rich'].map((name) => loadFixture('roundcube', name));
    const tried = pages.flatMap((page) => {
      watchPresses(page);
      const { adapter } = adapters.find(({ site }) => site.id === 'roundcube') ?? {};
      return adapter ? useAll(adapter, page) : [];
    });
    expect(new Set(tried).size).toBeGreaterThanOrEqual(STRATEGIES.length - 1);
  });
});
