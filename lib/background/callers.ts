import { isReadIn } from '../inboxes/together.ts';
import type { Envelope } from '../messages/envelope.ts';
import { senderOf } from '../messages/listen.ts';
import type { Sender } from '../messages/sender.ts';
import type { Caller } from '../messages/server.ts';
import { browser } from '../platform/browser.ts';
import { provenFrame } from './frames.ts';

/** All that a sender may act as. A frame is a sidebar only with the token it got for its nonce, in that very tab. */
export async function callersOf(sender: Sender, message: Envelope): Promise<Caller[]> {
  const who = senderOf(sender);
  switch (who?.role) {
    case 'inbox':
      if (who.frameId === 0) return [{ ...who, page: pageOf(who.url, sender.tab?.url) }];
      return framed(who, sender.tab?.url);
    case 'stranger': {
      const frame = message.token === undefined ? null : await provenFrame(message.token);
      const proven = frame?.tabId === who.tabId && frame.frameId === who.frameId;
      const stranger: Caller = { role: 'stranger', tabId: who.tabId, frameId: who.frameId };
      return proven ? [{ role: frame.kind, tabId: who.tabId }, stranger] : [stranger];
    }
    case 'page':
      return message.tabId === undefined
        ? [{ role: 'page' }]
        : [{ role: 'page' }, { role: 'sidebar', tabId: message.tabId }];
    default:
      return [];
  }
}

/** A frame speaks only for a page that it is one inbox with, both granted; any other frame is not ours to believe. */
async function framed(
  who: { role: 'inbox'; tabId: number; frameId: number; url: URL },
  address: string | undefined,
): Promise<Caller[]> {
  if (address === undefined || !URL.canParse(address)) return [];
  const page = new URL(address);
  if (!isReadIn(page.hostname, who.url.hostname)) return [];
  const origins = [page, who.url].map(({ protocol, hostname }) => `${protocol}//${hostname}/*`);
  return (await browser.permissions.contains({ origins })) ? [{ ...who, page }] : [];
}

/** What the browser says of the tab is newer where an app goes on without loading a page; of another place it is not believed. */
function pageOf(document: URL, address: string | undefined): URL {
  const tab = address !== undefined && URL.canParse(address) ? new URL(address) : document;
  return tab.origin === document.origin ? tab : document;
}
