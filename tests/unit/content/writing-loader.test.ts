import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { held, type MakeWriting, type Writing } from '@/lib/content/held.ts';
import type { TypedTail } from '@/lib/content/typed-tail.ts';
import { WritingLoader } from '@/lib/content/writing-loader.ts';
import { textArea } from '../editors/page.ts';

const touched = vi.fn<(editor: HTMLElement) => void>();
let given: TypedTail | undefined;
const makeWriting: MakeWriting = (_page, typed) => {
  given = typed;
  return { attach: () => undefined, touched } as Partial<Writing> as Writing;
};
const page = { key: () => null, editor: () => null, openReply: () => null };
let stop: AbortController;
let loader: WritingLoader;
let answer: { ok: boolean };

beforeEach(() => {
  stop = new AbortController();
  given = undefined;
  touched.mockReset();
  answer = { ok: true };
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  Object.assign(fakeBrowser.runtime, {
    sendMessage: async () => {
      if (answer.ok) held().makeWriting = makeWriting;
      return answer.ok ? { ok: true, value: null } : { ok: false, problem: 'internal', message: '' };
    },
  });
  loader = new WritingLoader(
    page,
    () => undefined,
    stop.signal,
    () => true,
  );
  loader.attach([document]);
});
afterEach(() => {
  stop.abort();
  delete held().makeWriting;
  vi.restoreAllMocks();
});

const type = (field: HTMLElement, text: string) => {
  for (const data of text) {
    field.dispatchEvent(new KeyboardEvent('keydown', { key: data, bubbles: true }));
    field.dispatchEvent(new InputEvent('beforeinput', { inputType: 'insertText', data, bubbles: true }));
  }
};

it('comes at the first key, and knows what was typed until then', async () => {
  const field = textArea('');
  type(field, ';la');
  expect(loader.here).toBeNull();
  await vi.waitFor(() => expect(touched).toHaveBeenCalledWith(field));
  type(field, 'at');
  expect(given?.endsWith(field, ';laat')).toBe(true);
});

it('is asked for again where it did not come', async () => {
  answer = { ok: false };
  await expect(loader.load()).rejects.toThrow();
  answer = { ok: true };
  expect(await loader.load()).toBe(loader.here);
});

it('does not come for what is not to be written in', async () => {
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'j', bubbles: true }));
  await Promise.resolve();
  expect(given).toBeUndefined();
  expect(held().makeWriting).toBeUndefined();
});
