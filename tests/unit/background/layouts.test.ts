import { safeParse } from 'valibot';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { announce } from '@/lib/background/announce.ts';
import { layoutHandlers } from '@/lib/background/layouts.ts';
import {
  forgetLayouts,
  getLayout,
  getSettings,
  saveLayout,
  saveSettings,
} from '@/lib/background/settings.ts';
import { layoutRequests } from '@/lib/messages/layout-requests.ts';
import type { Caller } from '@/lib/messages/server.ts';
import { withFreshDatabase } from '../store/fresh.ts';
import { ticketOn } from './tickets.ts';

withFreshDatabase();

const PAGE = new URL('https://mail.example.com:8443/');
const TAB = 7;
const ANGRY = 'Beste, de lamp kwam kapot aan en ik ben erg teleurgesteld. Ik wil mijn geld terug. Groet, An';
const CALM = 'Dag, zijn jullie zaterdag open? Groet, An';
const page: Caller = { role: 'page' } as Caller;
const sent = vi.fn<(tabId: number, message: { type: string; payload: unknown }) => void>();

beforeEach(() => {
  sent.mockReset();
  Object.assign(fakeBrowser.tabs, {
    sendMessage: async (tabId: number, message: { type: string; payload: unknown }) => {
      sent(tabId, message);
      return { ok: true, value: null };
    },
  });
});

const say = (text: string, id = '1') =>
  announce(TAB, PAGE, { kind: 'ticket', ticket: ticketOn(PAGE, id, text) });
const save = (
  host: string,
  change: Parameters<(typeof layoutHandlers)['layout/save']>[0]['layouts'][0]['change'],
) => layoutHandlers['layout/save']({ layouts: [{ host, change }] }, page);
const list = () => layoutHandlers['layout/list']({}, page);

describe('when it opens by itself in one inbox', () => {
  it('stands above what goes everywhere', async () => {
    await save('mail.example.com', { opening: 'never' });
    expect(await say(ANGRY)).toMatchObject({ show: 'handle' });
    await save('mail.example.com', { opening: 'always' });
    expect(await say(CALM)).toMatchObject({ show: 'open' });
    await saveSettings({ ...(await getSettings()), opening: 'never' });
    await save('mail.example.com', { opening: 'complaints' });
    expect(await say(ANGRY, '2')).toMatchObject({ show: 'open' });
    expect(await say(CALM, '3')).toMatchObject({ show: 'handle' });
    await save('mail.example.com', { opening: null });
    expect(await say(ANGRY, '4')).toMatchObject({ show: 'handle' });
  });

  it('is not for another inbox', async () => {
    await save('other.example.com', { opening: 'never' });
    expect(await say(ANGRY)).toMatchObject({ show: 'open' });
  });

  it('never stays folded where it is to open', async () => {
    await saveLayout(PAGE.host, { side: 'left', width: 400, collapsed: true });
    await save(PAGE.host, { opening: 'always' });
    expect(await say(CALM)).toMatchObject({ show: 'open', layout: { side: 'left', collapsed: false } });
    await saveLayout(PAGE.host, { side: 'left', width: 400, collapsed: true });
    await save(PAGE.host, { opening: 'never' });
    expect(await getLayout(PAGE.host)).toMatchObject({ collapsed: true });
  });

  it('is not the page’s to know or to change', async () => {
    await save(PAGE.host, { opening: 'always' });
    expect((await say(CALM)).layout).toEqual({ side: 'right', width: 360, collapsed: false });
    await saveLayout(PAGE.host, { side: 'left', width: 300, collapsed: false, opening: 'never' } as never);
    expect(await getLayout(PAGE.host)).toEqual({
      side: 'left',
      width: 300,
      collapsed: false,
      opening: 'always',
    });
  });
});

describe('a changed layout', () => {
  it('is followed by the open tabs of that inbox', async () => {
    await say(ANGRY);
    await save('other.example.com', { side: 'left' });
    expect(sent).not.toHaveBeenCalled();
    await save('mail.example.com', { side: 'left', width: 480 });
    expect(sent).toHaveBeenCalledWith(
      TAB,
      expect.objectContaining({
        type: 'content/show',
        payload: expect.objectContaining({ layout: { side: 'left', width: 480, collapsed: false } }),
      }),
    );
  });

  it('is listed, reset, and forgotten with its inbox', async () => {
    await save('mail.example.com', { width: 480 });
    await saveLayout(PAGE.host, { side: 'left', width: 300, collapsed: false });
    await save('other.example.com', { opening: 'never' });
    expect((await list()).map(({ host, width }) => [host, width])).toEqual([
      ['mail.example.com', 480],
      ['mail.example.com:8443', 300],
      ['other.example.com', 360],
    ]);
    await save('mail.example.com', null);
    await save(PAGE.host, null);
    expect(await getLayout(PAGE.host)).toMatchObject({ side: 'right', width: 360 });
    await forgetLayouts((name) => name === 'mail.example.com');
    expect(await list()).toEqual([]);
  });

  it.each([
    { host: 'mail.example.com/path', change: null },
    { host: 'https://mail.example.com', change: null },
    { host: 'mail.example.com', change: { width: 100 } },
    { host: 'mail.example.com', change: { opening: 'sometimes' } },
  ])('is refused where it is none: %o', (wrong) => {
    expect(safeParse(layoutRequests['layout/save'].schema, { layouts: [wrong] }).success).toBe(false);
  });
});
