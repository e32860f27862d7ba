import { signal } from '@preact/signals';
import { render } from 'preact';
import { Practice } from '@/components/practice/Practice.tsx';
import { isFramed } from '@/lib/pages/framed.ts';
import { dressPage } from '@/lib/pages/look.ts';
import { browser } from '@/lib/platform/browser.ts';
import { browserKey } from '@/lib/platform/browser-keys.ts';
import { t, textLanguage } from '@/lib/platform/i18n.ts';
import type { Look } from '@/lib/platform/look.ts';
import { PRACTICE_MAILS } from '@/lib/practice/mails.ts';
import { NOTHING_DONE, type ProgressWindow } from '@/lib/practice/progress.ts';
import '@/components/shared/style.css';

/** The complaint is this old, in ms. */
const AGE = 25 * 60_000;

async function start(): Promise<void> {
  const app = document.getElementById('app');
  if (!app || isFramed()) return;
  const [shortcut, look] = await Promise.all([
    browserKey('toggle-sidebar').catch(() => null),
    dressPage(() => {
      document.title = `${t('practice_title')} – ${t('extension_name')}`;
    }),
  ]);

  const progress = signal(NOTHING_DONE);
  (window as ProgressWindow).unwrapProgress = (now) => {
    progress.value = now;
  };
  const sentAt = new Date(Date.now() - AGE).toISOString();
  /** `look`: with another one, every word is drawn anew. */
  const App = (_: { look: Look }) => (
    <Practice
      mail={PRACTICE_MAILS[textLanguage()]}
      sentAt={sentAt}
      progress={progress.value}
      shortcut={shortcut}
      onAgain={() => location.reload()}
      onDone={() => location.assign(browser.runtime.getURL('/welcome.html#ready'))}
    />
  );
  look.subscribe((worn) => render(<App look={worn} />, app));

  const world = document.createElement('script');
  world.src = browser.runtime.getURL('/practice-world.js');
  document.head.append(world);
}

void start();
