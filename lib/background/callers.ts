import type { Envelope } from '../messages/envelope.ts';
import { classify, type Sender } from '../messages/sender.ts';
import type { Caller } from '../messages/server.ts';
import { browser } from '../platform/browser.ts';
import { provenFrame } from './frames.ts';

/** All that a sender may act as. A frame is a sidebar only with the token it got for its nonce, in that very tab. */
export async function callersOf(sender: Sender, message: Envelope): Promise<Caller[]> {
  const who = classify(sender, { id: browser.runtime.id, origin: browser.runtime.getURL('/').slice(0, -1) });
  switch (who?.role) {
    case 'inbox':
      // The script runs at the top of the tab only; anything else is not ours to believe.
      return who.frameId === 0
        ? [{ role: 'inbox', tabId: who.tabId, frameId: who.frameId, url: who.url }]
        : [];
    case 'stranger': {
      const frame = message.token === undefined ? null : await provenFrame(message.token);
      const proven = frame?.tabId === who.tabId && frame.frameId === who.frameId;
      const stranger: Caller = { role: 'stranger', tabId: who.tabId, frameId: who.frameId };
      return proven ? [{ role: 'sidebar', tabId: who.tabId }, stranger] : [stranger];
    }
    case 'page':
      return message.tabId === undefined
        ? [{ role: 'page' }]
        : [{ role: 'page' }, { role: 'sidebar', tabId: message.tabId }];
    default:
      return [];
  }
}
