import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { toggle } from '@/lib/background/toolbar.ts';
import { browser } from '@/lib/platform/browser.ts';

const WELCOME = 'chrome-extension://unwrap/welcome.html';
const create = vi.fn(async () => ({}));
/** What our own open pages answer. */
const own = vi.fn<(message: unknown) => Promise<unknown>>();

beforeEach(() => {
  Object.assign(browser, { permissions: { contains: async () => false } });
  vi.spyOn(browser.tabs, 'create').mockImplementation(create as never);
  vi.spyOn(browser.runtime, 'getURL').mockImplementation(
    (path: string) => `chrome-extension://unwrap${path}` as never,
  );
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(own as never);
  own.mockResolvedValue(undefined);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.clearAllMocks();
});

describe('the toolbar button and the key', () => {
  it('lead to the welcome, with the site that they were pressed on', async () => {
    await toggle({ id: 3, url: 'https://mail.winkel.example/inbox?id=1' }, 'button');
    const [[{ url }]] = create.mock.calls as unknown as [[{ url: string }]];
    expect(url).toBe(`${WELCOME}#site=https%3A%2F%2Fmail.winkel.example`);
    expect(own).not.toHaveBeenCalled();
  });

  it.each([undefined, 'chrome://newtab/'])(
    'lead to the welcome on a page without a site (%s)',
    async (url) => {
      await toggle({ id: 3, ...(url !== undefined && { url }) }, 'button');
      expect(create).toHaveBeenCalledExactlyOnceWith({ url: WELCOME });
    },
  );

  it('open and close the sidebar of the practice page, which listens for itself', async () => {
    own.mockResolvedValue({ ok: true, value: { left: false } });
    await toggle({ id: 3 }, 'key');
    expect(own).toHaveBeenCalledExactlyOnceWith({
      unwrap: 1,
      type: 'content/toggle',
      tabId: 3,
      payload: { by: 'key' },
    });
    expect(create).not.toHaveBeenCalled();
  });
});
