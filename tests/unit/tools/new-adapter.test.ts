import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { InboxAdapter, Site } from '@/lib/inboxes/adapter.ts';
import { openPage } from '../../sites/fixture.ts';
import { checked, listed, newFiles, registered } from '../../tools/new-adapter.ts';
import { ROOT } from '../../tools/run.ts';

const KITES = { id: 'kite-desk', name: 'Kite Desk', host: '.kitedesk.example' };
const FOLDER = join(ROOT, `tests/.results/new-adapter-${process.pid}`);
const textOf = (file: string) => readFileSync(join(ROOT, file), 'utf8');

afterAll(() => rmSync(FOLDER, { recursive: true, force: true }));

describe('a new adapter', () => {
  it('reads the pages that come with it as they are expected to be read', async () => {
    const files = newFiles(KITES, '2026-11-30');
    const source = files.get('lib/inboxes/sites/kite-desk.ts') ?? '';
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(join(FOLDER, 'kite-desk.ts'), source.replaceAll("from '../", "from '@/lib/inboxes/"));
    const { kiteDesk, kiteDeskSite } = (await import(join(FOLDER, 'kite-desk.ts'))) as {
      kiteDesk: InboxAdapter;
      kiteDeskSite: Site;
    };
    const pages = [...files.keys()].filter((path) => path.endsWith('.html'));
    expect(pages).toHaveLength(3);
    for (const path of pages) {
      const expected = JSON.parse(files.get(path.replace('.html', '.expected.json')) ?? '');
      const page = openPage(files.get(path) ?? '', expected.url);
      expect(kiteDeskSite.probe(page, new URL(expected.url))).toBe(true);
      expect(kiteDesk.read(page, new URL(expected.url))).toEqual(expected.result);
      expect(kiteDesk.editor(page)?.mode ?? null).toBe(expected.editor?.mode ?? null);
    }
    expect([...files.values()].join('')).not.toMatch(/CAMEL|YYYY|HOST\b/);
  });

  it('is asked before the demo, in the order of the files, and has its row', () => {
    const registry = registered(textOf('lib/inboxes/registry.ts'), KITES);
    const imports = registry.match(/\.\/sites\/[\w-]+\.ts/g) ?? [];
    expect(imports).toContain('./sites/kite-desk.ts');
    expect(imports).toEqual([...imports].sort());
    expect(registry).toMatch(/kiteDeskSite,\n {2}demoSite,/);
    expect(listed(textOf('README.md'), KITES)).toContain('| Kite Desk | built from public facts |');
    expect(registered(textOf('lib/inboxes/registry.ts'), { ...KITES, id: 'zz-desk' })).toMatch(
      /zoho-mail\.ts';\nimport \{ zzDeskSite \}/,
    );
  });

  it('has a plain id, a name and a host, or it is said what is wrong', () => {
    expect(checked(['kite-desk', 'Kite Desk', 'app.kitedesk.example']).host).toBe('app.kitedesk.example');
    expect(() => checked(['Kite Desk', 'Kite Desk', 'kitedesk.example'])).toThrow('is no id');
    expect(() => checked(['kite', 'Kite | Desk', 'kitedesk.example'])).toThrow('is no name');
    expect(() => checked(['kite', 'Kite', 'https://kitedesk.example'])).toThrow('is no host');
  });
});
