import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { loadTexts, plural, t, textLanguage } from '@/lib/platform/i18n.ts';

afterEach(() => vi.unstubAllGlobals());

it('has words, and the right ones, where the browser gives none', async () => {
  Object.assign(fakeBrowser.i18n, { getMessage: () => '', getUILanguage: () => 'nl-BE' });
  vi.stubGlobal('fetch', async (address: string) => {
    const path = new URL(address).pathname;
    return { json: async () => JSON.parse(readFileSync(join('public', path), 'utf8')) };
  });
  expect(textLanguage()).toBe('nl');
  await loadTexts();
  expect(t('yes')).toBe('Ja');
  expect(t('note_field', 'Fatima')).toBe('Notitie over Fatima');
  expect(plural('listen_status_open', 2)).toContain('2');
});
