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
  registers: { nl: 'formal', de: 'formal', fr: 'formal' },
  signOff: { names: 'name-and-shop', wishes: { nl: '', en: '', de: '', fr: '' } },
  followUp: { on: true, answer: 3, solved: 5, morning: '09:00' },
  keys: {},
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
      registers: { nl: 'informal', de: 'formal', fr: 'informal' },
      signOff: { names: 'shop', wishes: { nl: 'Groetjes,', en: '', de: '', fr: '' } },
      followUp: { on: false, answer: 2, solved: 10, morning: '07:30' },
      keys: { note: 'b', call: null },
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

  it('have no keys, days or times that are none', async () => {
    await fakeBrowser.storage.local.set({
      settings: {
        ...DEFAULTS,
        keys: { note: 'b', dance: 'q', call: 'Alt+q', later: null },
        followUp: { on: true, answer: 0, solved: 5, morning: '25:00' },
        signOff: { names: 'everybody' },
      },
    });
    expect(await getSettings()).toEqual({ ...DEFAULTS, keys: { note: 'b', later: null } });
  });

  it('keep a layout a site, which other ports have until they have one', async () => {
    await saveLayout('mail.example.com', { side: 'left', width: 420, collapsed: true });
    const kept = { side: 'left', width: 420, collapsed: true, opening: null };
    expect(await getLayout('mail.example.com')).toEqual(kept);
    expect(await getLayout('mail.example.com:8443')).toEqual(kept);
    expect(await getLayout('other.example.com')).toMatchObject({ side: 'right', collapsed: false });
    await saveLayout('mail.example.com:8443', { side: 'right', width: 300, collapsed: false });
    expect(await getLayout('mail.example.com')).toEqual(kept);
  });

  it('of the version before an inbox had its own opening keep how a site was laid out', async () => {
    await fakeBrowser.storage.local.set({
      'layout:mail.example.com': { side: 'left', width: 420, collapsed: false },
    });
    expect(await getLayout('mail.example.com')).toMatchObject({ side: 'left', opening: null });
  });
});
