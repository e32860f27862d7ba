import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, run, toolOf } from './run.ts';

export interface Counts {
  passed: number;
  failed: number;
}

/** The part of vitest's JSON report that counts. */
interface Report {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { status: string; name: string; assertionResults: unknown[] }[];
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

/** Runs one project of the vitest configuration. A crash, no report and no tests each count as one failure. */
export async function runProject(project: string): Promise<Counts> {
  const report = join(ROOT, `tests/.results/${project}.json`);
  rmSync(report, { force: true });
  const { code } = await run(
    process.execPath,
    [
      toolOf('vitest', 'vitest'),
      ...['run', '--config', 'tests/tools/vitest.config.ts', '--project', project],
      `--outputFile.json=${report}`,
    ],
    { show: true, timeout: LIMIT, env: process.env.CI ? { NO_COLOR: '1' } : {} },
  );
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  return countsOf(JSON.parse(readFileSync(report, 'utf8')) as Report, code);
}
