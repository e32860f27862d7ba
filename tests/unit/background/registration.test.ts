import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { rebuildRegistration, startInOpenTabs, stopWhereWithdrawn } from '@/lib/background/registration.ts';
import { getTab } from '@/lib/background/session.ts';
import { remember } from '@/lib/background/tabs.ts';

interface Script {
  id: string;
  matches: string[];
  allFrames: boolean;
}
let granted: string[];
let scripts: Script[];
let tabs: { id: number; url: string }[];
const started = vi.fn();
const sent = vi.fn();
const known = ({ id }: Script) => scripts.some((one) => one.id === id);

beforeEach(() => {
  granted = [];
  scripts = [];
  tabs = [];
  started.mockReset();
  sent.mockReset();
  Object.assign(fakeBrowser.permissions, { getAll: async () => ({ origins: granted, permissions: [] }) });
  Object.assign(fakeBrowser.scripting, {
    getRegisteredContentScripts: async ({ ids }: { ids: string[] }) =>
      structuredClone(scripts.filter(({ id }) => ids.includes(id))),
    registerContentScripts: vi.fn(async ([added]: [Script]) => {
      if (known(added)) throw new Error('Duplicate script ID');
      scripts.push(added);
    }),
    updateContentScripts: async ([changed]: [Script]) => {
      if (!known(changed)) throw new Error('unknown id');
      scripts = scripts.map((one) => (one.id === changed.id ? changed : one));
    },
    unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
      scripts = scripts.filter(({ id }) => !ids.includes(id));
    },
    executeScript: started,
  });
  Object.assign(fakeBrowser.tabs, {
    query: async ({ url }: { url: string[] }) =>
      tabs.filter((tab) => url.some((pattern) => tab.url.startsWith(pattern.slice(0, -1)))),
    sendMessage: async (tabId: number, { type }: { type: string }, { frameId }: { frameId: number }) => {
      sent(tabId, frameId, type);
      return { ok: true, value: null };
    },
  });
});

describe('the registered script', () => {
  it('runs on exactly the granted hosts, through grants and withdrawals', async () => {
    await rebuildRegistration();
    expect(scripts).toEqual([]);
    granted = ['https://b.example/*', 'https://a.example/*', 'chrome://favicon/*'];
    await rebuildRegistration();
    expect(scripts[0]?.matches).toEqual(['https://a.example/*', 'https://b.example/*']);
    granted = ['https://b.example/*'];
    await rebuildRegistration();
    expect(scripts[0]?.matches).toEqual(['https://b.example/*']);
    granted = [];
    await rebuildRegistration();
    expect(scripts).toEqual([]);
  });

  it('is registered once when several events come at the same time', async () => {
    granted = ['https://a.example/*'];
    await Promise.all([rebuildRegistration(), rebuildRegistration(), rebuildRegistration()]);
    expect(fakeBrowser.scripting.registerContentScripts).toHaveBeenCalledTimes(1);
    expect(scripts).toHaveLength(1);
  });
});

describe('an inbox on several hosts', () => {
  const PAGE = 'https://navigator.gmx.net/*';
  const FRAME = 'https://3c.gmx.net/*';
  const OTHER = 'https://mail.example.com/*';

  beforeEach(() => {
    tabs = [
      { id: 1, url: 'https://navigator.gmx.net/mail' },
      { id: 2, url: 'https://mail.example.com/' },
    ];
  });

  it('has the script in frames, too, and no other inbox has', async () => {
    granted = [PAGE, FRAME, OTHER];
    await rebuildRegistration();
    expect(scripts.map(({ matches, allFrames }) => ({ matches, allFrames }))).toEqual([
      { matches: [OTHER], allFrames: false },
      { matches: [FRAME, PAGE], allFrames: true },
    ]);
    granted = [OTHER];
    await rebuildRegistration();
    expect(scripts).toMatchObject([{ matches: [OTHER], allFrames: false }]);
  });

  it('starts in the frames of open tabs, also where only the frame’s host is new', async () => {
    granted = [PAGE, FRAME, OTHER];
    await startInOpenTabs([FRAME, OTHER]);
    expect(started.mock.calls.map(([{ target }]) => target)).toEqual([
      { tabId: 1, allFrames: true },
      { tabId: 2, allFrames: false },
    ]);
  });

  it('is not looked for in pages that are not granted', async () => {
    granted = [FRAME];
    await startInOpenTabs([FRAME]);
    expect(started).not.toHaveBeenCalled();
  });

  it.each([
    [
      'the frame’s host',
      [PAGE],
      [
        [1, 5, 'content/stop'],
        [1, 0, 'content/show'],
      ],
    ],
    [
      'the page’s host',
      [FRAME],
      [
        [1, 5, 'content/stop'],
        [1, 0, 'content/stop'],
      ],
    ],
  ])('shows nothing any more with %s withdrawn', async (_, left, asked) => {
    await fakeBrowser.storage.session.clear();
    const source = { frameId: 5, page: 'https://navigator.gmx.net' };
    await remember(1, 'https://3c.gmx.net', { kind: 'unreadable', missing: ['frame'] }, source);
    granted = [PAGE, FRAME];
    await stopWhereWithdrawn();
    expect(sent).not.toHaveBeenCalled();
    granted = left;
    await stopWhereWithdrawn();
    expect(sent.mock.calls).toEqual(asked);
    expect((await getTab(1))?.result.kind ?? 'none').toBe('none');
  });
});
