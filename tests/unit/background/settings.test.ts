import { describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { getLayout, getSettings, saveLayout, saveSettings } from '@/lib/background/settings.ts';
import type { Settings } from '@/lib/messages/schemas.ts';
import { PLAIN_LOOK } from '@/lib/platform/look.ts';

const DEFAULTS: Settings = {
  opening: 'complaints',
  agentName: '',
  shopName: '',
  otherShops: [],
  toneOff: [],
  orderLink: '',
  absence: { on: false, until: null },
  country: 'EU',
  shortcuts: { on: true, prefix: ';', key: 'Tab' },
  starters: { on: true, hidden: [] },
  retention: { months: null },
  backup: { daily: false, keep: 14 },
  interface: PLAIN_LOOK,
};

describe('settings', () => {
  it('come back as they were saved, and have defaults before', async () => {
    expect(await getSettings()).toEqual(DEFAULTS);
    const own: Settings = {
      opening: 'never',
      agentName: 'Noor',
      shopName: 'Zonnestraal',
      otherShops: [],
      toneOff: [],
      orderLink: 'https://shop.example/?q={order}',
      absence: { on: true, until: '2027-01-04' },
      country: 'NL',
      shortcuts: { on: false, prefix: '//', key: 'Space' },
      starters: { on: true, hidden: [] },
      retention: { months: null },
      backup: { daily: false, keep: 14 },
      interface: PLAIN_LOOK,
    };
    await saveSettings(own);
    expect(await getSettings()).toEqual(own);
  });

  it('lose only what is not understood any more', async () => {
    await fakeBrowser.storage.local.set({
      settings: { opening: 'sometimes', agentName: 'Noor', colour: 'red' },
    });
    expect(await getSettings()).toEqual({ ...DEFAULTS, agentName: 'Noor' });
    await fakeBrowser.storage.local.set({ settings: 'broken' });
    expect(await getSettings()).toEqual(DEFAULTS);
  });

  it('of the version before templates get shortcuts as they are meant to begin', async () => {
    const before = { opening: 'always', agentName: 'Noor', shopName: 'Zonnestraal' };
    await fakeBrowser.storage.local.set({ settings: before });
    expect(await getSettings()).toEqual({ ...DEFAULTS, ...before, country: expect.any(String) });
  });

  it.each([{ prefix: 'a' }, { prefix: '' }, { prefix: ';;;' }, { key: 'F1' }])(
    'have no shortcuts that can’t be typed: %o',
    async (wrong) => {
      await fakeBrowser.storage.local.set({
        settings: { ...DEFAULTS, shortcuts: { ...DEFAULTS.shortcuts, ...wrong } },
      });
      expect(await getSettings()).toEqual(DEFAULTS);
    },
  );

  it.each([
    { orderLink: 'http://shop.example/{order}' },
    { orderLink: 'javascript:alert({order})' },
    { absence: { on: true, until: '2027-02-31' } },
  ])('have no address or day that is none: %o', async (wrong) => {
    await fakeBrowser.storage.local.set({ settings: { ...DEFAULTS, ...wrong } });
    expect(await getSettings()).toEqual(DEFAULTS);
  });

  it('keep a layout a site', async () => {
    await saveLayout('mail.example.com', { side: 'left', width: 420, collapsed: true });
    expect(await getLayout('mail.example.com')).toEqual({ side: 'left', width: 420, collapsed: true });
    expect(await getLayout('mail.example.com:8443')).toMatchObject({ side: 'right', collapsed: false });
  });
});
