import { run, toolOf } from './run.ts';

/** `npm run soak [-- steps [seed]]`: the long walk of `tests/e2e/soak.test.ts`, of which `npm test` takes a slice. */
const [steps = '400', seed = String(Date.now() % 1_000_000)] = process.argv.slice(2);
process.env.UNWRAP_SOAK_STEPS = steps;
process.env.UNWRAP_SOAK_SEED = seed;
console.log(`${steps} steps, seed ${seed}`);
const vitest = toolOf('vitest', 'vitest');
const { code, output } = await run(process.execPath, [
  vitest,
  'run',
  '--config',
  'tests/tools/vitest.config.ts',
  '--project',
  'e2e',
  'tests/e2e/soak.test.ts',
]);
console.log(output);
process.exitCode = code;
