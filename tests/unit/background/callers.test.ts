import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { callersOf } from '@/lib/background/callers.ts';
import { claimFrame, expectFrame } from '@/lib/background/frames.ts';
import { forgetTab } from '@/lib/background/tabs.ts';

const origin = fakeBrowser.runtime.getURL('/').slice(0, -1);
const NONCE = '00000000-0000-4000-8000-000000000001';
const frame = (tab: number, frameId: number) => ({
  id: fakeBrowser.runtime.id,
  url: `${origin}/sidepanel.html?frame=${NONCE}`,
  origin,
  frameId,
  tab: { id: tab },
});
const message = (token?: string) => ({
  unwrap: 1 as const,
  type: 'sidebar/state',
  payload: {},
  ...(token && { token }),
});
const rolesOf = async (tab: number, frameId: number, token?: string) =>
  (await callersOf(frame(tab, frameId), message(token))).map((caller) => caller.role);

describe('a frame', () => {
  it('is a sidebar only with the secret it got for its nonce', async () => {
    await expectFrame({ tabId: 3, kind: 'sidebar' }, NONCE);
    expect(await rolesOf(3, 5)).toEqual(['stranger']);
    const token = await claimFrame({ tabId: 3, frameId: 5 }, NONCE);
    expect(token).not.toBeNull();
    expect(await rolesOf(3, 5, token ?? '')).toEqual(['sidebar', 'stranger']);
  });

  it('with the search is no sidebar, and neither takes the other’s place', async () => {
    const other = crypto.randomUUID();
    await expectFrame({ tabId: 3, kind: 'sidebar' }, NONCE);
    await expectFrame({ tabId: 3, kind: 'search' }, other);
    const sidebar = (await claimFrame({ tabId: 3, frameId: 5 }, NONCE)) ?? '';
    const search = (await claimFrame({ tabId: 3, frameId: 6 }, other)) ?? '';
    expect(await rolesOf(3, 5, sidebar)).toEqual(['sidebar', 'stranger']);
    expect(await rolesOf(3, 6, search)).toEqual(['search', 'stranger']);
  });

  it('gets nothing for a nonce of another tab, an unknown one, or a second time', async () => {
    await expectFrame({ tabId: 3, kind: 'sidebar' }, NONCE);
    expect(await claimFrame({ tabId: 4, frameId: 5 }, NONCE)).toBeNull();
    expect(await claimFrame({ tabId: 3, frameId: 5 }, crypto.randomUUID())).toBeNull();
    expect(await claimFrame({ tabId: 3, frameId: 5 }, NONCE)).not.toBeNull();
    expect(await claimFrame({ tabId: 3, frameId: 6 }, NONCE)).toBeNull();
  });

  it('can’t use another frame’s secret, nor its own after its tab was closed', async () => {
    await expectFrame({ tabId: 3, kind: 'sidebar' }, NONCE);
    const token = (await claimFrame({ tabId: 3, frameId: 5 }, NONCE)) ?? '';
    expect(await rolesOf(3, 6, token)).toEqual(['stranger']);
    expect(await rolesOf(4, 5, token)).toEqual(['stranger']);
    await forgetTab(3);
    expect(await rolesOf(3, 5, token)).toEqual(['stranger']);
  });
});

describe('the others', () => {
  const content = {
    id: fakeBrowser.runtime.id,
    url: 'https://mail.example.com/',
    origin: 'https://mail.example.com',
  };

  it('a content script is an inbox at the top of its tab only', async () => {
    const top = await callersOf({ ...content, frameId: 0, tab: { id: 3 } }, message());
    expect(top).toMatchObject([{ role: 'inbox', tabId: 3 }]);
    expect(await callersOf({ ...content, frameId: 2, tab: { id: 3 } }, message())).toEqual([]);
  });

  describe('in a frame', () => {
    const PAGE = 'https://navigator.gmx.net/mail?sid=1';
    const FRAME = 'https://3c.gmx.net/mail/client/home';
    const asked = vi.fn<(what: { origins: string[] }) => Promise<boolean>>();
    const callers = (page: string | undefined, url: string, frameId = 2) =>
      callersOf({ ...content, url, frameId, tab: { id: 3, ...(page && { url: page }) } }, message());

    beforeEach(() => {
      asked.mockReset().mockResolvedValue(true);
      Object.assign(fakeBrowser.permissions, { contains: asked });
    });

    it('is an inbox for a page that it is one inbox with, both granted', async () => {
      expect(await callers(PAGE, FRAME)).toEqual([
        { role: 'inbox', tabId: 3, frameId: 2, url: new URL(FRAME), page: new URL(PAGE) },
      ]);
      expect(asked).toHaveBeenCalledWith({
        origins: ['https://navigator.gmx.net/*', 'https://3c.gmx.net/*'],
      });
    });

    it('is nobody where one of them is not granted', async () => {
      asked.mockResolvedValue(false);
      expect(await callers(PAGE, FRAME)).toEqual([]);
    });

    it.each([
      ['a page that may not be looked at', undefined, FRAME],
      ['a page of somebody else', 'https://evil.example/', FRAME],
      ['another inbox’s page', 'https://navigator.web.de/mail', FRAME],
      ['a page of its own host', 'https://3c.gmx.net/', FRAME],
      ['a page whose host only ends alike', 'https://evil-navigator.gmx.net/', FRAME],
      ['a page that is one inbox with others', PAGE, 'https://mail.example.com/'],
      ['two hosts that are each one inbox', 'https://mail.google.com/', 'https://mail.example.com/'],
    ])('is nobody in %s', async (_, page, url) => {
      expect(await callers(page, url)).toEqual([]);
      expect(asked).not.toHaveBeenCalled();
    });
  });

  it('a page of ours may name the tab it works on; nobody else may', async () => {
    const own = { id: fakeBrowser.runtime.id, url: `${origin}/sidepanel.html`, origin };
    expect(await callersOf(own, { ...message(), tabId: 9 })).toMatchObject([
      { role: 'page' },
      { role: 'sidebar', tabId: 9 },
    ]);
    expect(await callersOf(frame(3, 5), { ...message(), tabId: 9 })).toMatchObject([
      { role: 'stranger', tabId: 3 },
    ]);
  });
});
