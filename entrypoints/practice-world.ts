import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { held, provideReader } from '@/lib/content/held.ts';
import { startInbox } from '@/lib/content/inbox.ts';
import { makeWriting } from '@/lib/content/writing/writing.ts';
import { demo } from '@/lib/inboxes/sites/demo.ts';
import { answerWith, askBackground } from '@/lib/messages/client.ts';
import { contentRequests } from '@/lib/messages/content-requests.ts';
import { listenForNotices } from '@/lib/messages/notices.ts';
import { classify, type Sender } from '@/lib/messages/sender.ts';
import { type Handlers, serve } from '@/lib/messages/server.ts';
import type { PracticeWindow } from '@/lib/pages/practice.ts';
import { browser } from '@/lib/platform/browser.ts';
import { loadTexts } from '@/lib/platform/i18n.ts';
import { PracticeWorld } from '@/lib/practice/world.ts';

/**
 * Loaded by the practice page, once its mail is drawn; a script of its own, as together with the pages it would cut what those
 * share into small pieces.
 */
export default defineUnlistedScript(async () => {
  const [tab, settings] = await Promise.all([browser.tabs.getCurrent(), askBackground('settings/get', {})]);
  await loadTexts(settings.interface.language);
  if (tab?.id === undefined) return;
  const page = window as PracticeWindow;
  let content: Handlers<typeof contentRequests>;
  const world = new PracticeWorld(
    tab.id,
    {
      settings: () => askBackground('settings/get', {}),
      library: () => askBackground('template/list', {}),
    },
    () => content,
    (progress) => page.unwrapProgress?.(progress),
  );
  page.unwrapPractice = world.asFrame;
  answerWith(world.asInbox);
  listenForNotices(({ what }) => {
    if (what === 'settings' || what === 'templates') world.notify(what);
  });
  // The same script as in an inbox, with what it would be given there.
  provideReader(demo);
  held().makeWriting = makeWriting;
  content = startInbox(new AbortController().signal, 'page');
  listenForToggle(tab.id, content);
});

/** The toolbar button and the browser-wide key: the background asks, as it asks the script of an inbox. */
function listenForToggle(tabId: number, content: Handlers<typeof contentRequests>): void {
  const own = { id: browser.runtime.id, origin: browser.runtime.getURL('/').slice(0, -1) };
  const answer = serve(contentRequests, content, async (sender: Sender) =>
    classify(sender, own)?.role === 'background' ? [{ role: 'background' }] : [],
  );
  browser.runtime.onMessage.addListener(
    (message: unknown, sender: Sender, respond: (answer: unknown) => void) => {
      if ((message as { tabId?: unknown } | null)?.tabId !== tabId) return undefined;
      const answered = answer(message, sender);
      if (!answered) return undefined;
      answered.then(respond);
      return true as const;
    },
  );
}
