/** What an agent does in Request Tracker 5. */
import type { Tab } from '../harness/index.ts';

const UPDATE = 'form[name="TicketUpdate"]';
const PLAIN = 'textarea#UpdateContent';
const RICH_FRAME = '#cke_UpdateContent iframe.cke_wysiwyg_frame';
const SEND = `${UPDATE} input[name="SubmitTicket"]`;
/** A page comes from Perl, on a machine that does more than this. */
const PATIENCE = { timeout: 30_000 };

export async function logIn(tab: Tab, user: string, password: string): Promise<void> {
  await tab.click('input[name="user"]');
  await tab.type(user);
  await tab.click('input[name="pass"]');
  await tab.type(password);
  await tab.press('Enter');
  await tab.waitFor(() => document.querySelector('.current-user') !== null, [], PATIENCE);
}

/** All tickets, as RT's own search lists them. */
export async function openList(tab: Tab, address: string): Promise<void> {
  const list = new URL('Search/Results.html', address);
  list.search = new URLSearchParams({ Query: 'id > 0', Rows: '100' }).toString();
  await tab.goto(list.href);
  await tab.waitFor(() => document.querySelector('table.ticket-list a[href*="Display.html"]') !== null, []);
}

/** Clicks the first ticket in the list whose subject holds this text, and waits until its history is there. */
export async function openTicket(tab: Tab, subject: string): Promise<void> {
  await tab.waitFor(
    (wanted) => {
      const links = [...document.querySelectorAll<HTMLElement>('table.ticket-list a[href*="Display.html"]')];
      const found = links.find((each) => each.textContent?.includes(wanted));
      found?.setAttribute('data-e2e', '');
      return found !== undefined;
    },
    [subject],
  );
  await tab.click('[data-e2e]');
  await ticketReady(tab);
}

export async function ticketReady(tab: Tab): Promise<void> {
  await tab.waitFor(
    () =>
      document.querySelector('.requestors .user[data-user-id]') !== null &&
      document.querySelector('.transaction.message .messagebody') !== null,
    [],
    PATIENCE,
  );
}

/** The one requestor that the ticket shows. */
export function shownRequestor(tab: Tab): Promise<{ name: string; address: string }> {
  return tab.eval(() => {
    const shown = document.querySelector('.requestors .current-value .user')?.textContent ?? '';
    const [, name = '', address = ''] = /^\s*(.*?)\s*<([^>]+)>\s*$/.exec(shown) ?? ['', '', shown.trim()];
    return { name, address };
  });
}

/** Presses the icon beside the ticket's first message: a page that answers it, or one for an internal comment. */
export async function pressBeside(tab: Tab, what: 'reply' | 'comment'): Promise<void> {
  await tab.click(`.transaction.message .actions a.${what}-link`);
  await editorReady(tab);
}

/** The menu's "Reply", which only shows under the mouse: an answer without a quote. */
export async function openEmptyReply(tab: Tab): Promise<void> {
  await tab.goto(
    await tab.eval(() => document.querySelector<HTMLAnchorElement>('a#page-actions-reply')?.href ?? ''),
  );
  await editorReady(tab);
}

/** In the form itself: what was begun as a comment is to go to the requestor. */
export async function chooseReply(tab: Tab): Promise<void> {
  await tab.eval(() => {
    const select = document.querySelector<HTMLSelectElement>('select#UpdateType');
    if (!select) throw new Error('no choice of reply or comment');
    select.value = 'response';
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

export async function editorReady(tab: Tab): Promise<void> {
  await tab.waitFor(
    (form, plain, rich) => {
      if (document.readyState !== 'complete' || !document.querySelector(form)) return false;
      const field = document.querySelector<HTMLTextAreaElement>(plain);
      if (!field?.classList.contains('richtext')) return field !== null;
      const body = document.querySelector<HTMLIFrameElement>(rich)?.contentDocument?.body;
      return body?.isContentEditable === true && body.textContent?.trim() !== '';
    },
    [UPDATE, PLAIN, RICH_FRAME] as const,
    PATIENCE,
  );
}

export function isRich(tab: Tab): Promise<boolean> {
  return tab.eval((rich) => document.querySelector(rich) !== null, RICH_FRAME);
}

/**
 * What the agent sees in the editor: a text area's value, or the rich text with a line for each line. In Chromium, CKEditor 4
 * keeps a line of zero-width spaces where the caret stands; they are no part of its text.
 */
export async function editorText(tab: Tab): Promise<string> {
  const text = await tab.eval(
    (plain, rich) => {
      const body = document.querySelector<HTMLIFrameElement>(rich)?.contentDocument?.body;
      return body?.innerText ?? document.querySelector<HTMLTextAreaElement>(plain)?.value ?? '';
    },
    PLAIN,
    RICH_FRAME,
  );
  return text.replace(/\u200b+\n?/g, '');
}

/** RT's own button, pressed by the agent; resolves when RT shows the ticket again. */
export async function send(tab: Tab): Promise<void> {
  await tab.click(SEND);
  await tab.waitFor(() => document.querySelector('form[name="TicketUpdate"]') === null, [], PATIENCE);
  await ticketReady(tab);
}
