/** The measuring tool, as it is called, on written pages: a mail in a frame, an editor in a frame, a page with a script. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ROOT, run, toolOf } from '../tools/run.ts';

/** Milliseconds: each call builds the readers and starts a browser. */
const LIMIT = 180_000;

const FIXTURES = join(ROOT, 'tests/sites/fixtures');
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'unwrap-measure-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const measure = (...args: string[]) =>
  run(process.execPath, [toolOf('tsx', 'tsx'), 'tests/tools/measure.ts', 'pages', ...args]);

const markup = (name: string) => readFileSync(join(FIXTURES, name), 'utf8');

function put(state: string, html: string, sheet: object, frame?: string): void {
  writeFileSync(join(folder, `${state}.html`), html);
  if (frame !== undefined) writeFileSync(join(folder, `${state}.frame1.html`), frame);
  writeFileSync(join(folder, `${state}.expected.json`), JSON.stringify(sheet));
}

function putPreview(): void {
  const place = 'https://mail.lampenhuis.example/post/?_task=mail';
  put(
    'preview',
    markup('roundcube/preview-nl.html'),
    {
      app: 'roundcube',
      url: `${place}&_mbox=INBOX`,
      page: 'ticket',
      open: true,
      customer: { name: 'Noortje Bos', address: 'noortje.bos@example.org' },
      subject: 'Lampenkap met deuk',
      messages: [{ from: 'customer', visible: true }],
      newestCustomerMessageStartsWith: 'Goedemorgen, In de kap van bestelling',
      frames: [
        {
          file: 'preview.frame1.html',
          selector: 'iframe#messagecontframe',
          url: `${place}&_uid=41&_mbox=INBOX&_framed=1&_action=preview`,
        },
      ],
    },
    markup('roundcube/preview-nl.frame.html'),
  );
}

function putCompose(): void {
  const selector = 'iframe#composebody_ifr';
  put(
    'compose',
    markup('roundcube/compose-en-rich.html'),
    {
      app: 'roundcube',
      url: 'https://mail.lampenhuis.example/post/?_task=mail&_action=compose&_id=5f0c',
      page: 'reply',
      open: true,
      openAlso: [false],
      customer: { name: 'Sam Ortiz', address: 'sam.ortiz@example.com' },
      subject: 'Re: Contact form: wrong bulb',
      editor: { selector, mode: 'reply' },
      frames: [{ file: 'compose.frame1.html', selector, url: 'about:blank' }],
    },
    markup('roundcube/compose-en-rich.frame.html'),
  );
}

/** Its address is no customer's on the answer sheet, a line is to be hidden, and a script would spoil it. */
function putDemo(): void {
  const page = markup('demo/conversation-rich.html')
    .replaceAll(/(data-part="body">)/g, '$1<p class="van-wie">Van een klant</p>')
    .replace('</body>', '<script>document.body.textContent = "";</script></body>');
  put('demo', page, {
    app: 'demo',
    url: 'https://demo.example/#zs-1',
    open: true,
    customer: { name: null, address: null },
    subject: null,
    newestCustomerMessageStartsWith: 'x',
    hiddenByStylesheet: ['.van-wie'],
  });
}

test('pages are read at their address with their frames filled, and wrong customers come first', {
  timeout: LIMIT,
}, async () => {
  putPreview();
  putCompose();
  const all = JSON.parse((await measure(folder, '--json')).output);
  expect(all).toMatchObject({ states: 2, wrongCustomers: 0, confirmedRight: 2 });
  for (const field of ['open', 'address', 'name', 'subject', 'newest', 'directions', 'editor', 'mode']) {
    expect(all.apps.roundcube[field], field).toBe(1);
  }
  putDemo();
  const { code, output } = await measure(folder);
  expect(code).toBe(0);
  expect(output).toMatch(/^wrong customers: 1\n {2}demo\/demo: \S+@\S+, CONFIRMED; expected none\n/);
  expect(output).toContain('demo/demo newest: expected "x"');
  expect(output).not.toContain('Van een klant');
  expect(output).not.toContain('demo/demo open');
});

test('adapters can be left out', { timeout: LIMIT }, async () => {
  const { apps } = JSON.parse((await measure(folder, '--generic', '--json')).output);
  expect(apps.demo.states).toBe(1);
});

test('inboxes that nobody knows are read without a guide, and none of their pages names somebody else', {
  timeout: LIMIT,
}, async () => {
  const unknown = join(ROOT, 'tests/sites/unknown');
  const all = JSON.parse((await measure(unknown, '--generic', '--json')).output);
  expect(all.states).toBeGreaterThanOrEqual(20);
  expect(all.wrongCustomers).toBe(0);
  for (const field of ['open', 'address', 'name', 'subject', 'newest', 'directions', 'editor', 'mode']) {
    expect(all[field], field).toBe(1);
  }
});

test('a folder that is not there is a sentence and a failure', { timeout: LIMIT }, async () => {
  const { code, output } = await measure(join(folder, 'weg'));
  expect(code).toBe(1);
  expect(output.trim()).toBe(`There is no folder ${join(folder, 'weg')}.`);
});
