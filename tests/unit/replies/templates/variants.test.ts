import { describe, expect, it } from 'vitest';
import type { Language, Register } from '@/lib/reading/types.ts';
import { pickVariant } from '@/lib/replies/templates/variants.ts';

const variant = (name: string) => {
  const [language, register] = name.split(' ');
  return {
    language: (language === '*' ? null : language) as Language | null,
    register: (register ?? null) as Register | null,
  };
};
const pick = (all: string[], language: Language | null, register: Register | null) => {
  const picked = pickVariant(all.map(variant), { language, register });
  return (
    picked && [
      all[all.map((one) => JSON.stringify(variant(one))).indexOf(JSON.stringify(picked.variant))],
      picked.not,
    ]
  );
};

describe('the text that fits a mail', () => {
  it.each([
    [['nl informal', 'nl formal', 'en'], 'nl', 'formal', ['nl formal', null]],
    [['nl informal', 'nl formal', 'en'], 'en', 'formal', ['en', null]],
    [['nl', 'nl formal'], 'nl', 'informal', ['nl', null]],
    [['nl formal', '*'], 'fr', 'formal', ['*', null]],
    [['nl formal', '* formal'], 'nl', 'informal', ['nl formal', 'register']],
    [['nl', 'en'], 'fr', 'formal', ['nl', 'language']],
    [['nl informal', 'nl formal'], 'nl', null, ['nl informal', null]],
    [['en informal'], 'en', 'formal', ['en informal', null]],
    [['nl formal', 'en'], null, 'formal', ['nl formal', null]],
  ] as const)('of %j for %s %s is %j', (all, language, register, expected) => {
    expect(pick([...all], language, register)).toEqual(expected);
  });

  it('is none where there is none', () => {
    expect(pickVariant([], { language: 'nl', register: null })).toBeNull();
  });
});
