/**
 * Templates in the editor of a real Roundcube, plain and rich, where `real.test.ts` says there is one: by their shortcut, by the
 * search at the caret, and from the sidebar. Nothing is sent.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { closeWelcome } from '../demo.ts';
import { type Browser, KINDS, launch, type Tab } from '../harness/index.ts';
import { until } from '../harness/poll.ts';
import { press, shows, sidebarWith } from '../sidebar.ts';
import { keepTemplates, keptTemplate } from '../templates.ts';
import { flat } from './thread.ts';
import { clickEditor, editorText, logIn, openMail, pressReply, shownCustomer } from './webmail.ts';

const {
  UNWRAP_ROUNDCUBE: address = '',
  UNWRAP_ROUNDCUBE_USERS: users = '',
  UNWRAP_ROUNDCUBE_MAIL: subject = '',
} = process.env;
const TEMPLATES = [
  keptTemplate(1, {
    title: 'Strooppotje',
    shortcut: 'stroop',
    body: 'Dag {{ customer.first_name }}, dank u **wel**.',
  }),
  keptTemplate(2, {
    title: 'Kasboek terug',
    shortcut: 'kas',
    body: '{% ask bedrag "Hoeveel krijgen ze terug?" %}\nU krijgt {{ bedrag }} terug. Dat is op {{ dag | weekday }}.',
  }),
];

describe.skipIf(address === '').each(KINDS)('in %s', (kind) => {
  describe.each(users.split(',').map((user) => user.split(':')))(
    'a real Roundcube, as %s',
    (name, password) => {
      let browser: Browser;
      let tab: Tab;
      let customer: { name: string; address: string };
      const text = async () => flat(await editorText(tab));
      const has = (wanted: string) => until(wanted, async () => (await text()).includes(wanted));
      const lacks = (wanted: string) => until(`no ${wanted}`, async () => !(await text()).includes(wanted));
      const search = () => tab.frame((url) => url.includes('/search.html'));

      beforeAll(async () => {
        const { protocol, hostname } = new URL(address);
        browser = await launch(kind, { locale: 'nl', viewport: { width: 1366, height: 768 } });
        await closeWelcome(browser);
        await keepTemplates(browser, TEMPLATES);
        await browser.grant(`${protocol}//${hostname}/*`);
        tab = await browser.open(address);
        await logIn(tab, name ?? '', password ?? '');
        await openMail(tab, subject);
        customer = await shownCustomer(tab);
        await pressReply(tab);
        await sidebarWith(tab, customer.address);
        await clickEditor(tab);
        await tab.press('Control+Home');
      });
      afterAll(async () => {
        await tab?.eval(() => {
          window.onbeforeunload = null;
        });
        await browser?.close();
      });

      test('a shortcut becomes its text, and one undo brings the word back', async () => {
        await tab.type(';stroop');
        await tab.press('Tab');
        await has('dank u wel.');
        expect(await text()).not.toContain(';stroop');
        await tab.press('Control+z');
        await has(';stroop');
        await lacks('dank u wel.');
      });

      test('the search at the caret finds one, its form is filled in, and it goes there', async () => {
        await clickEditor(tab);
        await tab.press('Control+Home');
        await browser.command('search-templates');
        const found = await search();
        await found.waitFor(() => document.hasFocus() && document.activeElement?.role === 'combobox');
        await tab.type('kasboek');
        await found.waitFor(() => document.querySelectorAll('[role=option]').length === 1);
        await tab.press('Enter');
        await found.waitFor(() => document.activeElement?.closest('.questions'));
        await tab.type('tien euro');
        await found.waitFor(() =>
          document.querySelector('.template-shown')?.textContent?.includes('tien euro'),
        );
        await tab.press('Enter');
        await has('U krijgt tien euro terug.');
        expect(await text()).not.toContain('Dat is op');
        await tab.press('Control+z');
        await lacks('tien euro');
      });

      test('from the sidebar it goes in by its Insert, and out again by its undo', async () => {
        const sidebar = await sidebarWith(tab, customer.address);
        await press(sidebar, 'Een kant-en-klare tekst gebruiken');
        await sidebar.waitFor(() => document.activeElement?.role === 'combobox');
        await tab.type('strooppot');
        await sidebar.waitFor(() => document.querySelectorAll('[role=option]').length === 1);
        await tab.press('Enter');
        await has('dank u wel.');
        await shows(sidebar, 'Ingevoegd');
        await press(sidebar, 'Ongedaan maken', '.templates-part');
        await lacks('dank u wel.');
      });
    },
  );
});
