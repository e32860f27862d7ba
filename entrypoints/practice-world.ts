import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { held, provideReader } from '@/lib/content/held.ts';
import { startInbox } from '@/lib/content/inbox.ts';
import { makeWriting } from '@/lib/content/writing/writing.ts';
import { demo } from '@/lib/inboxes/sites/demo.ts';
import { answerWith, askBackground } from '@/lib/messages/client.ts';
import type { contentRequests } from '@/lib/messages/content-requests.ts';
import type { Handlers } from '@/lib/messages/server.ts';
import type { PracticeWindow } from '@/lib/pages/practice.ts';
import { browser } from '@/lib/platform/browser.ts';
import { loadTexts } from '@/lib/platform/i18n.ts';
import { hearBackground, listenForToggle } from '@/lib/practice/listening.ts';
import type { ProgressWindow } from '@/lib/practice/progress.ts';
import { PracticeWorld } from '@/lib/practice/world.ts';

/**
 * Loaded by the practice page, once its mail is drawn; a script of its own, as together with the pages it would cut what those
 * share into small pieces.
 */
export default defineUnlistedScript(async () => {
  const [tab, settings] = await Promise.all([browser.tabs.getCurrent(), askBackground('settings/get', {})]);
  await loadTexts(settings.interface.language);
  if (tab?.id === undefined) return;
  const page = window as PracticeWindow & ProgressWindow;
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
  // The same script as in an inbox, with what it would be given there.
  provideReader(demo);
  held().makeWriting = makeWriting;
  content = startInbox(new AbortController().signal, 'page');
  hearBackground(world, content);
  listenForToggle(tab.id, content);
});
