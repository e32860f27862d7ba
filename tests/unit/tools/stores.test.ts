import { describe, expect, it } from 'vitest';
import { TEXT_LANGUAGES } from '@/lib/platform/languages.ts';
import { listingOf } from '../../tools/stores/listing.ts';
import { PERMISSIONS } from '../../tools/stores/permissions.ts';

/** Characters. Edge asks for 250 at least and takes 10,000, the least of the three. */
const DESCRIPTION = { least: 250, most: 10_000 };

describe.each(TEXT_LANGUAGES)('the listing in %s', (language) => {
  it('is as long as every store takes it', async () => {
    const { 'name.txt': name = '', 'summary.txt': summary = '', ...rest } = await listingOf(language);
    expect(name.length).toBeLessThanOrEqual(45);
    expect(summary.length).toBeLessThanOrEqual(132);
    const description = rest['description.txt'] ?? '';
    expect(description.length).toBeGreaterThan(DESCRIPTION.least);
    expect(description.length).toBeLessThan(DESCRIPTION.most);
  });

  it('has as many parts as in the other languages, and no markup that a store would show as it is', async () => {
    const [own, english] = await Promise.all([listingOf(language), listingOf('en')]);
    const parts = (text = '') => text.split('\n\n').map((part) => part.split('\n').length);
    expect(parts(own['description.txt'])).toEqual(parts(english['description.txt']));
    expect(own['description.txt']).not.toMatch(/[*_]{2}|\]\(|<\w|`/);
    expect(own['privacy.md']).toMatch(/^# .+\n\n\d{4}-\d\d-\d\d\n\n## /);
  });

  it('says what each permission that people are asked for is for', async () => {
    const asked = Object.values(PERMISSIONS).filter(({ when }) => when !== 'at install');
    expect(asked.length).toBeGreaterThan(0);
    const { 'permissions.txt': said = '' } = await listingOf(language);
    expect(said.split('\n')).toEqual(asked.map(({ people }) => people?.[language]));
  });
});
