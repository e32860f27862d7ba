import { describe, expect, it } from 'vitest';
import { filesUnder, importsOf, roomOf } from './tree.ts';

/**
 * Who may import whom: the architecture. A room may import itself and what is listed. `platform` is the browser API's
 * seam: the pure rooms never reach it.
 */
const ARROWS: Record<string, readonly string[]> = {
  'lib/inboxes': [],
  'lib/customers': ['lib/messages', 'lib/inboxes', 'lib/method', 'lib/reading'],
  'lib/notes': [],
  'lib/about': ['lib/platform'],
  'lib/insights': ['lib/messages', 'lib/customers', 'lib/inboxes', 'lib/method', 'lib/replies'],
  'lib/editors': [],
  'lib/reading': [],
  'lib/method': ['lib/reading'],
  'lib/replies': ['lib/method', 'lib/reading', 'lib/editors'],
  'lib/keys': [],
  'lib/platform': [],
  'lib/messages': [
    'lib/keys',
    'lib/inboxes',
    'lib/editors',
    'lib/reading',
    'lib/method',
    'lib/replies',
    'lib/platform',
  ],
  'lib/backup': ['lib/messages', 'lib/customers', 'lib/inboxes', 'lib/method', 'lib/reading', 'lib/replies'],
  'lib/store': ['lib/backup', 'lib/messages', 'lib/customers', 'lib/notes', 'lib/method', 'lib/replies'],
  'lib/frame': ['lib/messages'],
  'lib/background': [
    'lib/backup',
    'lib/store',
    'lib/customers',
    'lib/insights',
    'lib/messages',
    'lib/inboxes',
    'lib/editors',
    'lib/reading',
    'lib/method',
    'lib/replies',
    'lib/platform',
  ],
  'lib/content': ['lib/inboxes', 'lib/editors', 'lib/frame', 'lib/messages', 'lib/platform'],
  'lib/pages': ['lib/messages', 'lib/platform'],
  'lib/sidebar': [
    'lib/keys',
    'lib/search',
    'lib/pages',
    'lib/messages',
    'lib/method',
    'lib/reading',
    'lib/replies',
    'lib/editors',
    'lib/inboxes',
    'lib/platform',
  ],
  'lib/options': [
    'lib/about',
    'lib/keys',
    'lib/pages',
    'lib/messages',
    'lib/insights',
    'lib/method',
    'lib/platform',
    'lib/inboxes',
    'lib/replies',
  ],
  // Neither the background nor the store: what is practised reaches neither.
  'lib/practice': [
    'lib/pages',
    'lib/messages',
    'lib/customers',
    'lib/inboxes',
    'lib/method',
    'lib/notes',
    'lib/platform',
    'lib/reading',
    'lib/replies',
  ],
  'lib/search': ['lib/pages', 'lib/messages', 'lib/editors', 'lib/method', 'lib/reading', 'lib/replies'],
  'components/shared': [
    'lib/keys',
    'lib/pages',
    'lib/notes',
    'lib/platform',
    'lib/method',
    'lib/reading',
    'lib/replies',
    'lib/editors',
  ],
  'components/sidebar': [
    'lib/keys',
    'lib/pages',
    'components/shared',
    'components/search',
    'lib/sidebar',
    'lib/platform',
    'lib/messages',
    'lib/method',
    'lib/reading',
    'lib/replies',
    'lib/inboxes',
    'lib/editors',
  ],
  'components/practice': ['components/shared', 'lib/practice', 'lib/method', 'lib/platform'],
  'components/search': ['components/shared', 'lib/search', 'lib/platform'],
  'components/options': [
    'lib/keys',
    'components/shared',
    'lib/options',
    'lib/about',
    'lib/customers',
    'lib/insights',
    'lib/pages',
    'lib/platform',
    'lib/messages',
    'lib/method',
    'lib/reading',
    'lib/replies',
  ],
};

/** Each entrypoint wires one side, and may reach only that side. */
const ENTRYPOINTS: Record<string, readonly string[]> = {
  'entrypoints/background.ts': ['lib/background', 'lib/messages', 'lib/platform'],
  'entrypoints/readers': ['lib/content', 'lib/inboxes'],
  'entrypoints/report.ts': ['lib/content', 'lib/inboxes'],
  'entrypoints/search-box.ts': ['lib/content'],
  'entrypoints/writing.ts': ['lib/content'],
  'entrypoints/teach.ts': ['lib/content'],
  'entrypoints/inbox.ts': ['lib/content', 'lib/messages'],
  'entrypoints/sidepanel': [
    'lib/sidebar',
    'lib/pages',
    'components/sidebar',
    'components/shared',
    'lib/platform',
  ],
  'entrypoints/search': ['lib/search', 'lib/pages', 'components/search', 'lib/platform'],
  'entrypoints/first-look.ts': ['lib/pages', 'lib/platform'],
  'entrypoints/options': [
    'lib/options',
    'lib/pages',
    'components/options',
    'components/shared',
    'lib/platform',
  ],
  'entrypoints/welcome': [
    'lib/options',
    'lib/pages',
    'components/options',
    'components/shared',
    'lib/platform',
  ],
  'entrypoints/practice': [
    'lib/practice',
    'lib/pages',
    'lib/platform',
    'components/practice',
    'components/shared',
  ],
  // Both sides in one: the script of an inbox, and who answers it.
  'entrypoints/practice-world.ts': [
    'lib/practice',
    'lib/content',
    'lib/inboxes',
    'lib/messages',
    'lib/pages',
    'lib/platform',
  ],
};

/** What a room may take of other packages. */
const PACKAGES: Record<string, readonly string[]> = {
  'lib/backup': ['@noble/hashes/sha2.js', '@noble/hashes/utils.js', 'valibot'],
  'lib/replies': ['liquidjs', 'papaparse', 'postal-mime', 'valibot', 'yaml'],
  'lib/messages': ['valibot'],
  'lib/store': [
    'idb',
    '@noble/ciphers/aes.js',
    '@noble/ciphers/utils.js',
    '@noble/hashes/hkdf.js',
    '@noble/hashes/hmac.js',
    '@noble/hashes/sha2.js',
  ],
  'lib/background': ['valibot'],
  'lib/platform': ['wxt/browser'],
  'lib/pages': ['@preact/signals'],
  'lib/sidebar': ['@preact/signals'],
  'lib/options': ['@preact/signals'],
  'lib/search': ['@preact/signals'],
  'components/shared': ['preact', 'preact/hooks'],
  'components/sidebar': ['preact', 'preact/hooks'],
  'components/practice': ['preact/hooks'],
  'components/options': [
    'preact',
    'preact/hooks',
    '@tiptap/core',
    '@tiptap/pm/history',
    '@tiptap/pm/model',
    '@tiptap/pm/state',
    '@tiptap/pm/view',
  ],
  'components/search': ['preact', 'preact/hooks'],
};

const files = filesUnder('lib', 'components', 'entrypoints').filter((file) => /\.tsx?$/.test(file));

describe('the arrows between rooms', () => {
  it('has a rule for every room, and a room for every rule', () => {
    const rooms = new Set(files.map(roomOf));
    expect([...rooms].sort()).toEqual([...Object.keys(ARROWS), ...Object.keys(ENTRYPOINTS)].sort());
  });

  it.each(files)('%s imports only what its room may', (file) => {
    const room = roomOf(file);
    const may = [room, ...(ARROWS[room] ?? ENTRYPOINTS[room] ?? [])];
    const { inside, packages } = importsOf(file);
    const strangers = inside.filter(
      (target) => !target.startsWith('public/') && !may.includes(roomOf(target)),
    );
    expect(strangers).toEqual([]);
    if (room.startsWith('entrypoints/')) return;
    expect(packages.filter((name) => !(PACKAGES[room] ?? []).includes(name))).toEqual([]);
  });

  it('has none that nobody goes', () => {
    const gone = new Map<string, Set<string>>();
    for (const file of files) {
      const room = roomOf(file);
      const to = gone.get(room) ?? new Set();
      for (const target of importsOf(file).inside) to.add(roomOf(target));
      gone.set(room, to);
    }
    const idle = Object.entries({ ...ARROWS, ...ENTRYPOINTS }).flatMap(([room, may]) =>
      may.filter((target) => !gone.get(room)?.has(target)).map((target) => `${room} → ${target}`),
    );
    expect(idle).toEqual([]);
  });

  it('has no cycle between files', () => {
    const graph = new Map(files.map((file) => [file, importsOf(file).valuesInside]));
    const done = new Set<string>();
    const walk = (file: string, path: string[]): string[] | null => {
      if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
      if (done.has(file)) return null;
      for (const next of graph.get(file) ?? []) {
        const cycle = walk(next, [...path, file]);
        if (cycle) return cycle;
      }
      done.add(file);
      return null;
    };
    expect(files.map((file) => walk(file, [])).find((cycle) => cycle !== null) ?? null).toBeNull();
  });
});
