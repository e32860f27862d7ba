import { describe, expect, it } from 'vitest';
import { sites } from '@/lib/inboxes/registry.ts';
import { adapters } from '../sites/adapters.ts';
import { filesUnder, textOf } from './tree.ts';

const ids = sites.map(({ id }) => id);

describe('the adapters', () => {
  it('come each in a script of their own', () => {
    const scripts = filesUnder('entrypoints/readers').map((file) => file.replace(/^.*\/|\.ts$/g, ''));
    expect(scripts.sort()).toEqual([...ids, 'any'].sort());
    for (const { site, adapter } of adapters) expect(adapter.id).toBe(site.id);
  });

  it('are registered once each, under short plain ids', () => {
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z0-9-]{2,40}$/);
  });

  it('are the files of their folder, a file or a family of files each', () => {
    const files = filesUnder('lib/inboxes/sites').map((file) => file.replace(/^.*\/|\.ts$/g, ''));
    for (const file of files) expect(ids.some((id) => file === id || file.startsWith(`${id}-`))).toBe(true);
    for (const id of ids) expect(files).toContain(id);
  });

  it.each(ids)('%s has fixtures, with what is expected of each', (id) => {
    const fixtures = filesUnder(`tests/sites/fixtures/${id}`);
    expect(fixtures.filter((file) => file.endsWith('.html')).length).toBeGreaterThanOrEqual(3);
    expect(fixtures.some((file) => file.endsWith('.expected.json'))).toBe(true);
  });

  it.each(sites.map(({ id, name }) => [id, name]))(
    '%s stands in the README’s table of inboxes',
    (_, name) => {
      const row = textOf('README.md')
        .split('\n')
        .find((line) => line.startsWith(`| ${name} `) || line.startsWith(`| **${name}** `));
      expect(row).toMatch(/tried on the real app|on its captured DOM|built from public facts/);
    },
  );
});
