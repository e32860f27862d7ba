// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watch } from '@/lib/inboxes/watch.ts';

const onSettled = vi.fn();
let stop: AbortController;

beforeEach(() => {
  vi.useFakeTimers();
  onSettled.mockReset();
  stop = new AbortController();
  document.body.innerHTML = '<p>begin</p>';
});
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

function start(options: Partial<Parameters<typeof watch>[0]> = {}) {
  const watching = watch({ root: document, frames: () => [], onSettled, signal: stop.signal, ...options });
  vi.advanceTimersByTime(10);
  expect(onSettled).toHaveBeenCalledTimes(1);
  onSettled.mockClear();
  return watching;
}
/** Mutation records arrive in a microtask. */
async function change(parent: Node = document.body): Promise<void> {
  parent.appendChild((parent.ownerDocument ?? document).createElement('p'));
  await Promise.resolve();
}

it('tells once after a burst, when it is quiet', async () => {
  start();
  for (let index = 0; index < 4; index++) {
    await change();
    vi.advanceTimersByTime(40);
  }
  expect(onSettled).not.toHaveBeenCalled();
  vi.advanceTimersByTime(100);
  expect(onSettled).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(10_000);
  expect(onSettled).toHaveBeenCalledTimes(1);
});

it('tells in between when the page never rests', async () => {
  start();
  for (let elapsed = 0; elapsed < 1_200; elapsed += 20) {
    await change();
    vi.advanceTimersByTime(20);
  }
  expect(onSettled.mock.calls.length).toBeGreaterThanOrEqual(3);
  expect(onSettled.mock.calls.length).toBeLessThanOrEqual(5);
});

it('sees text and attributes that switch a view, not styles', async () => {
  start();
  const paragraph = document.querySelector('p');
  if (!paragraph?.firstChild) throw new Error('no paragraph');
  paragraph.firstChild.nodeValue = 'anders';
  await Promise.resolve();
  vi.advanceTimersByTime(100);
  expect(onSettled).toHaveBeenCalledTimes(1);
  paragraph.hidden = true;
  await Promise.resolve();
  vi.advanceTimersByTime(100);
  expect(onSettled).toHaveBeenCalledTimes(2);
  paragraph.style.left = '3px';
  await Promise.resolve();
  vi.advanceTimersByTime(400);
  expect(onSettled).toHaveBeenCalledTimes(2);
});

it.each(['popstate', 'hashchange', 'pageshow'])('looks again at %s', (type) => {
  start();
  window.dispatchEvent(new Event(type));
  vi.advanceTimersByTime(100);
  expect(onSettled).toHaveBeenCalledTimes(1);
});

it('looks again when the tab is seen', () => {
  start();
  document.dispatchEvent(new Event('visibilitychange'));
  vi.advanceTimersByTime(100);
  expect(onSettled).toHaveBeenCalledTimes(1);
});

it('looks again when a frame loads, but not a picture', () => {
  document.body.innerHTML = '<iframe></iframe><img>';
  start();
  document.querySelector('img')?.dispatchEvent(new Event('load'));
  vi.advanceTimersByTime(400);
  expect(onSettled).not.toHaveBeenCalled();
  document.querySelector('iframe')?.dispatchEvent(new Event('load'));
  vi.advanceTimersByTime(100);
  expect(onSettled).toHaveBeenCalledTimes(1);
});

it('follows a frame to its next document, and lets the old one go', async () => {
  const first = document.implementation.createHTMLDocument();
  const second = document.implementation.createHTMLDocument();
  let frames = [first];
  const { check } = start({ frames: () => frames });
  await change(first.body);
  vi.advanceTimersByTime(100);
  expect(onSettled).toHaveBeenCalledTimes(1);

  frames = [second];
  check();
  vi.advanceTimersByTime(10);
  expect(onSettled).toHaveBeenCalledTimes(2);
  await change(second.body);
  vi.advanceTimersByTime(100);
  expect(onSettled).toHaveBeenCalledTimes(3);
  await change(first.body);
  vi.advanceTimersByTime(400);
  expect(onSettled).toHaveBeenCalledTimes(3);
});

it('looks into the shadow roots that matter', async () => {
  const host = document.createElement('div');
  document.body.append(host);
  const shadow = host.attachShadow({ mode: 'open' });
  start({ frames: () => [shadow] });
  await change(shadow);
  vi.advanceTimersByTime(100);
  expect(onSettled).toHaveBeenCalledTimes(1);
});

it('does not answer to its own changes', async () => {
  onSettled.mockImplementation(() => document.body.append('paneel'));
  start();
  await Promise.resolve();
  vi.advanceTimersByTime(1_000);
  expect(onSettled).not.toHaveBeenCalled();
});

it('goes on after an error, and tells of it', async () => {
  const onError = vi.fn();
  start({
    onError,
    frames: () => {
      throw new Error('frames');
    },
  });
  onSettled.mockImplementation(() => {
    throw new Error('settled');
  });
  window.dispatchEvent(new Event('popstate'));
  await change();
  vi.advanceTimersByTime(100);
  window.dispatchEvent(new Event('hashchange'));
  vi.advanceTimersByTime(100);
  expect(onError.mock.calls.flat().map(String)).toContain('Error: frames');
});

it('leaves nothing behind once stopped', async () => {
  const { check } = start();
  await change();
  stop.abort();
  check();
  window.dispatchEvent(new Event('popstate'));
  await change();
  vi.advanceTimersByTime(1_000);
  expect(onSettled).not.toHaveBeenCalled();
  expect(vi.getTimerCount()).toBe(0);
});

it('does not look at ten thousand changes one by one', async () => {
  start();
  const timers = vi.spyOn(globalThis, 'setTimeout');
  for (let index = 0; index < 10_000; index++) {
    document.body.append('x');
    if (index % 100 === 0) await Promise.resolve();
  }
  await Promise.resolve();
  expect(timers.mock.calls.length).toBeLessThanOrEqual(1);
  timers.mockRestore();
});
