/**
 * Complaints in a real Roundcube, each by another path, by keyboard alone; where `real.test.ts` says there is one, and
 * `UNWRAP_ROUNDCUBE_WALKS` names them: `path=part of the subject`, with semicolons between (`ask-first=…;part=…`). Nothing is sent.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { closeWelcome } from '../demo.ts';
import { type Browser, KINDS, launch, type Tab } from '../harness/index.ts';
import { sidebarWith } from '../sidebar.ts';
import { tabTo, type Walk, walkTo } from '../walk.ts';
import { flat } from './thread.ts';
import { editorReady, editorText, logIn, openMail, shownCustomer } from './webmail.ts';

const {
  UNWRAP_ROUNDCUBE: address = '',
  UNWRAP_ROUNDCUBE_USERS: users = '',
  UNWRAP_ROUNDCUBE_WALKS = '',
} = process.env;
const walks = UNWRAP_ROUNDCUBE_WALKS.split(';').flatMap((each) => {
  const [path = '', subject = ''] = each.split('=');
  return path && subject ? [{ path, subject }] : [];
});

const BY_PATH: Readonly<Record<string, Omit<Walk, 'path'>>> = {
  'ask-first': { triage: [] },
  'save-first': { triage: ['yes', null, null, null] },
  'save-repeated': { triage: ['yes', null, null, 'yes'] },
  part: { triage: ['no', 'no', 'no', 'yes'], weighs: true, confirms: true },
};

describe.skipIf(address === '' || walks.length === 0).each(KINDS)('a real Roundcube in %s', (kind) => {
  let browser: Browser;
  let tab: Tab;

  beforeAll(async () => {
    const [name = '', password = ''] = users.split(',')[0]?.split(':') ?? [];
    const { protocol, hostname } = new URL(address);
    browser = await launch(kind, { locale: 'nl', viewport: { width: 1366, height: 768 } });
    await closeWelcome(browser);
    await browser.grant(`${protocol}//${hostname}/*`);
    tab = await browser.open(address);
    await logIn(tab, name, password);
  });
  afterAll(() => browser?.close());

  test.each(walks)('$path: $subject', async ({ path, subject }) => {
    await tab.goto(address);
    await openMail(tab, subject);
    const customer = await shownCustomer(tab);
    const sidebar = await sidebarWith(tab, customer.address);
    const shown = await walkTo(browser, tab, sidebar, { ...(BY_PATH[path] ?? { triage: [] }), path });
    await tab.press('Control+Enter');
    const opens = '.insert-bar .notice-actions .button-primary';
    await tabTo(tab, sidebar, opens);
    await tab.press('Enter');
    await editorReady(tab);
    await tab.waitFor(
      (wanted) => {
        const rich = document.querySelector<HTMLIFrameElement>('iframe#composebody_ifr');
        const plain = document.querySelector<HTMLTextAreaElement>('textarea#composebody');
        const text = rich?.contentDocument?.body.textContent ?? plain?.value ?? '';
        return text.includes(wanted);
      },
      [shown[0]?.text ?? ''],
    );
    const inserted = flat(await editorText(tab));
    for (const { text } of shown) expect(inserted).toContain(flat(text));
    await tab.eval(() => {
      window.onbeforeunload = null;
    });
  });
});
