import { describe, expect, it } from 'vitest';
import { lookIn, lookQuery, PLAIN_LOOK, schemeOf, TEXT_SIZES, THEMES, wear } from '@/lib/platform/look.ts';

describe('a look in an address', () => {
  it('comes back as it was', () => {
    for (const theme of THEMES) {
      for (const textSize of TEXT_SIZES)
        expect(lookIn(lookQuery({ theme, textSize }))).toEqual({ theme, textSize });
    }
  });

  it.each(['', '?frame=abc', 'theme=red&textSize=9', 'theme=Dark'])(
    'that is not understood is plain: %s',
    (query) => {
      expect({ language: null, ...lookIn(query) }).toEqual(PLAIN_LOOK);
    },
  );
});

it('is worn where the style sheet looks for it', () => {
  wear({ theme: 'dark', textSize: 'largest' }, document.documentElement);
  expect(document.documentElement.dataset).toMatchObject({ theme: 'dark', textSize: 'largest' });
  expect(THEMES.map(schemeOf)).toEqual(['light dark', 'light', 'dark']);
});
