import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { OptionsController } from '@/lib/options/controller.ts';
import { InboxesController } from '@/lib/options/inboxes-controller.ts';

const PATTERN = 'https://mail.winkel.example/*';
const SITE = 'https://mail.winkel.example';
const LEARNED = { address: 'hallo@winkel.example', learned: true, word: null };
const FOLLOW_UP = { id: 'f1', customerName: 'An', subject: '', dueOn: '2026-11-27', doneAt: null };

const permissions = {
  getAll: vi.fn(async () => ({ origins: [PATTERN] })),
  request: vi.fn(async () => true),
  remove: vi.fn(async () => true),
  onAdded: { addListener: () => undefined },
  onRemoved: { addListener: () => undefined },
};
/** What the background answers, by request. */
let answers: Record<string, unknown>;
const asked = vi.fn<(type: string, payload?: unknown) => void>();

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  asked.mockReset();
  permissions.getAll.mockReset().mockResolvedValue({ origins: [PATTERN] });
  permissions.request.mockReset().mockResolvedValue(true);
  answers = {
    'settings/get': { ok: true, value: { opening: 'complaints', agentName: '', shopName: '' } },
    'follow-up/list': { ok: true, value: [FOLLOW_UP] },
    'follow-up/mark': { ok: true, value: null },
    'own/list': { ok: true, value: [{ site: SITE, addresses: [LEARNED] }] },
    'own/set': { ok: true, value: null },
  };
  Object.assign(fakeBrowser, {
    permissions,
    commands: { getAll: async () => [{ name: 'search-templates', shortcut: 'Alt+Shift+L' }] },
  });
  Object.assign(fakeBrowser.runtime, {
    getManifest: () => ({ version: '0.5.0' }),
    sendMessage: async ({ type, payload }: { type: string; payload: unknown }) => {
      asked(type, payload);
      return answers[type];
    },
  });
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe('the inboxes', () => {
  it('are all that the welcome page asks for', async () => {
    const controller = new InboxesController();
    controller.start();
    await vi.waitFor(() => expect(controller.inboxes.value).toHaveLength(1));
    expect(asked).not.toHaveBeenCalled();
  });

  it('are given back after a removal, asked for within the click itself', async () => {
    const controller = new InboxesController();
    controller.actions.removeInbox(PATTERN);
    await vi.waitFor(() => expect(controller.toasts.shown.value?.kind).toBe('inbox-removed'));
    controller.actions.undo();
    expect(permissions.request).toHaveBeenCalledWith({ origins: [PATTERN] });
    await vi.waitFor(() =>
      expect(controller.toasts.shown.value).toMatchObject({ kind: 'taken-back', undo: false }),
    );
  });

  it.each([
    ['refuses', async () => false],
    ['can’t', async () => Promise.reject(new Error('not now'))],
  ])('it is said when the browser %s to give one back', async (_, request) => {
    const controller = new InboxesController();
    controller.actions.removeInbox(PATTERN);
    await vi.waitFor(() => expect(controller.toasts.shown.value?.kind).toBe('inbox-removed'));
    permissions.request.mockImplementation(request);
    controller.actions.undo();
    await vi.waitFor(() => expect(controller.toasts.shown.value?.kind).toBe('inbox-not-back'));
  });

  it('on several hosts are asked for, removed and given back as a whole', async () => {
    const whole = ['navigator', 'bap.navigator', '3c', '3c-bap', 'webmailer'].map(
      (name) => `https://${name}.gmx.net/*`,
    );
    const all = { origins: expect.arrayContaining(whole) };
    const [pattern = ''] = whole;
    const controller = new InboxesController();
    expect(await controller.actions.addInbox({ pattern, host: 'navigator.gmx.net' })).toBe('granted');
    expect(permissions.request).toHaveBeenCalledWith(all);
    expect(permissions.request.mock.lastCall).toHaveLength(1);
    controller.actions.removeInbox(pattern);
    expect(permissions.remove).toHaveBeenCalledWith(all);
    await vi.waitFor(() => expect(controller.toasts.shown.value?.kind).toBe('inbox-removed'));
    permissions.request.mockClear();
    controller.actions.undo();
    expect(permissions.request).toHaveBeenCalledWith(all);
  });

  it('that can’t be listed are said to be missing, not to be unsaved', async () => {
    permissions.getAll.mockRejectedValue(new Error('no'));
    const controller = new InboxesController();
    controller.start();
    await vi.waitFor(() => expect(controller.toasts.shown.value?.kind).toBe('load-failed'));
  });
});

describe('follow-ups', () => {
  const doneAt = (controller: OptionsController) => controller.model.value.followUps?.[0]?.doneAt;

  it('are ticked at once, and unticked where that could not be saved, with the reason', async () => {
    const controller = new OptionsController();
    controller.start();
    await vi.waitFor(() => expect(controller.model.value.followUps).toHaveLength(1));
    answers['follow-up/mark'] = { ok: false, problem: 'store-full', message: '' };
    controller.actions.finishFollowUp('f1', true);
    expect(doneAt(controller)).toEqual(expect.any(String));
    await vi.waitFor(() => expect(controller.model.value.toast?.kind).toBe('store-full'));
    expect(doneAt(controller)).toBeNull();
  });

  it('that can’t be read are said to be missing', async () => {
    answers['follow-up/list'] = { ok: false, problem: 'store-broken', message: '' };
    const controller = new OptionsController();
    controller.start();
    await vi.waitFor(() => expect(controller.model.value.toast?.kind).toBe('load-failed'));
  });
});

describe('the key that opens the template search', () => {
  it('is told as the browser has it', async () => {
    const controller = new OptionsController();
    controller.start();
    await vi.waitFor(() => expect(controller.model.value.searchKey).toBe('Alt+Shift+L'));
  });
});

describe('our own addresses', () => {
  it('are those of the granted inboxes; the person’s word goes above what was learned, and can be taken back', async () => {
    const controller = new OptionsController();
    controller.start();
    const { address } = LEARNED;
    await vi.waitFor(() =>
      expect(controller.model.value.own).toEqual([
        { site: SITE, host: 'mail.winkel.example', addresses: [{ address, by: 'page' }] },
      ]),
    );
    answers['own/list'] = {
      ok: true,
      value: [{ site: SITE, addresses: [{ ...LEARNED, word: 'not-ours' }] }],
    };
    controller.actions.sayOwn(SITE, address, false);
    await vi.waitFor(() => expect(controller.model.value.toast?.kind).toBe('own-removed'));
    expect(asked).toHaveBeenCalledWith('own/set', { site: SITE, address, word: 'not-ours' });
    expect(controller.model.value.own?.[0]?.addresses).toEqual([{ address, by: 'struck' }]);
    controller.actions.undo();
    await vi.waitFor(() => expect(asked).toHaveBeenLastCalledWith('own/list', expect.anything()));
    expect(asked).toHaveBeenCalledWith('own/set', { site: SITE, address, word: null });
  });
});
