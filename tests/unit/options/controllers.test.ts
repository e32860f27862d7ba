// @vitest-environment jsdom
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
    'layout/list': { ok: true, value: [] },
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
    await vi.waitFor(() => expect(controller.model.value.browserKeys.search).toBe('Alt+Shift+L'));
  });
});

describe('keys of our own pages', () => {
  const settings = () => controller.model.value.settings;
  let controller: OptionsController;
  beforeEach(async () => {
    answers['settings/get'] = { ok: true, value: { agentName: 'Noor', keys: { note: 'b' } } };
    controller = new OptionsController();
    controller.start();
    await vi.waitFor(() => expect(settings()).toBeTruthy());
  });

  it('are changed and taken back, without what else was changed meanwhile', () => {
    controller.actions.changeKeys({}, 'keys-reset');
    expect(settings()?.keys).toEqual({});
    expect(controller.model.value.toast).toMatchObject({ kind: 'keys-reset', undo: true });
    const now = settings();
    if (now) controller.actions.saveSettings({ ...now, agentName: 'Ruben' });
    controller.actions.undo();
    expect(settings()).toMatchObject({ agentName: 'Ruben', keys: { note: 'b' } });
  });

  it('lead to the browser’s page for its own, or say where that is', async () => {
    const create = vi.fn(async (_: { url: string }) => ({}));
    Object.assign(fakeBrowser.tabs, { create });
    controller.actions.openBrowserKeys();
    await vi.waitFor(() => expect(create).toHaveBeenCalledWith({ url: 'chrome://extensions/shortcuts' }));
    const openShortcutSettings = vi.fn(async () => undefined);
    Object.assign(fakeBrowser.commands, { openShortcutSettings });
    controller.actions.openBrowserKeys();
    await vi.waitFor(() => expect(openShortcutSettings).toHaveBeenCalled());
    openShortcutSettings.mockRejectedValue(new Error('no'));
    controller.actions.openBrowserKeys();
    await vi.waitFor(() => expect(controller.model.value.toast?.kind).toBe('browser-keys-failed'));
    expect(create).toHaveBeenCalledOnce();
  });

  it('of the browser are asked for again when the person comes back', async () => {
    Object.assign(fakeBrowser.commands, {
      getAll: async () => [{ name: 'toggle-sidebar', shortcut: 'Ctrl+Shift+1' }],
    });
    document.dispatchEvent(new Event('visibilitychange'));
    await vi.waitFor(() =>
      expect(controller.model.value.browserKeys).toEqual({ toggle: 'Ctrl+Shift+1', search: null }),
    );
  });
});

describe('the sidebar in one inbox', () => {
  const NAME = 'mail.winkel.example';
  const kept = (host: string) => ({ host, opening: 'never', side: 'left', width: 420, collapsed: true });
  const saved = (layouts: unknown) => expect(asked).toHaveBeenCalledWith('layout/save', { layouts });

  it('is changed on all its ports, reset, and given back as it was', async () => {
    answers['layout/list'] = { ok: true, value: [kept(`${NAME}:8443`), kept('other.example')] };
    answers['layout/save'] = { ok: true, value: null };
    const controller = new OptionsController();
    controller.start();
    await vi.waitFor(() => expect(controller.model.value.layouts).toHaveLength(2));
    controller.actions.changeLayout([NAME], { width: 500 });
    expect(controller.model.value.layoutSaving).toEqual({ names: [NAME], state: 'saving' });
    await vi.waitFor(() => expect(controller.model.value.layoutSaving?.state).toBe('saved'));
    await vi.waitFor(() =>
      saved([
        { host: NAME, change: { width: 500 } },
        { host: `${NAME}:8443`, change: { width: 500 } },
      ]),
    );
    controller.actions.resetLayout([NAME]);
    await vi.waitFor(() => expect(controller.model.value.toast?.kind).toBe('layout-reset'));
    saved([
      { host: NAME, change: null },
      { host: `${NAME}:8443`, change: null },
    ]);
    controller.actions.undo();
    await vi.waitFor(() =>
      saved([{ host: `${NAME}:8443`, change: { opening: 'never', side: 'left', width: 420 } }]),
    );
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
