import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { dress } from '@/lib/content/dress.ts';
import { dressed, held } from '@/lib/content/held.ts';
import { giveTexts, t, textLanguage } from '@/lib/platform/i18n.ts';
import { PLAIN_LOOK } from '@/lib/platform/look.ts';
import { speak } from '../../components/texts.ts';

const GERMAN = {
  look: { language: 'de', theme: 'dark', textSize: 'normal' },
  texts: { language: 'de', texts: { frame_open: { message: 'Unwrap öffnen' } } },
};

let answer: unknown;

beforeEach(() => {
  speak('nl');
  Object.assign(fakeBrowser.runtime, { sendMessage: async () => answer });
});
afterEach(() => {
  delete held().dress;
  giveTexts(null);
});

it('what we put in a page is plain until the background said how it looks and speaks', async () => {
  expect(dressed()).toEqual({ look: PLAIN_LOOK, texts: null });
  answer = { ok: true, value: GERMAN };
  await dress();
  expect(dressed()).toEqual(GERMAN);
  expect([t('frame_open'), textLanguage()]).toEqual(['Unwrap öffnen', 'de']);
  answer = { ok: true, value: { look: PLAIN_LOOK, texts: null } };
  await dress();
  expect([dressed().look, textLanguage()]).toEqual([PLAIN_LOOK, 'nl']);
});

it('stays as it is where nobody answers: the page is read all the same', async () => {
  answer = { ok: true, value: GERMAN };
  await dress();
  vi.spyOn(console, 'error').mockImplementationOnce(() => undefined);
  answer = undefined;
  await dress();
  expect(dressed()).toEqual(GERMAN);
});
