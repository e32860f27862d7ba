/** What the practice page hears from the background: what an inbox and its sidebar hear, as far as it is theirs here. */
import { askBackground } from '../messages/client.ts';
import { contentRequests } from '../messages/content-requests.ts';
import { tabIn } from '../messages/envelope.ts';
import { listen, onlyBackground } from '../messages/listen.ts';
import { listenForNotices } from '../messages/notices.ts';
import type { Sender } from '../messages/sender.ts';
import { type Handlers, serve } from '../messages/server.ts';
import { log } from '../platform/log.ts';
import type { PracticeWorld } from './world.ts';

type Content = Handlers<typeof contentRequests>;

/** `content`: what the page's own script does. */
export function hearBackground(world: Pick<PracticeWorld, 'notify'>, content: Content): void {
  listenForNotices(({ what }) => {
    if (what === 'settings' || what === 'templates') world.notify(what);
    if (what === 'settings')
      content['content/look']({}, { role: 'background' }).catch((error: unknown) => log.error('look', error));
    // An update would close this page, and what is practised is nowhere else.
    if (what === 'update')
      askBackground('update/hold', {}).catch((error: unknown) => log.error('update', error));
  });
}

/** The toolbar button and the browser-wide key: the background asks, as it asks the script of an inbox. */
export function listenForToggle(tabId: number, content: Content): void {
  const answer = serve(contentRequests, content, onlyBackground);
  // Every page of ours hears what is asked of one practice page.
  listen((message, sender: Sender) => (tabIn(message) === tabId ? answer(message, sender) : null));
}
