import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

afterEach(() => vi.unstubAllGlobals());

beforeEach(() => vi.resetModules());

it.each([
  ['nl-BE', 'nl', 'Ja', 'Notitie over Fatima'],
  ['de-CH', 'de', 'Ja', 'Notiz über Fatima'],
  ['fr_BE', 'fr', 'Oui', 'Note sur Fatima'],
  ['nds', 'en', 'Yes', 'Note about Fatima'],
])('has words, and the right ones, where a browser in %s gives none', async (ui, language, yes, note) => {
  const { loadTexts, plural, t, textLanguage } = await import('@/lib/platform/i18n.ts');
  Object.assign(fakeBrowser.i18n, { getMessage: () => '', getUILanguage: () => ui });
  vi.stubGlobal('fetch', async (address: string) => {
    const path = new URL(address).pathname;
    return { json: async () => JSON.parse(readFileSync(join('public', path), 'utf8')) };
  });
  expect(textLanguage()).toBe(language);
  await loadTexts();
  expect(t('yes')).toBe(yes);
  expect(t('note_field', 'Fatima')).toBe(note);
  expect(plural('listen_status_open', 2)).toContain('2');
});
