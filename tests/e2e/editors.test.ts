import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { ReplyText } from '../../lib/editors/types.ts';
import { type Browser, KINDS, launch, type Tab } from './harness/index.ts';
import { asked as asking } from './pages/editors/ask.ts';
import type { Ask } from './pages/editors/content.ts';
import { buildExtension } from './pages/editors/extension.ts';

/** What the page under test offers its test. */
declare const app: { framed: Document; misdeeds: string[]; owned(): string };

const PAGES = resolve(import.meta.dirname, 'pages/editors');
const reply: ReplyText = {
  text: 'Dag Ria,\n\n5 < 6 & "zo" – é €.\nTweede regel.\n\nNoor',
  html: '<p>Dag Ria,</p><p>5 &lt; 6 &amp; "zo" – é €.<br><strong>Tweede</strong> regel.</p><p>Noor</p>',
};
const word: ReplyText = { text: 'INGEVOEGD', html: '<p>INGEVOEGD</p>' };

let extension: string;
let server: Server;
let url: string;

beforeAll(async () => {
  extension = await buildExtension();
  server = createServer((request, response) => {
    const script = request.url === '/page.js';
    response.setHeader('content-type', script ? 'text/javascript' : 'text/html; charset=utf-8');
    response.setHeader('content-security-policy', "script-src 'self'; require-trusted-types-for 'script'");
    response.end(readFileSync(join(PAGES, script ? 'page.js' : 'index.html')));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
afterAll(() => {
  server?.close();
});

describe.each(KINDS)('in %s, from a content script', (kind) => {
  let running: Browser;
  let tab: Tab;

  beforeAll(async () => {
    running = await launch(kind, { extension, viewport: { width: 1000, height: 1100 } });
    tab = await running.open(url);
  });
  afterAll(() => running?.close());
  beforeEach(async () => {
    await tab.goto(url);
    await asked({ ask: 'attach' });
  });

  const asked = (ask: Ask) => asking(tab, ask);
  const insert = (editor: string, what = reply) => asked({ ask: 'insert', editor, reply: what });
  const undo = (editor: string) => asked({ ask: 'undo', editor });
  const textOf = (selector: string) =>
    tab.eval((at) => (document.querySelector(at) as HTMLTextAreaElement).value, selector);
  const markupOf = (selector: string) => tab.eval((at) => document.querySelector(at)?.innerHTML, selector);
  const framed = () => tab.eval(() => app.framed.body.innerHTML);
  /** Focus into a frame of another origin, as when Insert is clicked. */
  const toSidebar = async () => {
    await tab.click('#sidebar');
    await tab.waitFor(() => document.activeElement?.id === 'sidebar');
  };
  const elsewhere = () => tab.click('#elsewhere');
  const innocent = async () => expect(await tab.eval(() => app.misdeeds)).toEqual([]);
  async function press(...keys: string[]): Promise<void> {
    for (const key of keys) await tab.press(key);
  }

  test('a text area gets it above the quote, and one Ctrl+Z takes it out', async () => {
    const before = await textOf('#plain');
    expect(await insert('#plain')).toBe('text-field');
    expect(await textOf('#plain')).toBe(`${reply.text}\n\n${before}`);
    await press('Control+z');
    expect(await textOf('#plain')).toBe(before);
    await innocent();
  });

  test('a text area gets it at the caret that the person left there', async () => {
    await tab.click('#plain');
    await press('Control+Home', 'ArrowRight', 'ArrowRight', 'ArrowRight');
    await toSidebar();
    await insert('#plain', word);
    expect(await textOf('#plain')).toMatch(/^Op INGEVOEGDma schreef/);
  });

  test('a selection of the person is replaced, one of the page is not', async () => {
    await tab.eval(() => (document.querySelector('#plain') as HTMLTextAreaElement).select());
    const before = await textOf('#plain');
    await insert('#plain', word);
    expect(await textOf('#plain')).toBe(`INGEVOEGD\n\n${before}`);
    await tab.click('#rich');
    await press('Control+a');
    await toSidebar();
    await insert('#rich', word);
    expect(await tab.eval(() => document.querySelector('#rich')?.textContent?.trim())).toBe('INGEVOEGD');
  });

  test('a framework that owns a text area learns of it, and of its undoing', async () => {
    await insert('#owned', word);
    expect(await tab.eval(() => app.owned())).toBe('INGEVOEGD\n\nGroetjes, Noor');
    expect(await undo('#owned')).toBe('undone');
    expect(await tab.eval(() => app.owned())).toBe('Groetjes, Noor');
  });

  test('a plain rich editor gets paragraphs of their own above the quote, and one Ctrl+Z takes them out', async () => {
    const before = await markupOf('#rich');
    await toSidebar();
    expect(await insert('#rich')).toBe('exec-html');
    const after = await markupOf('#rich');
    expect(after?.replaceAll('&nbsp;', ' ')).toContain(reply.html);
    expect(after).toContain(before?.slice('<p><br></p>'.length));
    await press('Control+z');
    expect(await markupOf('#rich')).toBe(before);
    await innocent();
  });

  test.each([
    { editor: '#quoted', block: 'blockquote' },
    { editor: '#signed', block: '#signature' },
  ])('in $editor it comes above what is there, not into it', async ({ editor, block }) => {
    const before = await markupOf(`${editor} ${block}`);
    const whole = await markupOf(editor);
    await insert(editor);
    expect(await markupOf(`${editor} ${block}`)).toBe(before);
    expect(await markupOf(editor)).toMatch(/^<p>Dag Ria,<\/p>/);
    expect(await undo(editor)).toBe('undone');
    expect(await markupOf(editor)).toBe(whole);
  });

  test('whoever types on, goes on with the reply', async () => {
    await insert('#signed');
    await tab.type('!');
    expect(await markupOf('#signed')).toContain('<p>Noor!</p>');
    await insert('#plain');
    await tab.type('!');
    expect(await textOf('#plain')).toMatch(/\nNoor!\n\nOp ma/);
  });

  test('two replies one after the other stay two, and what was typed before stays a paragraph of its own', async () => {
    await insert('#plain');
    await insert('#plain');
    expect(await textOf('#plain')).toContain(`${reply.text}\n\n${reply.text}\n\nOp ma`);
    await insert('#signed');
    await insert('#signed');
    expect(await markupOf('#signed')).not.toContain('NoorDag');
    expect((await markupOf('#signed'))?.match(/<p>Dag Ria,<\/p>/g)).toHaveLength(2);
    await insert('#framed >>> body');
    await insert('#framed >>> body');
    expect(await framed()).not.toContain('NoorDag');
  });

  test('an editor in a frame with a model of its own gets it as a paste, formatting and all', async () => {
    const before = await framed();
    await toSidebar();
    expect(await insert('#framed >>> body')).toBe('paste');
    // What TinyMCE takes for a blank line.
    expect(await framed()).toBe(`${reply.html}<p>&nbsp;</p>${before}`);
    await press('Control+z');
    expect(await framed()).toBe(before);
    await innocent();
  });

  test('in a frame too, it comes at the caret that the person left there', async () => {
    const inside = await tab.frame({ selector: '#framed' });
    await inside.click('#reply-intro');
    await press('End', 'ArrowLeft');
    await toSidebar();
    await insert('#framed >>> body', { text: 'X', html: 'X' });
    expect(await tab.eval(() => app.framed.querySelector('#reply-intro')?.textContent)).toBe(
      'Op ma schreef RiaX:',
    );
  });

  test('the undo of the sidebar works where the browser has none, and refuses what was edited', async () => {
    const before = await framed();
    await insert('#framed >>> body');
    await toSidebar();
    expect(await undo('#framed >>> body')).toBe('undone');
    expect(await framed()).toBe(before);
    await insert('#rich');
    await tab.type('!');
    const edited = await markupOf('#rich');
    expect(await undo('#rich')).toBe('edited-since');
    expect(await markupOf('#rich')).toBe(edited);
  });

  test('the undo of the sidebar leaves what was typed elsewhere since', async () => {
    const before = await markupOf('#rich');
    await insert('#rich');
    await elsewhere();
    await tab.type('getypt');
    const typed = await textOf('#elsewhere');
    expect(await undo('#rich')).toBe('undone');
    expect(await markupOf('#rich')).toBe(before);
    expect(await textOf('#elsewhere')).toBe(typed);
  });

  test('a hidden editor gets nothing, nor does the field that has the focus', async () => {
    await elsewhere();
    expect(await insert('#hidden')).toBe(null);
    expect([await markupOf('#hidden'), await textOf('#elsewhere')]).toEqual(['', 'elders']);
  });
});
