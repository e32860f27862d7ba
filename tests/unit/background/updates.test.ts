import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { handlers } from '@/lib/background/handlers.ts';
import { newsState, noteUpdate } from '@/lib/background/news.ts';
import { sidebarState } from '@/lib/background/sidebar-state.ts';
import { onUpdateAvailable, updateWhenAway } from '@/lib/background/updates.ts';
import type { Caller } from '@/lib/messages/server.ts';

const page: Caller = { role: 'page' };
const reload = vi.fn();
const told = vi.fn(async (_: object) => undefined);
let idle: 'active' | 'idle' | 'locked' = 'active';
let version = '0.6.0';
/** What happens while our pages may object. */
const meanwhile = (what: () => Promise<unknown>) => async (_: number) => void (await what());
const nothing = meanwhile(async () => undefined);

beforeEach(() => {
  reload.mockClear();
  told.mockClear();
  idle = 'active';
  version = '0.6.0';
  Object.assign(fakeBrowser, { idle: { queryState: async () => idle } });
  Object.assign(fakeBrowser.runtime, {
    reload,
    sendMessage: told,
    getManifest: () => ({ version }),
  });
});

describe('an update', () => {
  it('waits for as long as somebody is there, and comes once they are away', async () => {
    await onUpdateAvailable();
    await updateWhenAway(nothing);
    expect(told).not.toHaveBeenCalled();
    idle = 'locked';
    await updateWhenAway(nothing);
    expect(told).toHaveBeenCalledWith({ unwrapNotice: 1, tabId: null, what: 'update', revision: 0 });
    expect(reload).toHaveBeenCalledOnce();
  });

  it('leaves a page alone that has something on the screen only, and asks again the next time', async () => {
    await onUpdateAvailable();
    idle = 'idle';
    await updateWhenAway(meanwhile(() => Promise.resolve(handlers['update/hold']({}, page))));
    expect(reload).not.toHaveBeenCalled();
    await updateWhenAway(nothing);
    expect(reload).toHaveBeenCalledOnce();
  });

  it('does not come under the hands of somebody who is just back', async () => {
    await onUpdateAvailable();
    idle = 'idle';
    await updateWhenAway(
      meanwhile(async () => {
        idle = 'active';
      }),
    );
    expect(reload).not.toHaveBeenCalled();
  });

  it('is none while there is none', async () => {
    idle = 'locked';
    await handlers['update/hold']({}, page);
    await updateWhenAway(nothing);
    expect(reload).not.toHaveBeenCalled();
  });
});

describe('what is new', () => {
  it('is told after another first or second number, until it was read about', async () => {
    await noteUpdate('0.5.2');
    expect(await newsState()).toEqual({ since: '0.5.2' });
    expect((await sidebarState(7)).news).toBe(true);
    version = '0.7.0';
    await noteUpdate('0.6.0');
    expect(await handlers['news/state']({}, page)).toEqual({ since: '0.5.2' });
    await handlers['news/seen']({}, page);
    expect(await newsState()).toEqual({ since: null });
    expect((await sidebarState(7)).news).toBe(false);
  });

  it('is nothing where a version only mends', async () => {
    version = '0.6.3';
    await noteUpdate('0.6.2');
    await noteUpdate(undefined);
    expect(await newsState()).toEqual({ since: null });
  });
});
