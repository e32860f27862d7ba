/**
 * One complaint beside a real Request Tracker (tried on 5.0.3), where there is one to try it on:
 *
 * - `UNWRAP_RT`: its address, exactly as RT itself knows it: it checks where its forms come from
 * - `UNWRAP_RT_USERS`: `name:password`, several with commas between; let one write plain text and one rich
 * - `UNWRAP_RT_TICKET`: a part of the subject of a complaint in Dutch or English, with one requestor
 * - `UNWRAP_RT_OUTBOX`: a folder where everything that it sends lands as one `.eml` file a mail
 *
 * Each user sends one reply a browser. Without these, nothing is run.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { closeWelcome } from '../demo.ts';
import { type Browser, type Frame, KINDS, launch, type Tab } from '../harness/index.ts';
import { until } from '../harness/poll.ts';
import { parseEml } from '../roundcube/eml.ts';
import { flat, flatMarkup, insert, shownReply, tick, ticked } from '../roundcube/thread.ts';
import { openStep, press, shows, sidebarWith } from '../sidebar.ts';
import {
  chooseReply,
  editorReady,
  editorText,
  isRich,
  logIn,
  openEmptyReply,
  openList,
  openTicket,
  pressBeside,
  send,
  shownRequestor,
} from './helpdesk.ts';

const {
  UNWRAP_RT: address = '',
  UNWRAP_RT_USERS: users = '',
  UNWRAP_RT_TICKET: subject = '',
  UNWRAP_RT_OUTBOX: outbox = '',
} = process.env;
const given = [address, users, subject, outbox].every((each) => each !== '');

describe.skipIf(!given).each(KINDS)('in %s', (kind) => {
  describe.each(users.split(',').map((user) => user.split(':')))(
    'a real Request Tracker, as %s',
    (name, password) => {
      let browser: Browser;
      let tab: Tab;
      let sidebar: Frame;
      let customer: { name: string; address: string };
      let reply: string;
      const before = new Set<string>();
      const sent = () => readdirSync(outbox).filter((file) => file.endsWith('.eml') && !before.has(file));

      /** With the sidebar beside it: while that opens, the page gets narrower and a click would miss. */
      async function openAgain(): Promise<void> {
        await openList(tab, address);
        await openTicket(tab, subject);
        await sidebarWith(tab, customer.address);
      }

      beforeAll(async () => {
        for (const file of readdirSync(outbox)) before.add(file);
        const { protocol, hostname } = new URL(address);
        browser = await launch(kind, { locale: 'nl', viewport: { width: 1366, height: 768 } });
        await closeWelcome(browser);
        await browser.grant(`${protocol}//${hostname}/*`);
        tab = await browser.open(address);
        await logIn(tab, name ?? '', password ?? '');
      });
      afterAll(() => browser?.close());

      test('beside the list there is nothing, beside the ticket its requestor', async () => {
        await openList(tab, address);
        expect(await tab.hasFrame('sidebar')).toBe(false);
        await openTicket(tab, subject);
        customer = await shownRequestor(tab);
        sidebar = await sidebarWith(tab, customer.address);
      });

      test('beside a comment for colleagues it goes on, and puts nothing in it', async () => {
        reply = await tick(sidebar);
        await pressBeside(tab, 'comment');
        sidebar = await sidebarWith(tab, customer.address);
        const note = await editorText(tab);
        await openStep(sidebar, 4);
        await sidebar.click('.insert-buttons button');
        await shows(sidebar, 'interne notitie');
        expect(await editorText(tab)).toBe(note);
      });

      test('once the agent has switched that comment to a reply, it goes in by itself', async () => {
        await chooseReply(tab);
        await shows(sidebar, 'Ongedaan maken', { timeout: 20_000 });
        expect(flat(await editorText(tab))).toContain(reply);
        await press(sidebar, 'Ongedaan maken');
        await shows(sidebar, 'Weer weggehaald');
        expect(flat(await editorText(tab))).not.toContain(reply);
      });

      test('with no reply open, one press opens it the app’s own way, and it goes in', async () => {
        await openAgain();
        sidebar = await sidebarWith(tab, customer.address);
        await openStep(sidebar, 4);
        await sidebar.click('.insert-buttons button');
        await press(sidebar, 'Antwoord openen');
        await editorReady(tab);
        sidebar = await sidebarWith(tab, customer.address);
        await openStep(sidebar, 4);
        await shows(sidebar, 'Ongedaan maken', { timeout: 20_000 });
        expect(flat(await editorText(tab)).split(reply)).toHaveLength(2);
        expect(sent()).toEqual([]);
      });

      test('an empty reply gets it in place of its placeholder, and one Ctrl+Z leaves it empty', async () => {
        await openAgain();
        await openEmptyReply(tab);
        sidebar = await sidebarWith(tab, customer.address);
        await insert(sidebar);
        expect(flat(await editorText(tab))).toBe(reply);
        await tab.press('Control+z');
        await until('an empty editor', async () => flat(await editorText(tab)) === '', 3_000);
      });

      test('on the page that answers it goes on with the same complaint', async () => {
        await openAgain();
        await pressBeside(tab, 'reply');
        sidebar = await sidebarWith(tab, customer.address);
        expect(await ticked(sidebar)).toEqual({ share: 'Ja', point: true });
        expect(await shownReply(sidebar)).toBe(reply);
      });

      test('Insert puts it above the quote, and one Ctrl+Z takes it away exactly', async () => {
        const quote = await editorText(tab);
        await insert(sidebar);
        expect(flat(await editorText(tab))).toBe(`${reply} ${flat(quote)}`);
        await tab.press('Control+z');
        await until(
          'one undo to bring back the editor',
          async () => (await editorText(tab)) === quote,
          3_000,
        );
      });

      test('what the agent sends arrives, with the reply once; until then nothing is sent', async () => {
        await insert(sidebar);
        const rich = await isRich(tab);
        expect(sent()).toEqual([]);
        await send(tab);
        const mails = () =>
          sent()
            .map((file) => parseEml(readFileSync(join(outbox, file))))
            .filter((mail) => mail.headers.get('to')?.includes(customer.address));
        await until('the mail in the outbox', () => mails().length > 0);
        const [mail, ...others] = mails();
        expect(others).toEqual([]);
        const textOf = (type: string) => mail?.parts.find((part) => part.type === type)?.text ?? '';
        const text = rich ? flatMarkup(textOf('text/html')) : flat(textOf('text/plain'));
        expect(text.split(reply)).toHaveLength(2);
      });
    },
  );
});
