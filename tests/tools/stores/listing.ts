/** The texts of a listing in one language, by the name of their file. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CHANGED_ON, loadPolicy, type Policy } from '../../../lib/about/privacy/policy.ts';
import type { TextLanguage } from '../../../lib/platform/languages.ts';
import { TEXTS } from '../texts/texts.ts';
import { PERMISSIONS } from './permissions.ts';

export async function listingOf(language: TextLanguage): Promise<Record<string, string>> {
  const texts = TEXTS[language];
  return {
    'name.txt': texts.extension_name?.message ?? '',
    'summary.txt': texts.extension_description?.message ?? '',
    'description.txt': readFileSync(join(import.meta.dirname, language, 'description.txt'), 'utf8').trim(),
    'permissions.txt': Object.values(PERMISSIONS)
      .flatMap(({ people }) => (people ? [people[language]] : []))
      .join('\n'),
    'privacy.md': asMarkdown(await loadPolicy(language)),
  };
}

/** To be put on the web: each store asks for its address. */
function asMarkdown({ title, sections }: Policy): string {
  const parts = sections.map(({ heading, paragraphs }) => `## ${heading}\n\n${paragraphs.join('\n\n')}\n`);
  return `# ${title}\n\n${CHANGED_ON}\n\n${parts.join('\n')}`;
}
