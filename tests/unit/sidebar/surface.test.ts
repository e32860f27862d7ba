import { afterEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { followActiveTab, type Surface } from '@/lib/sidebar/surface.ts';

afterEach(() => vi.restoreAllMocks());

it('a panel that was opened while another tab came works on that one', async () => {
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: 8, active: true }] as never);
  vi.spyOn(fakeBrowser.windows, 'getCurrent').mockResolvedValue({ id: 1 } as never);
  const surface: Surface = { kind: 'panel', tabId: 7, identity: { tabId: 7 } };
  const changed = vi.fn();
  followActiveTab(surface, changed);
  await vi.waitFor(() => expect(changed).toHaveBeenCalledOnce());
  expect(surface).toMatchObject({ tabId: 8, identity: { tabId: 8 } });
});
