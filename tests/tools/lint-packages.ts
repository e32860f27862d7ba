/**
 * `npm run lint:packages`: what the stores would refuse, or ask about, in what `npm run build` made. Without the network.
 * `-- --listing` also says what is still to be filled in before a first listing.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mozillaProblems } from './packages/mozilla.ts';
import { type Manifest, problemsOf } from './packages/package.ts';
import { ROOT } from './run.ts';

const PACKAGES = ['chrome', 'firefox'].map((browser) => `.output/${browser}-mv3`);

const problems: string[] = [];
for (const name of PACKAGES) {
  const folder = join(ROOT, name);
  if (!existsSync(join(folder, 'manifest.json'))) throw new Error(`There is no ${name}: npm run build`);
  const found = [...problemsOf(folder), ...(name.includes('firefox') ? await mozillaProblems(folder) : [])];
  problems.push(...found.map((problem) => `${name}: ${problem}`));
}
if (process.argv.includes('--listing')) problems.push(...unlisted());
for (const problem of problems) console.log(problem);
console.log(`${PACKAGES.length} packages, ${problems.length} problems`);
process.exitCode = problems.length > 0 ? 1 : 0;

function unlisted(): string[] {
  const file = join(ROOT, '.output/firefox-mv3/manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Manifest & {
    browser_specific_settings?: { gecko?: { id?: string } };
  };
  const id = manifest.browser_specific_settings?.gecko?.id ?? '';
  return /\.(example|invalid|test)$/.test(id) ? [`the add-on’s id, ${id}, is only a stand-in`] : [];
}
