/** Templates in the inbox's own editor: typed as a shortcut, and found with the search at the caret. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Desk, editorText, openDesk } from './demo.ts';
import { type Frame, KINDS, type Tab } from './harness/index.ts';
import { until } from './harness/poll.ts';
import { keepTemplates, keptTemplate } from './templates.ts';

const TEMPLATES = [
  keptTemplate(1, {
    title: 'Te laat',
    shortcut: 'laat',
    body: 'Dag {{ customer.first_name }},\n\nUw pakket is **onderweg**. {{cursor}}\n\nTot gauw',
  }),
  keptTemplate(2, { title: 'Strooppotje', shortcut: 'dank', body: 'dank u wel' }),
  keptTemplate(3, {
    title: 'Geld terug',
    shortcut: 'terug',
    body: '{% ask bedrag "Hoeveel krijgen ze terug?" %}\n{% ask dag "Wanneer?" date %}\n{% note %}Kijk eerst in de kas.{% endnote %}\nU krijgt **{{ bedrag }}** terug. Dat is op {{ dag | weekday }}.\n{% attach "creditnota.pdf" %}',
  }),
];
declare const chrome: { runtime: { sendMessage(message: object): Promise<{ ok: boolean }> } };

const EDITOR = '[data-part=editor]';
const isSearch = (url: string) => url.includes('/search.html');

describe.each(KINDS)('templates in the mail, in %s', (kind) => {
  let desk: Desk;
  let tab: Tab;

  beforeAll(async () => {
    desk = await openDesk(kind);
    await keepTemplates(desk.browser, TEMPLATES);
    tab = await desk.open('zs-1042');
    await tab.frame('sidebar');
  });
  afterAll(() => desk?.close());

  /** An empty editor with the person's caret in it. */
  beforeEach(async () => {
    await tab.click(EDITOR);
    await tab.press('Control+a');
    await tab.press('Delete');
  });

  const search = (): Promise<Frame> => tab.frame(isSearch);
  const gone = () => until('the search to be gone', async () => !(await tab.hasFrame(isSearch)));
  const text = async () => (await editorText(tab)).replace(/\u00a0/g, ' ');
  const shows = (wanted: string) =>
    tab.waitFor(
      (selector, words) => {
        const editor = document.querySelector<HTMLElement>(selector);
        const now = editor instanceof HTMLTextAreaElement ? editor.value : editor?.innerText;
        return now?.replace(/\u00a0/g, ' ').includes(words);
      },
      [EDITOR, wanted] as const,
    );

  describe.each(['rich', 'plain'] as const)('in the %s editor', (format) => {
    beforeAll(async () => {
      const is = (wanted: string) =>
        tab.eval((at, tag) => document.querySelector(at)?.localName === tag, EDITOR, wanted);
      if (!(await is(format === 'plain' ? 'textarea' : 'div'))) await tab.click('[data-part=rich]');
    });

    test('a shortcut and Tab become its text in place, one undo brings the word back', async () => {
      await tab.type('Hallo, ;dank');
      await tab.press('Tab');
      await shows('Hallo, dank u wel');
      expect(await text()).not.toContain(';');
      await tab.press('Control+z');
      await shows('Hallo, ;dank');
      expect(await text()).not.toContain('dank u wel');
      // As in the next mail, whose editor may be the same.
      await tab.press('Control+a');
      await tab.press('Delete');
      await tab.type('Hallo, ;dank');
      await tab.press('Tab');
      await shows('Hallo, dank u wel');
    });

    test('with the customer’s name in it, and the caret where the template wants it', async () => {
      await tab.type(';laat');
      await tab.press('Tab');
      await shows('Tot gauw');
      await tab.type('Morgen is het er.');
      const now = await text();
      expect(now).toContain('onderweg. Morgen is het er.');
      expect(now).not.toContain('{{');
      expect(now).toMatch(/^Dag \p{L}+,/u);
      if (format === 'rich')
        expect(
          await tab.eval((at) => document.querySelector(`${at} strong, ${at} b`)?.textContent, EDITOR),
        ).toBe('onderweg');
    });

    test('any other word leaves the key to the page', async () => {
      await tab.type('Hallo ;morgen');
      await tab.press('Tab');
      await tab.waitFor((at) => !document.querySelector(at)?.contains(document.activeElement), [EDITOR]);
      expect(await text()).toContain('Hallo ;morgen');
    });

    test('the key opens the search at the caret; what is found goes there, and one types on behind it', async () => {
      await tab.type('Beste, ');
      await desk.browser.command('search-templates');
      const found = await search();
      await found.waitFor(() => document.querySelectorAll('[role=option]').length > 2);
      await found.waitFor(() => document.hasFocus() && document.activeElement?.role === 'combobox');
      await tab.type('strooppot');
      await found.waitFor(() => document.querySelectorAll('[role=option]').length === 1);
      await tab.press('Enter');
      await shows('Beste, dank u wel');
      await gone();
      await tab.type('!');
      await shows('Beste, dank u wel!');
    });

    test('a shortcut that has something to ask opens its form, and goes in as it was answered', async () => {
      await tab.type('Dag, ;terug');
      await tab.press('Tab');
      const form = await search();
      await form.waitFor(() => document.hasFocus() && document.activeElement?.closest('.questions'));
      await form.waitFor(() => document.body.innerText.includes('Kijk eerst in de kas.'));
      expect(await form.eval(() => document.body.innerText)).toContain('creditnota.pdf');
      await tab.type('tien euro');
      await form.waitFor(() => document.querySelector('.template-shown')?.textContent?.includes('tien euro'));
      // What is left open takes its sentence along, and is said to.
      await form.waitFor(() => document.querySelector('s')?.textContent === 'Dat is op ….');
      await tab.press('Enter');
      await shows('Dag, U krijgt tien euro terug.');
      await gone();
      expect(await text()).not.toMatch(/;terug|Dat is op|kas|creditnota/);
      await tab.press('Control+z');
      await shows('Dag, ;terug');
    });

    test('Esc leads from the form that a shortcut opened back to the caret', async () => {
      await tab.type('Dag ;terug');
      await tab.press('Tab');
      const form = await search();
      await form.waitFor(() => document.hasFocus() && document.activeElement?.closest('.questions'));
      await tab.press('Escape');
      await gone();
      await tab.type('x');
      await shows('Dag ;terugx');
    });

    test('the prefix alone opens it, too; Esc leads back to the caret', async () => {
      await tab.type('Een ;');
      await tab.press('Tab');
      const found = await search();
      await found.waitFor(() => document.hasFocus() && document.querySelector('[role=option]') !== null);
      await tab.press('Escape');
      await tab.waitFor((at) => document.querySelector(at)?.contains(document.activeElement), [EDITOR]);
      await gone();
      await tab.type('x');
      await shows('Een ;x');
    });
  });

  test('the page can’t have a template for a key that it pressed itself', async () => {
    await tab.type(';laat');
    await tab.eval((at) => {
      const editor = document.querySelector(at);
      editor?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab', bubbles: true, cancelable: true }));
    }, EDITOR);
    await tab.type(' en');
    await shows(';laat en');
    expect(await text()).not.toContain('Tot gauw');
  });

  test('a search page that the page framed by itself stays empty', async () => {
    const { extensionOrigin } = desk.browser;
    const nonce = crypto.randomUUID();
    await tab.eval((src) => {
      const frame = document.createElement('iframe');
      frame.id = 'theirs';
      frame.src = src;
      document.body.append(frame);
    }, `${extensionOrigin}/search.html?frame=${nonce}`);
    const theirs = await tab.frame({ selector: '#theirs' });
    await theirs.waitFor(() => document.readyState === 'complete');
    // Chromium refuses the fixed address altogether.
    if ((await theirs.url()).startsWith(extensionOrigin)) {
      const answers = await theirs.eval(
        (types) =>
          Promise.all(types.map((type) => chrome.runtime.sendMessage({ unwrap: 1, type, payload: {} }))),
        ['shelf/list', 'shelf/fill', 'settings/get'],
      );
      expect(answers.map(({ ok }) => ok)).toEqual([false, false, false]);
      expect(await theirs.eval(() => document.body.innerText.trim())).toBe('');
    }
    await tab.eval(() => document.querySelector('#theirs')?.remove());
  });
});
