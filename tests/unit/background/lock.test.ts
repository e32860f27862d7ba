import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { handlers } from '@/lib/background/handlers.ts';
import { onAlarm } from '@/lib/background/hourly.ts';
import { goOnTurning, onIdle, watchIdle } from '@/lib/background/lock.ts';
import { sidebarState } from '@/lib/background/sidebar-state.ts';
import type { Caller } from '@/lib/messages/server.ts';
import { ensureCustomer, findCustomer } from '@/lib/store/customers.ts';
import * as turn from '@/lib/store/lock/turn.ts';
import { closeDatabase } from '@/lib/store/open.ts';
import { withFreshDatabase } from '../store/fresh.ts';

withFreshDatabase();

const NOW = '2026-11-30T10:00:00.000Z';
const page: Caller = { role: 'page' };
const sidebar: Caller = { role: 'sidebar', tabId: 7 };
const ID = '00000000-0000-4000-8000-000000000001';
const PASSPHRASE = 'vier losse woorden';

const watched = vi.fn<(seconds: number) => void>();
const opened = vi.fn(async (_: object) => ({}));
let idleFor = 'active';

beforeEach(async () => {
  fakeBrowser.reset();
  watched.mockClear();
  opened.mockClear();
  idleFor = 'active';
  Object.assign(fakeBrowser, {
    idle: { setDetectionInterval: watched, queryState: async () => idleFor },
  });
  Object.assign(fakeBrowser.tabs, { create: opened });
  Object.assign(fakeBrowser.action, { setBadgeText: async () => undefined });
  await ensureCustomer({ address: 'an@voorbeeld.example', name: 'An' }, NOW);
});

const turnOn = (idle: 15 | null = 15) =>
  handlers['lock/turn-on']({ id: ID, passphrase: PASSPHRASE, idle }, page);
const state = async () => (await handlers['lock/state']({}, page)).is;
const found = async () => (await findCustomer('an@voorbeeld.example'))?.names;

describe('the lock', () => {
  it('is set once, also when it is asked for again after the background ended', async () => {
    expect(await state()).toBe('none');
    await turnOn();
    const secret = await fakeBrowser.storage.session.get('lockSecret');
    await turnOn();
    expect(await fakeBrowser.storage.session.get('lockSecret')).toEqual(secret);
    expect(await state()).toBe('open');
    expect(await found()).toEqual(['An']);
  });

  it('goes on being set where the background ended', async () => {
    const real = turn.finishTurning;
    const ended = vi.spyOn(turn, 'finishTurning').mockRejectedValueOnce(new Error('ended'));
    await expect(turnOn()).rejects.toThrow('ended');
    ended.mockImplementation(real);
    await closeDatabase();
    expect(await state()).toBe('turning');
    await goOnTurning();
    expect(await state()).toBe('open');
    vi.restoreAllMocks();
  });

  it('closes when nobody is there for as long as was chosen, or the screen is locked', async () => {
    await turnOn();
    expect(watched).toHaveBeenLastCalledWith(15 * 60);
    // Heard for the browser's own minute.
    await onIdle('idle');
    expect(await state()).toBe('open');
    idleFor = 'idle';
    await onIdle('active');
    expect(await state()).toBe('open');
    await onIdle('idle');
    expect(await state()).toBe('locked');
    expect(await fakeBrowser.storage.session.get('lockSecret')).toEqual({});
    expect(await handlers['lock/unlock']({ passphrase: PASSPHRASE }, page)).toBe(true);
    await onIdle('locked');
    expect(await state()).toBe('locked');
  });

  it('stays open beside an empty chair where that was chosen', async () => {
    await turnOn(null);
    idleFor = 'idle';
    await onIdle('idle');
    await onIdle('locked');
    expect(await state()).toBe('open');
    expect(watched).not.toHaveBeenCalled();
    await handlers['lock/idle']({ idle: 5 }, page);
    expect(watched).toHaveBeenLastCalledWith(5 * 60);
    watched.mockClear();
    // At a start, the browser has forgotten.
    await watchIdle();
    expect(watched).toHaveBeenCalledWith(5 * 60);
  });

  it('leaves what is done by itself waiting, without a complaint', async () => {
    await turnOn();
    await handlers['lock/now']({}, page);
    await expect(onAlarm('hourly')).resolves.toBeUndefined();
    expect(await handlers['lock/unlock']({ passphrase: 'een andere' }, page)).toBe(false);
    expect(await state()).toBe('locked');
  });

  it('shows the sidebar nothing but that it is closed, and opens the way in for it', async () => {
    await turnOn();
    await handlers['lock/now']({}, page);
    const origin = 'https://mail.example.com';
    Object.assign(fakeBrowser.tabs, { get: async () => ({ url: `${origin}/an` }) });
    await fakeBrowser.storage.session.set({
      'tab:7': {
        revision: 1,
        origin,
        source: { frameId: 0, page: origin },
        pageKey: 'k',
        link: null,
        result: { kind: 'ticket', ticket: { key: 'k', customer: { address: 'an@voorbeeld.example' } } },
      },
    });
    expect((await sidebarState(7)).page).toEqual({ kind: 'locked' });
    await handlers['lock/ask']({}, sidebar);
    expect(opened.mock.lastCall?.[0]).toMatchObject({ openerTabId: 7 });
  });

  it('is taken off with what it kept by whoever forgot the passphrase, and only then', async () => {
    await turnOn();
    await expect(handlers['lock/start-anew']({}, page)).rejects.toThrow();
    expect(await found()).toEqual(['An']);
    await handlers['lock/now']({}, page);
    await handlers['lock/start-anew']({}, page);
    expect(await state()).toBe('none');
    expect(await found()).toBeUndefined();
  });

  it('stays closed when it is closed while the passphrase is being changed', async () => {
    await turnOn();
    const changing = handlers['lock/change']({ before: PASSPHRASE, after: 'een nieuwe zin' }, page);
    await handlers['lock/now']({}, page);
    await changing.catch(() => undefined);
    expect(await state()).toBe('locked');
    expect(await fakeBrowser.storage.session.get('lockSecret')).toEqual({});
  });

  it('is not set over another one', async () => {
    await turnOn();
    const other = { id: ID, passphrase: 'een heel andere', idle: null };
    await expect(handlers['lock/turn-on'](other, page)).rejects.toMatchObject({ problem: 'invalid' });
    expect(await state()).toBe('open');
  });

  it('is removed, and the secret with it', async () => {
    await turnOn();
    await handlers['lock/turn-off']({ id: ID }, page);
    expect(await state()).toBe('none');
    expect(await fakeBrowser.storage.session.get('lockSecret')).toEqual({});
    expect(await found()).toEqual(['An']);
  });
});
