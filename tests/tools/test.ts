import { type BrowserKind, findBrowser } from './browsers.ts';
import { ensureBrowsers } from './install-browsers.ts';
import { run, toolOf } from './run.ts';
import { type Counts, runBrowsers, runProject } from './vitest-run.ts';

/**
 * `npm test`: everything that must hold, each step whatever came before; `npm test -- --unit` leaves out the builds
 * and the browsers. The last line is `N passed, N failed`; the exit code is 1 when anything failed.
 */
const KINDS: BrowserKind[] = ['chromium', 'firefox'];

/** Of a failed check's output; its beginning says most. */
const MOST_LINES = 100;

const node = (name: string, command: string, ...args: string[]) =>
  run(process.execPath, [toolOf(name, command), ...args]);

async function check(name: string, work: () => ReturnType<typeof run>): Promise<Counts> {
  const start = Date.now();
  const { code, output } = await work();
  const passed = code === 0;
  if (!passed) console.log(output.trimEnd().split('\n').slice(0, MOST_LINES).join('\n'));
  console.log(`${passed ? 'ok    ' : 'FAILED'} ${name} (${((Date.now() - start) / 1000).toFixed(1)} s)`);
  return passed ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

async function project(name: string, work: (name: string) => Promise<Counts>): Promise<Counts> {
  console.log(`\n${name} tests`);
  const counts = await work(name);
  console.log(`${counts.failed === 0 ? 'ok    ' : 'FAILED'} ${name} tests: ${counts.passed} passed`);
  return counts;
}

const build = (browser: string) => () => node('wxt', 'wxt', 'build', '-b', browser, '--mv3');

async function browsers(): Promise<Counts> {
  const missing = await ensureBrowsers(KINDS);
  // The tests look them up by themselves; this saves them the search.
  for (const kind of KINDS) {
    const found = findBrowser(kind);
    if (found) process.env[`UNWRAP_${kind.toUpperCase()}`] = found.path;
  }
  return { passed: KINDS.length - missing.length, failed: missing.length };
}

async function main(): Promise<void> {
  const fast = process.argv.includes('--unit');
  const steps: (() => Promise<Counts>)[] = [
    ...(fast ? [] : [browsers]),
    () => check('types', () => node('typescript', 'tsc', '--noEmit')),
    () =>
      check('lint', () =>
        node('@biomejs/biome', 'biome', 'ci', '--colors=off', '--config-path=tests/tools/lint.json'),
      ),
    ...(fast
      ? []
      : [
          () => check('build for Chromium', build('chrome')),
          () => check('build for Firefox', build('firefox')),
          () => check('packages', () => node('tsx', 'tsx', 'tests/tools/lint-packages.ts')),
        ]),
    () => project('unit', (name) => runProject(name, 'components', 'pure', 'stateful')),
    ...(fast ? [] : [() => project('e2e', runBrowsers)]),
  ];
  const total: Counts = { passed: 0, failed: 0 };
  for (const step of steps) {
    const counts = await step().catch((error: unknown) => {
      console.log(error);
      return { passed: 0, failed: 1 };
    });
    total.passed += counts.passed;
    total.failed += counts.failed;
  }
  console.log(`${total.passed} passed, ${total.failed} failed`);
  process.exitCode = total.failed === 0 ? 0 : 1;
}

await main();
