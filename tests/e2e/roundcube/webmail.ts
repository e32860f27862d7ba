/** What a person does in Roundcube, skin Elastic, the same for the real one and for our imitation of it. */
import type { Tab } from '../harness/index.ts';

const REPLY = '#toolbar-menu a.reply';
const PLAIN = 'textarea#composebody';
const RICH_FRAME = 'iframe#composebody_ifr';
const SEND = '#layout-content button.send:not([id$="-clone"])';

export async function logIn(tab: Tab, user: string, password: string): Promise<void> {
  await tab.click('input#rcmloginuser');
  await tab.type(user);
  await tab.click('input#rcmloginpwd');
  await tab.type(password);
  await tab.press('Enter');
  await tab.waitFor(() => document.querySelector('#messagelist tr.message') !== null, [], {
    timeout: 30_000,
  });
}

/** Clicks the first row whose subject holds this text and waits until the preview beside the list shows it. */
export async function openMail(tab: Tab, subject: string): Promise<void> {
  await tab.waitFor(
    (wanted) => {
      for (const old of document.querySelectorAll('[data-e2e]')) old.removeAttribute('data-e2e');
      const links = [...document.querySelectorAll<HTMLElement>('#messagelist tr.message td.subject a')];
      const found = links.find((each) => each.textContent?.includes(wanted));
      found?.setAttribute('data-e2e', '');
      return found !== undefined;
    },
    [subject],
  );
  await tab.click('[data-e2e]');
  await tab.waitFor(
    (wanted) => {
      const frame = document.querySelector<HTMLIFrameElement>('iframe#messagecontframe');
      const heading = frame?.contentDocument?.querySelector('#message-header h2.subject');
      return heading?.textContent?.includes(wanted);
    },
    [subject],
  );
}

/** Whom the mail in the preview is from, or whom it says to answer. */
export function shownCustomer(tab: Tab): Promise<{ name: string; address: string }> {
  return tab.eval(() => {
    const mail = document.querySelector<HTMLIFrameElement>('iframe#messagecontframe')?.contentDocument;
    const link =
      mail?.querySelector('td.header.replyto a.rcmContactAddress') ??
      mail?.querySelector('td.header.from a.rcmContactAddress');
    return { name: link?.textContent?.trim() ?? '', address: link?.getAttribute('title') ?? '' };
  });
}

/** Presses the app's own Reply, a full page load, and waits until its editor can be written in. */
export async function pressReply(tab: Tab): Promise<void> {
  await tab.waitFor(
    (button) => document.querySelector(button)?.classList.contains('disabled') === false,
    [REPLY],
  );
  await tab.click(REPLY);
  await editorReady(tab);
}

export async function editorReady(tab: Tab): Promise<void> {
  await tab.waitFor(
    (plain, rich) => {
      if (!document.body.classList.contains('action-compose')) return false;
      if (document.readyState !== 'complete') return false;
      if (document.querySelector<HTMLInputElement>('[name=_is_html]')?.value !== '1')
        return document.querySelector(plain) !== null;
      const body = document.querySelector<HTMLIFrameElement>(rich)?.contentDocument?.body;
      return body?.isContentEditable === true && body.textContent?.trim() !== '';
    },
    [PLAIN, RICH_FRAME] as const,
    { timeout: 20_000 },
  );
}

export function isRich(tab: Tab): Promise<boolean> {
  return tab.eval(() => document.querySelector<HTMLInputElement>('[name=_is_html]')?.value === '1');
}

/** What the person sees in the editor: a text area's value, or the rich text with a line for each line. */
export function editorText(tab: Tab): Promise<string> {
  return tab.eval(
    (plain, rich) => {
      const body = document.querySelector<HTMLIFrameElement>(rich)?.contentDocument?.body;
      return body?.innerText ?? document.querySelector<HTMLTextAreaElement>(plain)?.value ?? '';
    },
    PLAIN,
    RICH_FRAME,
  );
}

/** The rich editor's markup; with it the quote can be compared exactly. */
export function editorMarkup(tab: Tab): Promise<string> {
  return tab.eval(
    (rich) => document.querySelector<HTMLIFrameElement>(rich)?.contentDocument?.body.innerHTML ?? '',
    RICH_FRAME,
  );
}

/** The element to click, and the document it is in, to write in the open editor. */
export async function clickEditor(tab: Tab): Promise<void> {
  if (!(await isRich(tab))) return tab.click(PLAIN);
  const frame = await tab.frame({ selector: RICH_FRAME });
  await frame.click('body');
}

/** The app's own Send, pressed by the person; resolves when the app has gone back to its list. */
export async function send(tab: Tab): Promise<void> {
  await tab.click(SEND);
  await tab.waitFor(() => document.body.classList.contains('action-none'), [], { timeout: 30_000 });
}
