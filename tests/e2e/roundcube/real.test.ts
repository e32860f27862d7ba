/**
 * The same thread on a real Roundcube (tried on 1.6.5, skin Elastic), where there is one to try it on:
 *
 * - `UNWRAP_ROUNDCUBE`: its address
 * - `UNWRAP_ROUNDCUBE_USERS`: `name:password`, several with commas between; let one write plain text and one rich
 * - `UNWRAP_ROUNDCUBE_MAIL`: a part of the subject of a complaint in the inbox of each, in Dutch or English
 * - `UNWRAP_ROUNDCUBE_OUTBOX`: a folder where everything that it sends lands as one `.eml` file a mail
 *
 * Each user sends one reply a browser. Without these, nothing is run.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { closeWelcome } from '../demo.ts';
import { type Browser, type Frame, KINDS, launch, type Tab } from '../harness/index.ts';
import { until } from '../harness/poll.ts';
import { press, shows, sidebarWith } from '../sidebar.ts';
import { type Eml, parseEml } from './eml.ts';
import { flat, flatMarkup, insert, insertByOpening, shownReply, tick, ticked, undoByKey } from './thread.ts';
import {
  editorMarkup,
  editorText,
  isRich,
  logIn,
  openMail,
  pressReply,
  send,
  shownCustomer,
} from './webmail.ts';

const {
  UNWRAP_ROUNDCUBE: address = '',
  UNWRAP_ROUNDCUBE_USERS: users = '',
  UNWRAP_ROUNDCUBE_OUTBOX: outbox = '',
  UNWRAP_ROUNDCUBE_MAIL: subject = '',
} = process.env;
const given = [address, users, outbox, subject].every((each) => each !== '');

describe.skipIf(!given).each(KINDS)('in %s', (kind) => {
  describe.each(users.split(',').map((user) => user.split(':')))(
    'a real Roundcube, as %s',
    (name, password) => {
      let browser: Browser;
      let tab: Tab;
      let sidebar: Frame;
      let customer: { name: string; address: string };
      let reply: string;
      let quote: { text: string; markup: string };
      const before = new Set(given ? readdirSync(outbox) : []);
      const sent = () => readdirSync(outbox).filter((file) => file.endsWith('.eml') && !before.has(file));

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

      test('beside the list there is nothing, beside the complaint its customer', async () => {
        expect(await tab.hasFrame('sidebar')).toBe(false);
        await openMail(tab, subject);
        customer = await shownCustomer(tab);
        sidebar = await sidebarWith(tab, customer.address);
      });

      test('with no reply open, one press opens it the app’s own way, and the reply goes in', async () => {
        reply = await tick(sidebar);
        sidebar = await insertByOpening(tab, sidebar, customer.address);
        expect(flat(await editorText(tab))).toContain(reply);
        await press(sidebar, 'Ongedaan maken');
        await shows(sidebar, 'Weer weggehaald');
        expect(flat(await editorText(tab))).not.toContain(reply);
        expect(sent()).toEqual([]);
        await tab.eval(() => {
          window.onbeforeunload = null;
        });
        await tab.goto(address);
        await openMail(tab, subject);
        sidebar = await sidebarWith(tab, customer.address);
      });

      test('after Reply it goes on with the same complaint', async () => {
        await pressReply(tab);
        sidebar = await sidebarWith(tab, customer.address);
        expect(await ticked(sidebar)).toEqual({ share: 'Ja', point: true });
        expect(await shownReply(sidebar)).toBe(reply);
      });

      test('Insert puts it above the quote, and one Ctrl+Z takes it away exactly', async () => {
        quote = { text: await editorText(tab), markup: await editorMarkup(tab) };
        await insert(sidebar);
        expect(flat(await editorText(tab))).toBe(`${reply} ${flat(quote.text)}`);
        await undoByKey(tab, quote.text);
        expect(await editorMarkup(tab)).toBe(quote.markup);
      });

      test('what the person sends arrives: the reply once, and the quote as it was', async () => {
        await insert(sidebar);
        const rich = await isRich(tab);
        expect(sent()).toEqual([]);
        await send(tab);
        await until('the mail in the outbox', () => sent().length > 0);
        const [file = '', ...others] = sent();
        expect(others).toEqual([]);
        const mail = parseEml(readFileSync(join(outbox, file)));
        expect(mail.headers.get('to')).toContain(customer.address);
        const whole = `${reply} ${unquoted(quote.text)}`;
        const plain = unquoted(textOf(mail, 'text/plain'));
        expect(rich ? flatMarkup(textOf(mail, 'text/html')) : plain).toBe(whole);
        // Of rich text it makes the plain part by itself, with straight quotes.
        expect(plain.replace(/[“”]/g, '"')).toBe(whole.replace(/[“”]/g, '"'));
      });
    },
  );
});

function textOf({ parts }: Eml, type: string): string {
  return parts.find((part) => part.type === type)?.text ?? '';
}

/** Roundcube breaks the lines of a quote anew when it sends. */
function unquoted(text: string): string {
  return flat(text.replace(/^(?:> ?)+/gm, ''));
}
