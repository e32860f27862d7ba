import { run, toolOf } from './run.ts';

/**
 * `npm run soak [-- steps [seed]]`: in full what `npm test` takes a slice of. 10,000 damaged pages, 2,000 rapid switches
 * between tickets, 5,000 malformed backups, 1,000 ends of
 * the background under writing, and the long walk of `tests/e2e/soak.test.ts`. The exit code is 1 when any of them failed.
 */
const [steps = '400', seed = String(Date.now() % 1_000_000)] = process.argv.slice(2);
process.env.UNWRAP_SOAK_MUTATIONS ??= '10000';
process.env.UNWRAP_SOAK_SWITCHES ??= '2000';
process.env.UNWRAP_SOAK_BACKUPS ??= '5000';
process.env.UNWRAP_SOAK_KILLS ??= '1000';
process.env.UNWRAP_SOAK_STEPS = steps;
process.env.UNWRAP_SOAK_SEED = seed;
console.log(
  `${process.env.UNWRAP_SOAK_MUTATIONS} damaged pages, ${process.env.UNWRAP_SOAK_SWITCHES} switches, ${process.env.UNWRAP_SOAK_BACKUPS} malformed backups, ${process.env.UNWRAP_SOAK_KILLS} ends of the background, ${steps} steps; seed ${seed}`,
);

const RUNS = [
  [
    ['unit', 'stateful'],
    'tests/sites/mutations.test.ts',
    'tests/sites/switching.test.ts',
    'tests/unit/backup/fuzz.test.ts',
  ],
  [['e2e'], 'tests/e2e/soak.test.ts', 'tests/e2e/kills.test.ts'],
] as const;

process.exitCode = 0;
for (const [projects, ...files] of RUNS) {
  const { code, output } = await run(process.execPath, [
    toolOf('vitest', 'vitest'),
    ...['run', '--config', 'tests/tools/vitest.config.ts'],
    ...projects.flatMap((project) => ['--project', project]),
    ...files,
  ]);
  console.log(output);
  if (code !== 0) process.exitCode = 1;
}
