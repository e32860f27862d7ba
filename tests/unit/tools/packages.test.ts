import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Manifest, problemsOf } from '../../tools/packages/package.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'unwrap-package-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function put(file: string, content: string | Buffer): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), content);
}

function png(width: number): Buffer {
  const bytes = Buffer.alloc(24);
  bytes.write('\x89PNG', 0, 'latin1');
  bytes.writeUInt32BE(width, 16);
  return bytes;
}

/** A package that is in order, but for what is changed. */
function made(change: Partial<Manifest> = {}, texts: Record<string, string> = {}): string[] {
  const icons = Object.fromEntries(['16', '32', '48', '128'].map((size) => [size, `icons/${size}.png`]));
  for (const size of Object.keys(icons)) put(`icons/${size}.png`, png(Number(size)));
  const said = { name: 'Unwrap', description: 'A calm sidebar.', ...texts };
  const messages = Object.entries(said).map(([key, message]) => [key, { message }]);
  put('_locales/en/messages.json', JSON.stringify(Object.fromEntries(messages)));
  put('background.js', 'void 0;');
  const manifest: Manifest = {
    manifest_version: 3,
    name: '__MSG_name__',
    description: '__MSG_description__',
    version: '0.6.0',
    default_locale: 'en',
    icons,
    permissions: ['storage'],
    optional_permissions: ['downloads'],
    optional_host_permissions: ['http://*/*', 'https://*/*'],
    content_security_policy: { extension_pages: "default-src 'none'; script-src 'self'" },
    background: { service_worker: 'background.js' },
    ...change,
  };
  put('manifest.json', JSON.stringify(manifest));
  return problemsOf(folder);
}

describe('a package', () => {
  it('that is in order has no problems', () => {
    expect(made()).toEqual([]);
  });

  it.each<[string, Partial<Manifest>]>([
    ['is asked and not explained', { permissions: ['storage', 'history'] }],
    ['is asked and not explained', { optional_permissions: ['cookies'] }],
    ['downloads is asked at install', { permissions: ['downloads'] }],
    ['https://*/* is asked at install', { host_permissions: ['https://*/*'] }],
    ['is not what is explained', { optional_host_permissions: ['<all_urls>'] }],
    ['a script runs on pages nobody named', { content_scripts: [{}] }],
    ['lets code in', { content_security_policy: { extension_pages: "default-src 'self' https://cdn.test" } }],
    ['has no default', { content_security_policy: {} }],
    ['worker.js is not there', { background: { service_worker: 'worker.js' } }],
    ['no icon of 128 pixels', { icons: {} }],
    ['is not three numbers', { version: '0.6' }],
    ['no default language', { default_locale: 'nl' }],
  ])('%s: %o is found', (what, change) => {
    expect(made(change).join('\n')).toContain(what);
  });

  it('with an icon of another size than it says is found', () => {
    made();
    put('icons/16.png', png(20));
    expect(problemsOf(folder)).toEqual(['there is no icon of 16 pixels']);
  });

  it('with texts longer than a store shows is found, in the language that has them', () => {
    expect(made({}, { description: 'x'.repeat(133) })).toEqual([
      'en: the description has 133 of 132 characters',
    ]);
    expect(made({}, { name: '' })).toEqual(['en: there is no name']);
  });

  it.each([
    ['loads code from elsewhere', 'a.js', "import('https://cdn.test/a.js')"],
    ['loads code from elsewhere', 'a.html', '<script src="//cdn.test/a.js"></script>'],
    ['loads a style or a picture from elsewhere', 'a.css', "a{background:url('https://cdn.test/a.png')}"],
    ['runs text as code', 'a.js', "new Function('return 1')()"],
    ['has code in its page', 'a.html', '<script>run()</script>'],
    ['is of no use to anybody', 'a.js.map', '{}'],
  ])('that %s (%s) is found', (what, file, content) => {
    made();
    put(file, content);
    expect(problemsOf(folder)).toEqual([`${file} ${what}`]);
  });

  it('may link to a carrier, and name a namespace', () => {
    made();
    put('a.js', 'open("https://www.ups.com/track");const s="http://www.w3.org/2000/svg"');
    put('a.html', '<script type="module" src="/a.js"></script><link rel="stylesheet" href="/a.css">');
    expect(problemsOf(folder)).toEqual([]);
  });
});
