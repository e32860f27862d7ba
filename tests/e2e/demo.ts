/** The demo inbox in a real browser with the extension, its host granted. */
import { type Demo, startDemo } from '../demo/server.ts';
import type { NewMail } from '../demo/types.ts';
import { type Browser, type BrowserKind, type LaunchOptions, launch, type Tab } from './harness/index.ts';

export const HOST = 'http://127.0.0.1/*';

export interface Desk {
  browser: Browser;
  demo: Demo;
  /** A tab on one conversation, or on the list. */
  open(conversation?: string): Promise<Tab>;
  deliver(mail: NewMail): Promise<void>;
  close(): Promise<void>;
}

export async function openDesk(kind: BrowserKind, options: LaunchOptions = {}): Promise<Desk> {
  const demo = await startDemo();
  const browser = await launch(kind, { locale: 'nl', ...options }).catch(async (error: unknown) => {
    await demo.close();
    throw error;
  });
  await browser.grant(HOST);
  return {
    browser,
    demo,
    open: (conversation) => browser.open(conversation ? `${demo.url}/gesprek/${conversation}` : demo.url),
    deliver: async (mail) => {
      await fetch(`${demo.url}/mails`, { method: 'POST', body: JSON.stringify(mail) });
    },
    close: async () => {
      await browser.close();
      await demo.close();
    },
  };
}

/** Goes to another conversation within the app, without loading the page. */
export async function goTo(tab: Tab, conversation: string): Promise<void> {
  await tab.click(`[data-row="${conversation}"]`);
}

export const editorText = (tab: Tab) =>
  tab.eval(() => {
    const editor = document.querySelector<HTMLElement>('[data-part=editor]');
    return editor instanceof HTMLTextAreaElement ? editor.value : (editor?.innerText ?? '');
  });
