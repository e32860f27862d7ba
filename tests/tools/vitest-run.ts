import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ROOT, run, toolOf } from './run.ts';

export interface Counts {
  passed: number;
  failed: number;
}

/** The part of vitest's JSON report that counts. */
interface Report {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { status: string; name: string; assertionResults: { status: string }[] }[];
}

/** A file that failed without any test of its own did not load: it counts as one failure. */
export function countsOf(report: Report, code: number): Counts {
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  ).length;
  const passed = report.numPassedTests;
  const failed = report.numFailedTests + unloaded;
  const unexplained = failed === 0 && (code !== 0 || passed === 0);
  return { passed, failed: unexplained ? 1 : failed };
}

/** Milliseconds. Far more than a project takes; a test that never gives way would hold everything up. */
const LIMIT = 15 * 60_000;

/** Two of its files at a time: each waits for its own browser more than it works. */
const BROWSERS = 'e2e';

/** Files with a failure; whoever fails on its own as well is broken. */
export function failedFiles({ testResults }: Report): string[] {
  return testResults.filter(({ status }) => status === 'failed').map(({ name }) => name);
}

/** The first run without what was run again, and that. */
export function together(first: Report, again: Counts): Counts {
  const rest = first.testResults.filter(({ status }) => status !== 'failed');
  const passed = rest.flatMap(({ assertionResults }) =>
    assertionResults.filter(({ status }) => status === 'passed'),
  );
  return { passed: passed.length + again.passed, failed: again.failed };
}

/** More than this is no accident. */
const MOST_AGAIN = 2;

/** Runs a project of the vitest configuration, or several under the first one's name. A crash, no report and no tests each count as one failure. */
export async function runProject(project: string, ...more: string[]): Promise<Counts> {
  const { counts } = await runOnce([project, ...more], []);
  return counts;
}

/**
 * As `runProject`; one or two files that fail are run once more by themselves, and it is said: a real browser on a busy machine
 * is late at times, and what is broken fails again.
 */
export async function runBrowsers(): Promise<Counts> {
  const first = await runOnce([BROWSERS], []);
  const failed = first.report ? failedFiles(first.report) : [];
  if (!first.report || failed.length === 0 || failed.length > MOST_AGAIN) return first.counts;
  const names = failed.map((file) => relative(ROOT, file));
  console.log(`\nonce more, by itself: ${names.join(', ')}`);
  const second = await runOnce([BROWSERS], names);
  if (second.counts.failed === 0) console.log(`UNSURE passed only the second time: ${names.join(', ')}`);
  return together(first.report, second.counts);
}

async function runOnce(
  projects: string[],
  files: string[],
): Promise<{ counts: Counts; report: Report | null }> {
  const path = join(ROOT, `tests/.results/${projects[0]}.json`);
  rmSync(path, { force: true });
  const { code } = await run(
    process.execPath,
    [
      toolOf('vitest', 'vitest'),
      ...['run', '--config', 'tests/tools/vitest.config.ts'],
      ...projects.flatMap((project) => ['--project', project]),
      ...(projects[0] === BROWSERS ? ['--maxWorkers=2'] : []),
      `--outputFile.json=${path}`,
      ...files,
    ],
    { show: true, timeout: LIMIT, env: process.env.CI ? { NO_COLOR: '1' } : {} },
  );
  if (!existsSync(path)) return { counts: { passed: 0, failed: 1 }, report: null };
  const report = JSON.parse(readFileSync(path, 'utf8')) as Report;
  return { counts: countsOf(report, code), report };
}
