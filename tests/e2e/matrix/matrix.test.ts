import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Browser, KINDS, launch, type Tab } from '../harness/index.ts';
import { buildExtension } from '../pages/editors/extension.ts';
import { CATALOGUE } from './catalogue.ts';
import { runEditor, VIEWPORT } from './run.ts';
import { type MatrixServer, serve } from './server.ts';
import { slice } from './slice.ts';
import { surprises } from './verdict.ts';

/** `npm run matrix` goes through them all; every run takes the same slice for the same seed. */
const SEED = Number(process.env.UNWRAP_MATRIX_SEED ?? 20261129);
const COUNT = Number(process.env.UNWRAP_MATRIX_COUNT ?? 5);
const entries = slice(CATALOGUE, COUNT, SEED);

let extension: string;
let server: MatrixServer;

beforeAll(async () => {
  extension = await buildExtension();
  server = await serve();
});
afterAll(() => server?.close());

describe.each(KINDS)(`the editors' matrix in %s, seed ${SEED}`, (kind) => {
  let browser: Browser;
  let tab: Tab;

  beforeAll(async () => {
    browser = await launch(kind, { extension, viewport: VIEWPORT });
    tab = await browser.open('about:blank');
  });
  afterAll(() => browser?.close());

  test.each(entries)('$id', async (entry) => {
    const row = await runEditor(browser, tab, server.url(entry), entry);
    expect(surprises(entry.id, kind, row)).toEqual([]);
  });
});
