import { describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { getLayout, getSettings, saveLayout, saveSettings } from '@/lib/background/settings.ts';

describe('settings', () => {
  it('come back as they were saved, and have defaults before', async () => {
    expect(await getSettings()).toEqual({ opening: 'complaints', agentName: '', shopName: '' });
    await saveSettings({ opening: 'never', agentName: 'Noor', shopName: 'Zonnestraal' });
    expect(await getSettings()).toEqual({ opening: 'never', agentName: 'Noor', shopName: 'Zonnestraal' });
  });

  it('lose only what is not understood any more', async () => {
    await fakeBrowser.storage.local.set({
      settings: { opening: 'sometimes', agentName: 'Noor', colour: 'red' },
    });
    expect(await getSettings()).toEqual({ opening: 'complaints', agentName: 'Noor', shopName: '' });
    await fakeBrowser.storage.local.set({ settings: 'broken' });
    expect(await getSettings()).toMatchObject({ opening: 'complaints' });
  });

  it('keep a layout a site', async () => {
    await saveLayout('mail.example.com', { side: 'left', width: 420, collapsed: true });
    expect(await getLayout('mail.example.com')).toEqual({ side: 'left', width: 420, collapsed: true });
    expect(await getLayout('mail.example.com:8443')).toMatchObject({ side: 'right', collapsed: false });
  });
});
