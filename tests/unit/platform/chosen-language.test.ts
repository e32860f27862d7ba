import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  browserLanguage,
  giveTexts,
  loadTexts,
  locale,
  ordinal,
  ownTexts,
  plural,
  sayDay,
  sayWholeDay,
  t,
  textLanguage,
} from '@/lib/platform/i18n.ts';
import { speak } from '../../components/texts.ts';

const read = vi.fn(async (address: string) => {
  const path = new URL(address).pathname;
  return { json: async () => JSON.parse(readFileSync(join('public', path), 'utf8')) };
});

beforeEach(() => {
  read.mockClear();
  vi.stubGlobal('fetch', read);
  giveTexts(null);
});
afterEach(() => {
  giveTexts(null);
  vi.unstubAllGlobals();
});

describe('a language that is not the browser’s', () => {
  it('is spoken in words, numbers, plurals and days', async () => {
    speak('nl', 'nl-BE');
    await loadTexts('fr');
    expect(t('yes')).toBe('Oui');
    expect(t('note_field', 'Fatima')).toBe('Note sur Fatima');
    // French says "0 note", and has no text for its third form.
    expect(plural('notes_more', 0)).toBe('Encore 0 note');
    expect(plural('notes_more', 1_000_000).replaceAll(/\s/gu, ' ')).toBe('Encore 1 000 000 notes');
    expect(ordinal(1)).toBe('1re');
    expect(sayDay('2026-05-01', '2026-11-21')).toBe('1er mai');
    expect([textLanguage(), locale(), browserLanguage()]).toEqual(['fr', 'fr', 'nl']);
  });

  it('gives way to another, and to the browser’s own', async () => {
    speak('nl', 'nl-BE');
    await loadTexts('de');
    expect(sayWholeDay('2026-12-04', '2026-11-29')).toBe('Freitag, 4. Dezember');
    await loadTexts('en');
    expect([t('yes'), locale()]).toEqual(['Yes', 'en']);
    await loadTexts(null);
    expect([t('yes'), textLanguage(), locale(), ownTexts()]).toEqual(['Ja', 'nl', 'nl-BE', null]);
  });

  it('is read once, and not at all where the browser has it', async () => {
    speak('nl', 'nl-BE');
    await loadTexts('nl');
    await loadTexts(null);
    expect(read).not.toHaveBeenCalled();
    await loadTexts('de');
    await loadTexts('de');
    expect(read).toHaveBeenCalledOnce();
  });

  it('is the one asked for last, whichever is read first', async () => {
    speak('nl');
    let german: () => void = () => undefined;
    const slow = new Promise<void>((resolve) => {
      german = resolve;
    });
    read.mockImplementationOnce(async () => {
      await slow;
      return { json: async () => ({}) };
    });
    const first = loadTexts('de');
    await loadTexts('fr');
    german();
    await first;
    expect(textLanguage()).toBe('fr');
  });

  it('that can’t be read leaves the words that there are', async () => {
    speak('nl');
    read.mockRejectedValueOnce(new Error('no file'));
    await expect(loadTexts('de')).rejects.toThrow('no file');
    expect([t('yes'), textLanguage()]).toEqual(['Ja', 'nl']);
  });

  it('is that of a script in a page as far as it was given, and the browser’s for all else', () => {
    speak('nl');
    giveTexts({ language: 'de', texts: { frame_open: { message: 'Unwrap öffnen: $1' } } });
    expect(t('frame_open', 'Alt+U')).toBe('Unwrap öffnen: Alt+U');
    expect(t('yes')).toBe('Ja');
  });
});
