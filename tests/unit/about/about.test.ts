import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { NEWS } from '@/lib/about/news.ts';
import { loadPolicy } from '@/lib/about/privacy/policy.ts';
import { TEXT_LANGUAGES } from '@/lib/platform/languages.ts';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const changelog = readFileSync('CHANGELOG.md', 'utf8');

/** Signs without the space that keeps them with their word, and quotation marks of another language. */
const WRONG = { fr: / [:;!?»]|« |[\p{L}\d)»][;!?]|[“”„‘"']/u, de: /[”‘«»"']/u, nl: /["„«']/, en: /["„«']/ };

describe('what is new', () => {
  it('begins with the version that is being made, which the changelog begins with, too', () => {
    expect(NEWS[0]?.version).toBe(version.split('.').slice(0, 2).join('.'));
    const [first] = changelog.match(/^## \[\d.*$/m) ?? [];
    expect(first).toContain(`[${version}]`);
  });

  it.each(TEXT_LANGUAGES)(
    'says as much in %s as in the others, each line short enough to be read',
    (language) => {
      for (const { lines } of NEWS) {
        expect(lines[language]).toHaveLength(lines.en.length);
        for (const line of lines[language]) {
          expect(line).not.toMatch(WRONG[language]);
          expect(line.length).toBeLessThan(200);
        }
      }
    },
  );
});

describe('the privacy policy', () => {
  it.each(TEXT_LANGUAGES)('has the same sections in %s', async (language) => {
    const [policy, english] = await Promise.all([loadPolicy(language), loadPolicy('en')]);
    expect(policy.sections.map(({ paragraphs }) => paragraphs.length)).toEqual(
      english.sections.map(({ paragraphs }) => paragraphs.length),
    );
    for (const text of policy.sections.flatMap(({ heading, paragraphs }) => [heading, ...paragraphs])) {
      expect(text.trim()).not.toBe('');
      expect(text).not.toMatch(WRONG[language]);
    }
  });
});
