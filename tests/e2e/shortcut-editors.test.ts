/** A template's shortcut in rich editors that we didn't write, beneath a mail that is read by its structure alone. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { closeWelcome } from './demo.ts';
import { type Browser, KINDS, type Tab } from './harness/index.ts';
import { share } from './harness/shared.ts';
import { CATALOGUE } from './matrix/catalogue.ts';
import { type MatrixServer, serve } from './matrix/server.ts';
import { keepTemplates, keptTemplate } from './templates.ts';

const EDITORS = ['ckeditor5', 'prosemirror', 'lexical', 'quill2'];
const entries = CATALOGUE.filter(({ id }) => EDITORS.includes(id));

describe.each(KINDS)('a shortcut in %s', (kind) => {
  let browser: Browser;
  let server: MatrixServer;
  let tab: Tab;

  beforeAll(async () => {
    server = await serve();
    browser = await share(kind);
    await closeWelcome(browser);
    await keepTemplates(browser, [
      keptTemplate(1, { title: 'Dank', shortcut: 'dank', body: 'Dank u **wel**.' }),
    ]);
    const [first] = entries;
    if (!first) throw new Error('no editors');
    const { protocol, hostname } = new URL(server.url(first));
    await browser.grant(`${protocol}//${hostname}/*`);
    tab = await browser.open('about:blank');
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  test('is tried in every one of them', () => {
    expect(entries.map(({ id }) => id).sort()).toEqual([...EDITORS].sort());
  });

  test.each(entries)('becomes its text in $id, and one undo takes it away', async (entry) => {
    await tab.goto(server.url(entry));
    await tab.waitFor(() => document.documentElement.dataset.state === 'ready');
    await tab.eval(showMail);
    await tab.frame('sidebar');
    const before = await tab.eval(() => document.querySelector('[contenteditable=true]')?.textContent ?? '');
    await tab.click('[contenteditable=true]');
    await tab.type(' ;dank');
    await tab.press('Tab');
    await tab.waitFor(() =>
      document.querySelector('[contenteditable=true]')?.textContent?.includes('Dank u wel.'),
    );
    const shown = await tab.eval(() => document.querySelector('[contenteditable=true]')?.textContent);
    expect(shown).not.toContain(';dank');
    // Some editors take what was typed just before as part of it; never more than that.
    await tab.press('Control+z');
    await tab.waitFor(
      (was) => {
        const now = document
          .querySelector('[contenteditable=true]')
          ?.textContent?.replace(/\s*;?d?a?n?k?$/, '');
        return now !== undefined && !now.includes('Dank u wel.') && was.includes(now.slice(0, 20));
      },
      [before],
    );
  });
});

/** Runs in the page: a mail above the editor, as webmail shows one. */
function showMail(): void {
  const mail = document.createElement('main');
  mail.innerHTML = `<h1>Theepot met barst</h1><article>
    <header><b>Sophie de Wit</b> <span>&lt;sophie@voorbeeld.example&gt;</span>
    <time datetime="2026-11-20T10:00">20 november 2026 10:00</time></header>
    <p>Dag, de theepot kwam met een barst aan. Ik ben teleurgesteld. Groet, Sophie</p></article>`;
  document.body.prepend(mail);
}
