import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { dressPage } from '@/lib/pages/look.ts';
import { rememberedLook } from '@/lib/pages/remembered-look.ts';
import { giveTexts, t } from '@/lib/platform/i18n.ts';
import { type Look, lookQuery, PLAIN_LOOK } from '@/lib/platform/look.ts';
import { speak } from '../../components/texts.ts';

const GERMAN: Look = { language: 'de', theme: 'dark', textSize: 'larger' };

let stored: Look;
let fails: number;
let hear: (notice: object) => void;

beforeEach(() => {
  speak('nl');
  giveTexts(null);
  localStorage.clear();
  stored = PLAIN_LOOK;
  fails = 0;
  vi.stubGlobal('fetch', async (address: string) => ({
    json: async () => JSON.parse(readFileSync(join('public', new URL(address).pathname), 'utf8')),
  }));
  Object.assign(fakeBrowser.runtime, {
    sendMessage: async () => {
      fails -= 1;
      if (fails >= 0) throw new Error('Receiving end does not exist');
      return { ok: true, value: stored };
    },
    onMessage: {
      addListener: (listener: typeof hear) => {
        hear = listener;
      },
    },
  });
});
afterEach(() => {
  giveTexts(null);
  vi.unstubAllGlobals();
});

const said = (what: string) => hear({ unwrapNotice: 1, tabId: null, what, revision: 0 });
const page = document.documentElement;

describe('a page of ours', () => {
  it('is dressed before it draws', async () => {
    stored = GERMAN;
    const worn = vi.fn(() => expect(t('yes')).toBe('Ja'));
    const look = await dressPage(worn);
    expect(look.value).toEqual(GERMAN);
    expect([page.lang, page.dataset.theme, page.dataset.textSize]).toEqual(['de', 'dark', 'larger']);
    expect(worn).toHaveBeenCalledOnce();
  });

  it('goes along with a change, and draws nothing anew for a change of other settings', async () => {
    const look = await dressPage();
    expect(page.lang).toBe('nl');
    const before = look.value;
    said('settings');
    said('records');
    await vi.waitFor(() => expect(page.dataset.theme).toBe('system'));
    expect(look.value).toBe(before);
    stored = GERMAN;
    said('settings');
    await vi.waitFor(() => expect(look.value).toEqual(GERMAN));
    expect([t('undo'), page.lang, page.dataset.theme]).toEqual(['Rückgängig', 'de', 'dark']);
  });

  it('asks a background that is just starting once more, and without one speaks as the browser does', async () => {
    stored = GERMAN;
    fails = 1;
    expect((await dressPage()).value).toEqual(GERMAN);
    giveTexts(null);
    fails = 5;
    vi.spyOn(console, 'error').mockImplementationOnce(() => undefined);
    expect((await dressPage()).value).toEqual(PLAIN_LOOK);
    expect(page.lang).toBe('nl');
  });

  it('remembers its look for its next first moment; a frame goes by its address', async () => {
    expect(rememberedLook('')).toEqual({ theme: 'system', textSize: 'normal' });
    stored = GERMAN;
    await dressPage();
    expect(rememberedLook('')).toEqual({ theme: 'dark', textSize: 'larger' });
    const framed = `?frame=1&${lookQuery({ theme: 'light', textSize: 'largest' })}`;
    expect(rememberedLook(framed)).toEqual({ theme: 'light', textSize: 'largest' });
  });
});
