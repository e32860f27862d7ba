import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { BUILD, KINDS } from '../e2e/harness/index.ts';
import type { BrowserKind } from '../tools/browsers.ts';
import { ROOT, run, toolOf } from '../tools/run.ts';
import { backgroundMemory } from './benches/background-memory.ts';
import { backup } from './benches/backup.ts';
import { coldBackground } from './benches/cold-background.ts';
import { contentScript } from './benches/content-script.ts';
import { customerList } from './benches/customer-list.ts';
import { insert } from './benches/insert.ts';
import { insights } from './benches/insights.ts';
import { lock } from './benches/lock.ts';
import { noteIndexing } from './benches/note-indexing.ts';
import { noteSearch } from './benches/note-search.ts';
import { notesVisible } from './benches/notes-visible.ts';
import { readingInBrowser } from './benches/reading-browser.ts';
import { readingInNode } from './benches/reading-node.ts';
import { shortcut } from './benches/shortcut.ts';
import { sidebarPage } from './benches/sidebar-page.ts';
import { tabsInStep } from './benches/tabs-in-step.ts';
import { readyingTemplates, searchingTemplates } from './benches/template-search.ts';
import { watching } from './benches/watching.ts';
import { openSeededDesk } from './desk.ts';
import { type Conditions, describe, load, machine } from './machine.ts';
import { failedRow, rowOf, table } from './rows.ts';
import type { Bench, Room, Row, SeededDesk } from './types.ts';

/**
 * `npm run bench`: builds the extension and measures it against the design's budgets in both browsers.
 * `-- --only name` (again for more), `--browser chromium|firefox`, `--quick` for a small slice, `--built` to take the
 * build that is there, `--json` for one JSON object (with `npm run -s`). The exit code is 1 when a budget was exceeded or
 * a bench failed.
 */
const BENCHES: Bench[] = [
  contentScript,
  sidebarPage,
  readingInNode,
  readingInBrowser,
  searchingTemplates,
  readyingTemplates,
  noteIndexing,
  noteSearch,
  lock,
  notesVisible,
  coldBackground,
  customerList,
  insights,
  insert,
  shortcut,
  watching,
  tabsInStep,
  backgroundMemory,
  // It writes all that the others read.
  backup,
];

const { values: wanted } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    quick: { type: 'boolean', default: false },
    built: { type: 'boolean', default: false },
    only: { type: 'string', multiple: true, default: [] },
    browser: { type: 'string' },
  },
});

const say = (text: string) => process.stderr.write(`${text}\n`);

function chosen(): { benches: Bench[]; kinds: BrowserKind[] } {
  const benches = BENCHES.filter(({ name }) => wanted.only.length === 0 || wanted.only.includes(name));
  const kinds = KINDS.filter((kind) => wanted.browser === undefined || wanted.browser === kind);
  if (benches.length > 0 && kinds.length > 0) return { benches, kinds };
  throw new Error(`There is ${BENCHES.map(({ name }) => name).join(', ')}; and chromium, firefox`);
}

async function build(kind: BrowserKind): Promise<void> {
  const browser = kind === 'chromium' ? 'chrome' : 'firefox';
  const args = [toolOf('wxt', 'wxt'), 'build', '-b', browser, '--mv3'];
  const { code, output } = await run(process.execPath, args);
  if (code !== 0) throw new Error(`The build failed:\n${output}`);
}

async function measure(bench: Bench, where: Row['where'], room: Room): Promise<Row[]> {
  say(`${bench.name} in ${where} …`);
  try {
    return (await bench.run(room)).map((one) => rowOf(bench, where, one));
  } catch (error) {
    return [failedRow(bench, where, error)];
  }
}

/** @param versions gets the version of the browser, if it was started */
async function measureIn(
  kind: BrowserKind,
  benches: Bench[],
  versions: Record<string, string>,
): Promise<Row[]> {
  const folder = join(ROOT, BUILD[kind]);
  if (!wanted.built || !existsSync(folder)) await build(kind);
  let opening: Promise<SeededDesk> | undefined;
  const desk = () => {
    opening ??= openSeededDesk(kind, folder, wanted.quick);
    return opening;
  };
  const rows: Row[] = [];
  try {
    for (const bench of benches) {
      rows.push(...(await measure(bench, kind, { kind, quick: wanted.quick, build: folder, desk })));
    }
  } finally {
    const opened = await opening?.catch(() => undefined);
    if (opened) versions[kind] = opened.browser.version;
    await opened?.close();
  }
  return rows;
}

async function main(): Promise<void> {
  process.chdir(ROOT);
  const { benches, kinds } = chosen();
  const start = new Date();
  const loadBefore = load();
  const browsers: Record<string, string> = {};
  const rows: Row[] = [];
  for (const bench of benches.filter(({ runsIn }) => runsIn === 'node')) {
    const nothing = () => Promise.reject(new Error('no browser here'));
    rows.push(
      ...(await measure(bench, 'node', { kind: 'chromium', quick: wanted.quick, build: '', desk: nothing })),
    );
  }
  for (const kind of kinds) {
    rows.push(
      ...(await measureIn(
        kind,
        benches.filter(({ runsIn }) => runsIn === 'browsers'),
        browsers,
      )),
    );
  }
  rows.sort((a, b) => order(a) - order(b));
  const conditions: Conditions = {
    ...machine(),
    loadBefore,
    loadAfter: load(),
    quick: wanted.quick,
    browsers,
    startedAt: start.toISOString(),
    seconds: Math.round((Date.now() - start.getTime()) / 1000),
  };
  console.log(
    wanted.json ? JSON.stringify({ conditions, rows }) : `${table(rows)}\n\n${describe(conditions)}`,
  );
  process.exitCode = rows.some(({ state }) => state === 'over' || state === 'failed') ? 1 : 0;
}

const order = (row: Row) => BENCHES.findIndex(({ name }) => name === row.bench);

await main();
