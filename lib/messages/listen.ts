import { browser } from '../platform/browser.ts';
import type { Answered } from './envelope.ts';
import { type Classified, classify, type Sender } from './sender.ts';
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

/** Who sent a message, told by this extension's own id and origin. */
export function senderOf(sender: Sender): Classified {
  return classify(sender, { id: browser.runtime.id, origin: browser.runtime.getURL('/').slice(0, -1) });
}

/** For `serve`: whoever is asked here answers nobody but the background. */
export async function onlyBackground(sender: Sender): Promise<Caller[]> {
  return senderOf(sender)?.role === 'background' ? [{ role: 'background' }] : [];
}
