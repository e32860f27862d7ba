/**
 * `npm run stores`: what each store is given for its listing, in `.output/stores`. `-- --pictures` takes the screenshots, too,
 * of what `npm run build` made.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { TEXT_LANGUAGES } from '../../lib/platform/languages.ts';
import { KNOWN_FINDINGS } from './packages/mozilla.ts';
import { ROOT } from './run.ts';
import { listingOf } from './stores/listing.ts';
import { PERMISSIONS } from './stores/permissions.ts';

const OUT = join(ROOT, '.output/stores');
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };

rmSync(OUT, { recursive: true, force: true });
for (const language of TEXT_LANGUAGES) {
  mkdirSync(join(OUT, language), { recursive: true });
  for (const [name, text] of Object.entries(await listingOf(language))) {
    writeFileSync(join(OUT, language, name), text);
  }
}
writeFileSync(join(OUT, 'review.md'), review());
if (process.argv.includes('--pictures')) {
  const { takePictures } = await import('./stores/pictures.ts');
  await takePictures(OUT);
}
console.log(OUT);

function review(): string {
  const permissions = Object.entries(PERMISSIONS)
    .map(([name, { when, reviewers }]) => `- \`${name}\` (${when}): ${reviewers}`)
    .join('\n');
  const linters = KNOWN_FINDINGS.map(({ code, why }) => `- \`${code}\`: ${why}`).join('\n');
  return readFileSync(join(ROOT, 'tests/tools/stores/review.md'), 'utf8')
    .replaceAll('{version}', version)
    .replace('{permissions}', permissions)
    .replace('{linters}', linters);
}
