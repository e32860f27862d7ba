import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { launch } from '../e2e/harness/index.ts';
import { CATALOGUE, type Entry } from '../e2e/matrix/catalogue.ts';
import { plainTable } from '../e2e/matrix/report.ts';
import { type Row, runEditor, VIEWPORT } from '../e2e/matrix/run.ts';
import { type MatrixServer, serve } from '../e2e/matrix/server.ts';
import { type Results, withTable } from '../e2e/matrix/table.ts';
import { surprises } from '../e2e/matrix/verdict.ts';
import { buildExtension } from '../e2e/pages/editors/extension.ts';
import type { BrowserKind } from './browsers.ts';
import { ensureBrowsers } from './install-browsers.ts';
import { ROOT } from './run.ts';

/**
 * `npm run matrix`: inserting and undoing in every editor, in both browsers; writes the table in the README.
 * `-- --editors tinymce5,lexical --browsers chromium` tries some of it and writes nothing. The exit code is 1 when a cell
 * is not as `tests/e2e/matrix/known.ts` has it.
 */
const KINDS: BrowserKind[] = ['chromium', 'firefox'];

async function browse(
  kind: BrowserKind,
  extension: string,
  server: MatrixServer,
  entries: readonly Entry[],
): Promise<{ version: string; rows: Map<string, Row> }> {
  const browser = await launch(kind, { extension, viewport: VIEWPORT });
  try {
    const tab = await browser.open('about:blank');
    const rows = new Map<string, Row>();
    for (const entry of entries) {
      rows.set(entry.id, await runEditor(browser, tab, server.url(entry), entry));
      process.stderr.write('.');
    }
    return { version: browser.version, rows };
  } finally {
    await browser.close();
  }
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { editors: { type: 'string' }, browsers: { type: 'string' } } });
  const wanted = values.editors?.split(',');
  const kinds = KINDS.filter((kind) => values.browsers?.split(',').includes(kind) ?? true);
  const entries = CATALOGUE.filter(({ id }) => wanted?.includes(id) ?? true);
  const unknown = [
    ...(wanted ?? []).filter((id) => !CATALOGUE.some((entry) => entry.id === id)),
    ...(values.browsers?.split(',') ?? []).filter((name) => !KINDS.includes(name as BrowserKind)),
  ];
  if (unknown.length > 0) {
    console.log(`There is no ${unknown.join(', ')}. Editors: ${CATALOGUE.map(({ id }) => id).join(', ')}.`);
    console.log(`Browsers: ${KINDS.join(', ')}.`);
    process.exitCode = 2;
    return;
  }
  const missing = await ensureBrowsers(kinds);
  if (missing.length > 0) throw new Error(`There is no ${missing.join(' and no ')} to try them in`);

  const results: Results = {
    date: new Date().toISOString().slice(0, 10),
    versions: {},
    rows: { chromium: new Map(), firefox: new Map() },
  };
  const extension = await buildExtension();
  const server = await serve();
  const start = Date.now();
  for (const kind of kinds) {
    const { version, rows } = await browse(kind, extension, server, entries);
    results.versions[kind] = version;
    results.rows[kind] = rows;
    console.log(`\n${kind} ${version}\n${plainTable(rows)}\n`);
  }
  server.close();

  const odd = kinds.flatMap((kind) =>
    [...results.rows[kind]].flatMap(([id, row]) => surprises(id, kind, row)),
  );
  console.log(`${((Date.now() - start) / 1000).toFixed(0)} s, ${odd.length} cells not as expected`);
  for (const line of odd) console.log(`- ${line}`);
  if (entries.length === CATALOGUE.length && kinds.length === KINDS.length) {
    const readme = join(ROOT, 'README.md');
    writeFileSync(readme, withTable(readFileSync(readme, 'utf8'), results));
  }
  process.exitCode = odd.length > 0 ? 1 : 0;
}

await main();
