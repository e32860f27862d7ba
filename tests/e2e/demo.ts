/** The demo inbox in a real browser with the extension, its host granted. */
import { type Demo, startDemo } from '../demo/server.ts';
import type { NewMail } from '../demo/types.ts';
import {
  type Browser,
  type BrowserKind,
  type Frame,
  type LaunchOptions,
  launch,
  type Tab,
} from './harness/index.ts';
import { share } from './harness/shared.ts';

export const HOST = 'http://127.0.0.1/*';

export interface Desk {
  browser: Browser;
  demo: Demo;
  /** A tab on one conversation, or on the list. */
  open(conversation?: string): Promise<Tab>;
  deliver(mail: NewMail): Promise<void>;
  close(): Promise<void>;
}

/**
 * Closes the welcome that the first start opens. Coming up later it would hide the tab under test, and Chromium gives
 * no clicks to another origin's frame in a hidden tab.
 */
export async function closeWelcome(browser: Browser): Promise<void> {
  const welcome = await browser.tab((url) => url.includes('/welcome.html'));
  await welcome.close();
}

/** In a browser of its own where it asks for something of that browser. */
export async function openDesk(
  kind: BrowserKind,
  { keepWelcome = false, ...options }: LaunchOptions & { keepWelcome?: boolean } = {},
): Promise<Desk> {
  const demo = await startDemo();
  const isPlain = Object.keys(options).length === 0;
  const starting = isPlain ? share(kind) : launch(kind, { locale: 'nl', ...options });
  const browser = await starting.catch(async (error: unknown) => {
    await demo.close();
    throw error;
  });
  const close = async () => {
    await browser.close();
    await demo.close();
  };
  try {
    if (!keepWelcome) await closeWelcome(browser);
    await browser.grant(HOST);
  } catch (error) {
    await close();
    throw error;
  }
  return {
    browser,
    demo,
    open: (conversation) => browser.open(conversation ? `${demo.url}/gesprek/${conversation}` : demo.url),
    deliver: async (mail) => {
      await fetch(`${demo.url}/mails`, { method: 'POST', body: JSON.stringify(mail) });
    },
    close,
  };
}

/** Goes to another conversation within the app, without loading the page. */
export async function goTo(tab: Tab, conversation: string): Promise<void> {
  await tab.click(`[data-row="${conversation}"]`);
}

export const editorText = (tab: Frame) =>
  tab.eval(() => {
    const editor = document.querySelector<HTMLElement>('[data-part=editor]');
    return editor instanceof HTMLTextAreaElement ? editor.value : (editor?.innerText ?? '');
  });
