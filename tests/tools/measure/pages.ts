import { parseArgs } from 'node:util';
import { readCaptures } from './browser.ts';
import { loadCaptures, Unmeasurable } from './captures.ts';
import { report, type Scored, summaries } from './report.ts';
import { score } from './score.ts';

const USAGE = 'npm run measure -- pages FOLDER [--generic] [--json]';

/** `--generic` leaves the apps' own adapters out. @throws Unmeasurable */
export async function measurePages(args: string[]): Promise<void> {
  const { folder, generic, json } = optionsOf(args);
  const captures = loadCaptures(folder);
  const read = await readCaptures(captures, !generic);
  const scored = read.map(
    ({ capture: { app, name, expected }, answer }): Scored => ({ app, name, ...score(expected, answer) }),
  );
  for (const { capture, answer } of read) {
    for (const problem of answer.problems) console.error(`${capture.name}: ${problem}`);
  }
  console.log(json ? JSON.stringify(summaries(scored)) : report(scored));
}

function optionsOf(args: string[]): { folder: string; generic: boolean; json: boolean } {
  const flag = { type: 'boolean', default: false } as const;
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { generic: flag, json: flag },
    });
    const [folder, ...more] = positionals;
    if (folder === undefined || more.length > 0) throw new Error('Name one folder of captured pages');
    return { folder, ...values };
  } catch (error) {
    throw new Unmeasurable(`${error instanceof Error ? error.message : error}: ${USAGE}`);
  }
}
