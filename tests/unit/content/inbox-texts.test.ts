import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { INBOX_TEXTS } from '@/lib/messages/inbox-texts.ts';
import { TEXTS } from '../../tools/texts/texts.ts';

it('a script in a page is handed every text that it says, and no other', () => {
  const said = readdirSync('lib/content', { withFileTypes: true, recursive: true })
    .filter((file) => file.isFile() && file.name.endsWith('.ts'))
    .map((file) => readFileSync(join(file.parentPath, file.name), 'utf8'))
    // Only those that say anything; what is one word there is no text.
    .filter((text) => text.includes('platform/i18n.ts'))
    .flatMap((text) => [...text.matchAll(/'([a-z]+_[a-z_]+)'/g)].map((match) => match[1] ?? ''))
    .filter((word) => Object.hasOwn(TEXTS.en, word));
  expect([...new Set(said)].sort()).toEqual([...INBOX_TEXTS].sort());
});
