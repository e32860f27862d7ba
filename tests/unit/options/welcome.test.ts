// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { emptyAnswers } from '@/lib/method/answers.ts';
import { closingOf } from '@/lib/options/closing.ts';
import { WelcomeController } from '@/lib/options/welcome.ts';
import { nextStep, stepBefore, welcomeHashOf, welcomePlaceOf } from '@/lib/options/welcome-place.ts';
import { browser } from '@/lib/platform/browser.ts';
import { composeReply } from '@/lib/replies/compose/compose.ts';
import { DEFAULT_SIGN_OFF } from '@/lib/replies/sign-off.ts';
import { options } from '../../components/models.ts';

const { settings } = options();
const asked = vi.fn();

beforeEach(() => {
  Object.assign(browser, {
    permissions: {
      getAll: async () => ({ origins: [] }),
      onAdded: { addListener: vi.fn() },
      onRemoved: { addListener: vi.fn() },
    },
    commands: { getAll: async () => [{ name: 'toggle-sidebar', shortcut: 'Alt+Shift+U' }] },
  });
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(async (message: unknown) => {
    const { type, payload } = message as { type: string; payload: unknown };
    asked(type, payload);
    return { ok: true, value: type === 'settings/get' ? settings : null };
  });
  history.replaceState(null, '', '#');
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.clearAllMocks();
});

describe('the address of the welcome', () => {
  it.each([
    ['', { step: '1', site: '' }],
    ['#2', { step: '2', site: '' }],
    ['#ready', { step: 'ready', site: '' }],
    ['#site=https%3A%2F%2Fmail.winkel.example', { step: '1', site: 'https://mail.winkel.example' }],
    ['#3&site=gmail', { step: '3', site: 'gmail' }],
    ['#customers/1', { step: '1', site: '' }],
  ] as const)('%s is a place', (hash, place) => {
    expect(welcomePlaceOf(hash)).toEqual(place);
    expect(welcomePlaceOf(welcomeHashOf(place))).toEqual(place);
  });

  it('leads from step to step', () => {
    expect((['1', '2', '3', 'ready'] as const).map(nextStep)).toEqual(['2', '3', 'ready', 'ready']);
    expect((['1', '2', '3', 'ready'] as const).map(stepBefore)).toEqual([null, '1', '2', '3']);
  });
});

describe('the welcome', () => {
  it('begins where its address says, with what is set and the browser’s key', async () => {
    history.replaceState(null, '', '#2&site=gmail');
    const controller = new WelcomeController();
    controller.start();
    await vi.waitFor(() =>
      expect(controller.model.value).toMatchObject({
        step: '2',
        site: 'gmail',
        settings,
        inboxes: [],
        shortcut: 'Alt+Shift+U',
      }),
    );
  });

  it('keeps its step and the address that was typed in its own address', async () => {
    const controller = new WelcomeController();
    controller.start();
    const before = history.length;
    controller.actions.typeSite('mail.winkel.example');
    expect(location.hash).toBe('#1&site=mail.winkel.example');
    expect(history.length).toBe(before);
    controller.actions.go('2');
    await vi.waitFor(() => expect(controller.model.value.step).toBe('2'));
    expect(welcomePlaceOf(location.hash)).toEqual({ step: '2', site: 'mail.winkel.example' });
    expect(history.length).toBe(before + 1);
  });

  it('saves what was typed before it goes away', async () => {
    const controller = new WelcomeController();
    if (!settings) throw new Error('no settings');
    controller.actions.saveSettings({ ...settings, agentName: 'Noor' });
    expect(asked).not.toHaveBeenCalled();
    controller.flush();
    await vi.waitFor(() => expect(controller.model.value.settingsState).toBe('saved'));
    expect(asked).toHaveBeenCalledWith('settings/save', { ...settings, agentName: 'Noor' });
  });
});

describe('an update, while the welcome is open', () => {
  const listeners: ((message: unknown) => unknown)[] = [];
  const coming = () => {
    for (const hear of listeners) hear({ unwrapNotice: 1, tabId: null, what: 'update', revision: 0 });
  };
  beforeEach(() => {
    listeners.length = 0;
    vi.spyOn(browser.runtime.onMessage, 'addListener').mockImplementation((listener) => {
      listeners.push(listener as (typeof listeners)[number]);
    });
  });

  it('waits for what was typed, and for nothing else', async () => {
    const controller = new WelcomeController();
    controller.start();
    await vi.waitFor(() => expect(controller.model.value.settings).not.toBeNull());
    coming();
    expect(asked).not.toHaveBeenCalledWith('update/hold', {});
    if (!settings) throw new Error('no settings');
    controller.actions.saveSettings({ ...settings, agentName: 'Noor' });
    coming();
    await vi.waitFor(() => expect(asked).toHaveBeenCalledWith('update/hold', {}));
    controller.flush();
    await vi.waitFor(() => expect(controller.model.value.settingsState).toBe('saved'));
    asked.mockClear();
    coming();
    expect(asked).not.toHaveBeenCalled();
  });
});

describe('how a reply is signed', () => {
  it('is what the composer itself ends one with', () => {
    const nl = { language: 'nl', register: 'informal' } as const;
    const signed = closingOf({ agentName: 'Noor', shopName: 'De Ketel', signOff: DEFAULT_SIGN_OFF }, nl);
    expect(signed).toEqual(['Hartelijke groet,', 'Noor', 'De Ketel']);
    const { parts } = composeReply({
      ...nl,
      path: 'ask-first',
      answers: emptyAnswers(),
      points: [],
      expectedIsTheirs: false,
      mattersIsTheirs: false,
      firstName: null,
      orderNumber: null,
      repeat: false,
      today: '2026-11-30',
      agentName: 'Noor',
      shopName: 'De Ketel',
      otherShops: [],
      seed: '',
    });
    expect(parts.at(-1)?.text).toBe(signed.join('\n'));
  });
});
