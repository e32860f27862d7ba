import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const RESULTS = 'tests/.results';

/**
 * Rooms that know no page: a document for each of their files takes longer than the tests in them. The few that need one
 * say so themselves (`@vitest-environment jsdom`). These keep nothing in their modules but what can be known again.
 */
const PURE = [
  'tests/unit/{about,customers,inboxes,insights,keys,messages,method,notes,reading,replies,tools}/**/*.test.ts',
  'tests/conventions/**/*.test.ts',
];
/** Neither do these, but they keep a state in their modules, or have one put in another's place: each file has its own. */
const STATEFUL = ['tests/unit/{background,backup,options,sidebar,store}/**/*.test.ts'];

/** What it shows depends on what was read before: a template's editor comes when its text has been shown. */
const ALONE = ['tests/components/templates.test.tsx'];

/** Of all but the real browsers. */
const UNIT = {
  setupFiles: ['tests/tools/unit-setup.ts'],
  // Axe goes through whole views in jsdom: seconds on a busy machine.
  testTimeout: 60_000,
};

export default defineConfig({
  test: {
    // By itself it leaves one core idle, which is half of a small machine.
    maxWorkers: availableParallelism(),
    reporters: process.env.CI ? ['dot', 'json'] : ['default', 'json'],
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          ...UNIT,
          name: 'unit',
          environment: 'jsdom',
          include: ['tests/{unit,sites,conventions}/**/*.test.ts', ...ALONE],
          exclude: [...PURE, ...STATEFUL],
        },
      },
      {
        plugins: [WxtVitest()],
        test: {
          ...UNIT,
          name: 'components',
          environment: 'jsdom',
          // Reading the components anew for each file took half the time. All of these files share a document.
          isolate: false,
          include: ['tests/components/**/*.test.{ts,tsx}'],
          exclude: ALONE,
        },
      },
      {
        plugins: [WxtVitest()],
        test: {
          ...UNIT,
          name: 'pure',
          environment: 'node',
          isolate: false,
          include: PURE,
          exclude: ['tests/conventions/built/**'],
        },
      },
      {
        plugins: [WxtVitest()],
        test: { ...UNIT, name: 'stateful', environment: 'node', include: STATEFUL },
      },
      {
        test: {
          name: 'e2e',
          // They share nothing but what they are made of, and reading that anew took a second a file.
          isolate: false,
          environment: 'node',
          // What looks at the build comes with what runs it.
          include: ['tests/{e2e,conventions/built}/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
    outputFile: { json: `${RESULTS}/vitest.json` },
  },
});
