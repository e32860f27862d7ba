import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Drafting } from '@/lib/content/writing/drafting.ts';
import { Replying } from '@/lib/content/writing/replying.ts';
import { CaretMemory } from '@/lib/editors/caret.ts';
import type { ReplyEditor } from '@/lib/inboxes/adapter.ts';
import type { Envelope } from '@/lib/messages/envelope.ts';

document.execCommand = () => false;

const asked = vi.fn();
let stop: AbortController;
let key: string | null;
let mode: ReplyEditor['mode'];
let drafting: Drafting;

const field = () => document.querySelector('textarea') as HTMLTextAreaElement;
const type = (text: string) => {
  field().value = text;
  field().dispatchEvent(new Event('input', { bubbles: true }));
};

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance', 'setTimeout', 'clearTimeout'] });
  document.body.innerHTML = '<textarea></textarea>';
  stop = new AbortController();
  key = 'a';
  mode = 'reply';
  asked.mockReset();
  Object.assign(fakeBrowser.runtime, {
    sendMessage: async ({ type: what, payload }: Envelope) => {
      asked(what, payload);
      return { ok: true, value: null };
    },
  });
  const page = {
    key: () => key,
    editor: (): ReplyEditor => ({ element: field(), mode }),
    openReply: () => null,
  };
  const replying = new Replying(page, new CaretMemory(stop.signal), () => undefined, stop.signal);
  drafting = new Drafting(page, replying, stop.signal);
  drafting.attach(document);
});
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

test('a pause is told of, once, and nothing of what was written goes along', async () => {
  type('U had dit moeten lezen');
  type('U had dit moeten lezen.');
  await vi.advanceTimersByTimeAsync(1_000);
  drafting.look();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(asked.mock.calls).toEqual([['inbox/draft-changed', {}]]);
});

test('an editor that is only open wakes nobody; one that was emptied is told of', async () => {
  drafting.look();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(asked).not.toHaveBeenCalled();
  type('Dag');
  await vi.advanceTimersByTimeAsync(1_000);
  type('');
  await vi.advanceTimersByTimeAsync(1_000);
  expect(asked).toHaveBeenCalledTimes(2);
});

test('a page that never rests does not keep it from being told', async () => {
  type('U had dit moeten lezen.');
  for (let past = 0; past < 2_000; past += 100) {
    drafting.look();
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(asked).toHaveBeenCalledTimes(1);
});

test('the draft is that of the ticket that is shown, and no note', () => {
  type('Dag');
  expect(drafting.read('a')).toBe('Dag');
  expect(drafting.read('b')).toBeNull();
  mode = 'note';
  expect(drafting.read('a')).toBeNull();
});

test('words are put otherwise where they stand, also when they moved', async () => {
  type('Dag Ria,\nU had dit moeten lezen. Groet');
  const words = { start: 9, was: 'U had dit moeten lezen.', by: 'Ik leg het u graag uit.' };
  field().value = `PS ${field().value}`;
  const done = drafting.rewrite('a', 'i1', words);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(await done).toBe('rewritten');
  expect(field().value).toBe('PS Dag Ria,\nIk leg het u graag uit. Groet');
});

test.each([
  ['another ticket', 'b', 'Dag Ria, onzin.'],
  ['words that are gone', 'a', 'Dag Ria.'],
  ['words that stand there twice elsewhere', 'a', 'Dag. Onzin. Onzin.'],
])('nothing is changed for %s', async (_, pageKey, text) => {
  type(text);
  const done = drafting.rewrite(pageKey, 'i1', { start: 40, was: 'Onzin.', by: 'Ik kijk het na.' });
  await vi.advanceTimersByTimeAsync(1_000);
  expect(await done).toBe('gone');
  expect(field().value).toBe(text);
});

test('after the end nothing is told', async () => {
  type('Dag');
  stop.abort();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(asked).not.toHaveBeenCalled();
});
