import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../tools/run.ts';
import { filesUnder, textOf } from './tree.ts';

const LEDGER = textOf('lib/platform/BROWSERS.md');
const NAMED = /\b(Chromium|Firefox)\b(?=[^\n]{0,40}?\b1\d\d\b)/;

describe('the ledger of browsers', () => {
  const files = ['lib', 'entrypoints', 'components']
    .flatMap((folder) => filesUnder(folder))
    .filter((file) => /\.tsx?$/.test(file));

  it.each(files.filter((file) => NAMED.test(textOf(file))))('has a row for %s', (file) => {
    expect(LEDGER).toContain(`\`${file}\``);
  });

  it('names only what is there', () => {
    const paths = [...LEDGER.matchAll(/`((?:lib|tests|entrypoints)\/[^`*]+)`/g)].map(
      ([, path]) => path ?? '',
    );
    expect(paths.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });
});

describe.each(['lib/THREATS.md', 'lib/DECISIONS.md'])('%s', (file) => {
  it('names only what is there', () => {
    const paths = [...textOf(file).matchAll(/`((?:lib|tests)\/[^`*]+)`/g)].map(([, path]) => path ?? '');
    expect(paths.length).toBeGreaterThan(3);
    expect(paths.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });
});
