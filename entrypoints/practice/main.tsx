import { render } from 'preact';
import { Practice } from '@/components/practice/Practice.tsx';
import { held, provideReader } from '@/lib/content/held.ts';
import { startInbox } from '@/lib/content/inbox.ts';
import { makeWriting } from '@/lib/content/writing/writing.ts';
import { demo } from '@/lib/inboxes/sites/demo.ts';
import { answerWith, askBackground } from '@/lib/messages/client.ts';
import { contentRequests } from '@/lib/messages/content-requests.ts';
import { listenForNotices } from '@/lib/messages/notices.ts';
import { classify, type Sender } from '@/lib/messages/sender.ts';
import { type Handlers, serve } from '@/lib/messages/server.ts';
import { browserKey } from '@/lib/options/keys.ts';
import type { PracticeWindow } from '@/lib/pages/practice.ts';
import { browser } from '@/lib/platform/browser.ts';
import { loadTexts, t, textLanguage } from '@/lib/platform/i18n.ts';
import { PRACTICE_MAILS } from '@/lib/practice/mails.ts';
import { PracticeWorld } from '@/lib/practice/world.ts';
import '@/components/shared/style.css';

/** The complaint is this old, in ms. */
const AGE = 25 * 60_000;

const [tab, shortcut] = await Promise.all([
  browser.tabs.getCurrent(),
  browserKey('toggle-sidebar').catch(() => null),
  loadTexts(),
]);
const tabId = tab?.id ?? -1;
document.documentElement.lang = textLanguage();
document.title = `${t('practice_title')} – ${t('extension_name')}`;

let content: Handlers<typeof contentRequests>;
const world = new PracticeWorld(
  tabId,
  { settings: () => askBackground('settings/get', {}), library: () => askBackground('template/list', {}) },
  () => content,
);
(window as PracticeWindow).unwrapPractice = world.asFrame;
answerWith(world.asInbox);
listenForNotices(({ what }) => {
  if (what === 'settings' || what === 'templates') world.notify(what);
});

const sentAt = new Date(Date.now() - AGE).toISOString();
const App = () => (
  <Practice
    mail={PRACTICE_MAILS[textLanguage()]}
    sentAt={sentAt}
    progress={world.progress.value}
    shortcut={shortcut}
    onAgain={() => location.reload()}
    onDone={() => location.assign(browser.runtime.getURL('/welcome.html#ready'))}
  />
);
const app = document.getElementById('app');
if (app) render(<App />, app);

// The same script as in an inbox, with what it would be given there.
provideReader(demo);
held().makeWriting = makeWriting;
content = startInbox(new AbortController().signal, 'page');
listenForToggle();

/** The toolbar button and the browser-wide key: the background asks, as it asks the script of an inbox. */
function listenForToggle(): void {
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
