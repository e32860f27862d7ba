import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { trainingMails } from './train/corpus.ts';
import { checksum, modules } from './train/ship.ts';
import { trained } from './train/train.ts';

/**
 * `npx tsx tests/tools/train.ts` trains both models on the mails under `train/data` and writes the numbers that ship to
 * `lib/reading/model/weights`. How well they do on mails they did not see: `npx tsx tests/tools/train/validate.ts`.
 */
const WEIGHTS = join(import.meta.dirname, '../../lib/reading/model/weights');

const mails = trainingMails();
mkdirSync(WEIGHTS, { recursive: true });
for (const [name, text] of Object.entries(modules(trained(mails), checksum(mails))))
  writeFileSync(join(WEIGHTS, name), text);
console.log(`${mails.length} mails`);
