import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { closeWelcome, HOST } from '../demo.ts';
import { type Browser, type Frame, KINDS, type Tab } from '../harness/index.ts';
import { share } from '../harness/shared.ts';
import { addNote, openStep, press, shows, sidebarWith, textOf } from '../sidebar.ts';
import { RoundcubeImitation } from './imitation.ts';
import { BRAM, HANNAH, JOKE, MAILS } from './mails.ts';
import { plainQuote } from './pages.ts';
import { flat, flatMarkup, insert, insertByOpening, shownReply, tick, ticked, undoByKey } from './thread.ts';
import { clickEditor, editorMarkup, editorText, openMail, pressReply, send } from './webmail.ts';

/** Through Roundcube's page loads: read in one page, written in another that knows nothing of the first. */
describe.each(KINDS)('a complaint in Roundcube, in %s', (kind) => {
  let mail: RoundcubeImitation;
  let browser: Browser;
  let tab: Tab;
  let sidebar: Frame;
  let reply: string;

  beforeAll(async () => {
    mail = await RoundcubeImitation.start();
    browser = await share(kind);
    await closeWelcome(browser);
    await browser.grant(HOST);
    tab = await browser.open(mail.url);
  });
  afterAll(async () => {
    await browser?.close();
    await mail?.close();
  });

  test('beside the list there is nothing, beside the complaint its customer', async () => {
    await tab.waitFor(() => document.readyState === 'complete');
    expect(await tab.hasFrame('sidebar')).toBe(false);
    await openMail(tab, 'DW-3381');
    sidebar = await sidebarWith(tab, JOKE.name);
    expect(await textOf(sidebar)).toContain(JOKE.address);
  });

  test('the page makes room without hiding a part of itself', async () => {
    await tab.waitFor(() => document.body.getBoundingClientRect().right <= innerWidth - 360);
    const [content, whole] = await tab.eval(() => [
      document.querySelector('#layout-content')?.getBoundingClientRect().right ?? 0,
      document.body.getBoundingClientRect().right,
    ]);
    expect(content).toBeLessThanOrEqual(whole ?? 0);
    expect(await tab.eval(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });

  test('after Reply, a whole new page, it goes on with the same complaint', async () => {
    reply = await tick(sidebar);
    expect(reply).toMatch(/\bu\b/i);
    await pressReply(tab);
    sidebar = await sidebarWith(tab, JOKE.name);
    expect(await ticked(sidebar)).toEqual({ share: 'Ja', point: true });
    expect(await shownReply(sidebar)).toEqual(reply);
  });

  test('Insert puts it above the quote, and one Ctrl+Z takes it away exactly', async () => {
    const quote = await editorText(tab);
    await insert(sidebar);
    const text = await editorText(tab);
    expect(text.endsWith(`\n\n${quote}`)).toBe(true);
    expect(flat(text.slice(0, -quote.length))).toBe(reply);
    await undoByKey(tab, quote);
  });

  test('what the person sends is the reply once, and the quote as it was', async () => {
    await insert(sidebar);
    expect(mail.delivered).toEqual([]);
    await send(tab);
    const [sent, ...others] = mail.delivered.splice(0);
    expect(others).toEqual([]);
    expect(sent?.to).toContain(JOKE.address);
    const quote = MAILS[0] ? plainQuote(MAILS[0]) : '';
    expect(sent?.body.endsWith(`\n\n${quote}`)).toBe(true);
    expect(flat(sent?.body.slice(0, -quote.length) ?? '')).toBe(reply);
  });

  test('inside text of one’s own it lands at the caret', async () => {
    await openMail(tab, 'DW-3381');
    // Beside it the page gets narrower: a press at that very moment meets another button.
    await sidebarWith(tab, JOKE.name);
    await pressReply(tab);
    sidebar = await sidebarWith(tab, JOKE.name);
    await clickEditor(tab);
    await tab.press('Control+Home');
    await tab.type('Voor. Na.');
    for (let back = 0; back < 4; back += 1) await tab.press('ArrowLeft');
    const before = await editorText(tab);
    await insert(sidebar);
    const text = flat(await editorText(tab));
    expect(flat(text.replace(reply, ' '))).toBe(flat(before));
    expect(text).toMatch(/^Voor\. ?[^,]+ Joke,/);
    await undoByKey(tab, before);
    expect(mail.delivered).toEqual([]);
  });

  test('with no reply open it waits, opens one at a press, and goes in there once', async () => {
    await tab.goto(mail.url);
    await openMail(tab, 'DW-3381');
    sidebar = await sidebarWith(tab, JOKE.name);
    reply = await shownReply(sidebar);
    sidebar = await insertByOpening(tab, sidebar, JOKE.name);
    const quote = MAILS[0] ? plainQuote(MAILS[0]) : '';
    expect(flat(await editorText(tab))).toBe(`${reply} ${flat(quote)}`);
    await press(sidebar, 'Ongedaan maken');
    await shows(sidebar, 'Weer weggehaald');
    expect(flat(await editorText(tab))).not.toContain(reply);
    expect(mail.delivered).toEqual([]);
  });

  test('what waits is dropped with its mail', async () => {
    await tab.eval(() => {
      window.onbeforeunload = null;
    });
    await tab.goto(mail.url);
    await openMail(tab, 'DW-3381');
    sidebar = await sidebarWith(tab, JOKE.name);
    await openStep(sidebar, 4);
    await sidebar.click('.insert-buttons button');
    await shows(sidebar, 'Antwoord openen');
    await openMail(tab, 'broken <glass> jar');
    await sidebarWith(tab, HANNAH.name);
    await pressReply(tab);
    sidebar = await sidebarWith(tab, HANNAH.name);
    await openStep(sidebar, 4);
    expect(await textOf(sidebar)).not.toContain('Ongedaan maken');
    // A reply of her own goes in after anything that waited would have.
    await sidebar.click('.insert-buttons button');
    await shows(sidebar, 'Ongedaan maken');
    expect(flat(await editorText(tab))).toContain(HANNAH.name.split(' ')[0]);
    expect(flat(await editorText(tab))).not.toContain(reply);
  });

  test('the customer of a contact form is who to answer, not the form, once that is confirmed', async () => {
    await tab.goto(mail.url);
    await openMail(tab, 'Contactformulier');
    sidebar = await sidebarWith(tab, BRAM.name);
    await press(sidebar, 'Ja, klopt');
    await addNote(tab, sidebar, 'Altijd met bestelnummer');
    await pressReply(tab);
    sidebar = await sidebarWith(tab, 'Altijd met bestelnummer');
    expect(await textOf(sidebar)).toContain(BRAM.address);
  });

  test('another mail shows another customer, and our own sent mail its recipient', async () => {
    await tab.goto(mail.url);
    await openMail(tab, 'broken <glass> jar');
    sidebar = await sidebarWith(tab, HANNAH.name);
    expect(await textOf(sidebar)).not.toContain('Altijd met');
    await openMail(tab, 'Contactformulier');
    sidebar = await sidebarWith(tab, 'Altijd met bestelnummer');
    await openMail(tab, 'DW-3381');
    sidebar = await sidebarWith(tab, JOKE.name);
    expect(await textOf(sidebar)).not.toContain('Altijd met');
    await addNote(tab, sidebar, 'Cadeau voor haar zus');
    await tab.goto(mail.url.replace('INBOX', 'Sent'));
    await openMail(tab, 'Uw bestelling');
    sidebar = await sidebarWith(tab, 'Cadeau voor haar zus');
    expect(await textOf(sidebar)).toContain(JOKE.address);
  });

  describe('in the rich editor', () => {
    let quote: string;

    beforeAll(async () => {
      mail.rich = true;
      await tab.goto(mail.url);
      await openMail(tab, 'broken <glass> jar');
      sidebar = await sidebarWith(tab, HANNAH.name);
      reply = await tick(sidebar);
      await pressReply(tab);
      sidebar = await sidebarWith(tab, HANNAH.name);
      quote = await editorMarkup(tab);
    });

    test('it comes above the quote, and one Ctrl+Z takes it away exactly', async () => {
      const before = await editorText(tab);
      expect(await shownReply(sidebar)).toEqual(reply);
      await insert(sidebar);
      const markup = await editorMarkup(tab);
      expect(markup.endsWith(quote)).toBe(true);
      expect(flatMarkup(markup.slice(0, -quote.length))).toBe(reply);
      await undoByKey(tab, before);
      expect(await editorMarkup(tab)).toBe(quote);
    });

    test('inside text of one’s own it lands at the caret', async () => {
      await clickEditor(tab);
      await tab.press('Control+Home');
      await tab.press('Enter');
      await tab.press('ArrowUp');
      await tab.type('Before. After.');
      for (let back = 0; back < 7; back += 1) await tab.press('ArrowLeft');
      const before = await editorText(tab);
      await insert(sidebar);
      const text = flat(await editorText(tab));
      expect(text).toMatch(/^Before\. ?[^,]+ Hannah,/);
      expect(text.split(reply).map(flat)).toEqual(['Before.', expect.stringMatching(/^After\. Op 2026/)]);
      await undoByKey(tab, before);
    });

    test('what the person sends is the reply once, and the quote as it was', async () => {
      await tab.press('Control+Home');
      await tab.eval(() => (window.onbeforeunload = null));
      await tab.goto(mail.url);
      await openMail(tab, 'broken <glass> jar');
      await sidebarWith(tab, HANNAH.name);
      await pressReply(tab);
      sidebar = await sidebarWith(tab, HANNAH.name);
      await insert(sidebar);
      expect(mail.delivered).toEqual([]);
      await send(tab);
      const [sent, ...others] = mail.delivered.splice(0);
      expect(others).toEqual([]);
      expect(sent?.html).toBe(true);
      expect(sent?.to).toContain(HANNAH.address);
      expect(flatMarkup(sent?.body ?? '')).toBe(`${reply} ${flatMarkup(quote)}`);
    });
  });

  test('nothing was sent that the person did not send', () => {
    expect(mail.delivered).toEqual([]);
  });
});
