import { expect, test } from 'vitest';
import { countsOf, failedFiles, together } from '../../tools/vitest-run.ts';

const file = (name: string, ...statuses: string[]) => ({
  name,
  status: statuses.length === 0 || statuses.includes('failed') ? 'failed' : 'passed',
  assertionResults: statuses.map((status) => ({ status })),
});
const reportOf = (...testResults: ReturnType<typeof file>[]) => {
  const all = testResults.flatMap(({ assertionResults }) => assertionResults);
  const count = (wanted: string) => all.filter(({ status }) => status === wanted).length;
  return { testResults, numPassedTests: count('passed'), numFailedTests: count('failed') };
};

test('a file that did not load counts as one failure, and so does a run that failed without saying what', () => {
  expect(countsOf(reportOf(file('a', 'passed'), file('b')), 1)).toEqual({ passed: 1, failed: 1 });
  expect(countsOf(reportOf(file('a', 'passed')), 1)).toEqual({ passed: 1, failed: 1 });
});

test('of a file that was run again only the second run counts, failures as well', () => {
  const first = reportOf(file('a', 'passed', 'skipped'), file('b', 'passed', 'failed'));
  expect(failedFiles(first)).toEqual(['b']);
  expect(together(first, { passed: 2, failed: 0 })).toEqual({ passed: 3, failed: 0 });
  expect(together(first, { passed: 1, failed: 1 })).toEqual({ passed: 2, failed: 1 });
});
