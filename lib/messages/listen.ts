import { browser } from '../platform/browser.ts';
import type { Answered } from './envelope.ts';
import { classify, type Sender } from './sender.ts';
import type { Caller } from './server.ts';

type BrowserSender = Parameters<Parameters<typeof browser.runtime.onMessage.addListener>[0]>[1];

/**
 * Answers what this document or worker is asked; returns what ends that, also once the extension is gone.
 *
 * @param answer of one raw message, as `serve` makes it; null: another listener may answer
 */
export function listen(
  answer: (message: unknown, sender: BrowserSender) => Promise<Answered> | null,
): () => void {
  const listener = (message: unknown, sender: BrowserSender, respond: (answer: unknown) => void) => {
    const answered = answer(message, sender);
    if (!answered) return undefined;
    answered.then(respond);
    return true as const;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime?.onMessage?.removeListener(listener);
}

/** For `serve`: whoever is asked here answers nobody but the background. */
export function onlyBackground(): (sender: Sender) => Promise<Caller[]> {
  const own = { id: browser.runtime.id, origin: browser.runtime.getURL('/').slice(0, -1) };
  return async (sender) => (classify(sender, own)?.role === 'background' ? [{ role: 'background' }] : []);
}
