import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { handlers } from '@/lib/background/handlers.ts';
import { onAlarm, setHourly } from '@/lib/background/hourly.ts';
import { listenForClicks, REMINDER_ALARM, remind } from '@/lib/background/reminders.ts';
import { getSettings, saveSettings } from '@/lib/background/settings.ts';
import { sidebarState } from '@/lib/background/sidebar-state.ts';
import { remember } from '@/lib/background/tabs.ts';
import { ticketKey } from '@/lib/inboxes/ticket.ts';
import { backgroundRequests } from '@/lib/messages/protocol.ts';
import type { Caller } from '@/lib/messages/server.ts';
import { localDay } from '@/lib/method/dates.ts';
import { giveTexts } from '@/lib/platform/i18n.ts';
import { saveFollowUp } from '@/lib/store/follow-ups.ts';
import { speak } from '../../components/texts.ts';
import { TEXTS } from '../../tools/texts/texts.ts';
import { withFreshDatabase } from '../store/fresh.ts';

withFreshDatabase();

const ORIGIN = 'https://mail.example.com';
const KEY = ticketKey('demo', ORIGIN, 'an');
const sidebar: Caller = { role: 'sidebar', tabId: 7 };
const page: Caller = { role: 'page' };
const uuid = (n: number) => `00000000-0000-4000-8000-00000000000${n}`;
const NOON = new Date(2026, 10, 27, 12, 0);
const HOUR = 60 * 60 * 1000;
const inHours = (hours: number) => new Date(NOON.getTime() + hours * HOUR);

let allowed: boolean;
const shown = vi.fn(async (id: string, _options: unknown) => id);
const clear = vi.fn(async () => true);
const badge = vi.fn(async (_: { text: string }) => undefined);
const opened = vi.fn(async (_: { url: string }) => ({}));
let click: ((id: string) => void)[];

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOON });
  speak('nl');
  allowed = true;
  click = [];
  for (const mock of [shown, clear, badge, opened]) mock.mockClear();
  Object.assign(fakeBrowser.permissions, { contains: async () => allowed });
  Object.assign(fakeBrowser.tabs, {
    get: async (id: number) => ({ id, url: `${ORIGIN}/` }),
    create: opened,
  });
  Object.assign(fakeBrowser.action, { setBadgeText: badge, setBadgeBackgroundColor: async () => undefined });
  Object.assign(fakeBrowser, {
    notifications: {
      create: shown,
      clear,
      onClicked: {
        addListener: (listener: (id: string) => void) => click.push(listener),
        hasListener: (listener: (id: string) => void) => click.includes(listener),
      },
    },
  });
  await remember(7, ORIGIN, {
    kind: 'ticket',
    ticket: {
      key: KEY,
      inbox: 'demo',
      view: 'read',
      subject: 'Theepot met barst',
      customer: { name: 'An', address: 'an@example.be' },
      messages: [],
      ownAddresses: [],
    },
  });
});
afterEach(() => vi.useRealTimers());

const pause = (n: number, hours: number, done = false) =>
  handlers['pause/save'](
    { id: uuid(n), ticketKey: KEY, kind: 'not-now', dueAt: inHours(hours).toISOString(), done },
    sidebar,
  );
const alarm = async () => (await fakeBrowser.alarms.get(REMINDER_ALARM))?.scheduledTime ?? null;
const ring = (hours: number) => {
  vi.setSystemTime(inHours(hours));
  return remind();
};

describe('the alarm', () => {
  it('is for the earliest, and follows every change', async () => {
    await pause(1, 3);
    await pause(2, 1);
    expect(await alarm()).toBe(inHours(1).getTime());
    await pause(2, 1, true);
    expect(await alarm()).toBe(inHours(3).getTime());
    await handlers['follow-up/remove']({ ticketKey: KEY, id: uuid(1) }, sidebar);
    expect(await alarm()).toBeNull();
  });

  it('rings at the person’s own morning, also for what was promised before they chose it', async () => {
    await handlers['follow-up/save'](
      { id: uuid(1), ticketKey: KEY, dueOn: '2026-11-30', done: false },
      sidebar,
    );
    expect(await alarm()).toBe(new Date(2026, 10, 30, 9).getTime());
    const settings = await getSettings();
    await handlers['settings/save'](
      { ...settings, followUp: { ...settings.followUp, morning: '07:30' } },
      page,
    );
    expect(await alarm()).toBe(new Date(2026, 10, 30, 7, 30).getTime());
    vi.setSystemTime(new Date(2026, 10, 30, 7, 31));
    await remind();
    expect(shown).toHaveBeenCalledTimes(1);
  });

  it('that the browser forgot comes back from the store', async () => {
    await pause(1, 3);
    await fakeBrowser.alarms.clear(REMINDER_ALARM);
    await remind();
    expect(await alarm()).toBe(inHours(3).getTime());
    await fakeBrowser.alarms.clear(REMINDER_ALARM);
    await onAlarm('hourly');
    expect(await alarm()).toBe(inHours(3).getTime());
  });

  it('comes back at the first start of a browser that forgot all alarms, and said nothing of its start', async () => {
    await pause(1, 3);
    await fakeBrowser.alarms.clearAll();
    await setHourly();
    expect(await alarm()).toBe(inHours(3).getTime());
  });
});

describe('what is due', () => {
  it('is told once, by its subject alone', async () => {
    await pause(1, 1);
    expect(shown).not.toHaveBeenCalled();
    await ring(1);
    await ring(1.1);
    expect(shown).toHaveBeenCalledTimes(1);
    expect(shown.mock.calls[0]?.[1]).toMatchObject({ title: 'Lukt het nu?', message: '“Theepot met barst”' });
    expect(JSON.stringify(shown.mock.calls)).not.toMatch(/an@example|"An"/);
    expect(badge).toHaveBeenLastCalledWith({ text: '1' });
  });

  it('is told in the language that the person chose; in the browser’s where that can’t be read', async () => {
    await saveSettings({
      ...(await getSettings()),
      interface: { language: 'de', theme: 'system', textSize: 'normal' },
    });
    vi.spyOn(console, 'error').mockImplementationOnce(() => undefined);
    vi.stubGlobal('fetch', async () => Promise.reject(new Error('no file')));
    await pause(1, 1);
    await ring(1);
    expect(shown.mock.lastCall?.[1]).toMatchObject({ title: 'Lukt het nu?' });
    vi.stubGlobal('fetch', async () => ({ json: async () => TEXTS.de }));
    await pause(2, 2);
    await ring(2);
    expect(shown.mock.lastCall?.[1]).toMatchObject({
      title: TEXTS.de.later_notice_not_now?.message,
      message: '„Theepot met barst“',
    });
    vi.unstubAllGlobals();
    giveTexts(null);
  });

  it('together with others is one notification with the count', async () => {
    await pause(1, 1);
    await pause(2, 2);
    await ring(2);
    expect(shown).toHaveBeenCalledTimes(1);
    expect(shown.mock.calls[0]?.[1]).toMatchObject({ message: 'Er wachten 2 herinneringen op je' });
  });

  it('twice at the same moment is still told once', async () => {
    await pause(1, 1);
    vi.setSystemTime(inHours(1));
    await Promise.all([remind(), remind()]);
    expect(shown).toHaveBeenCalledTimes(1);
  });

  it('without the permission shows on the button and in the sidebar, and is not told later on', async () => {
    allowed = false;
    await pause(1, 1);
    await ring(1);
    expect(shown).not.toHaveBeenCalled();
    expect(badge).toHaveBeenLastCalledWith({ text: '1' });
    allowed = true;
    await ring(2);
    expect(shown).not.toHaveBeenCalled();
    const { page } = await sidebarState(7);
    expect(page).toMatchObject({ followUps: [{ kind: 'not-now', doneAt: null }] });
  });

  it('where the browser has no notifications at all, is no failure', async () => {
    Object.assign(fakeBrowser, { notifications: undefined });
    listenForClicks();
    await pause(1, 1);
    await ring(1);
    expect(badge).toHaveBeenLastCalledWith({ text: '1' });
  });

  it('not yet by the minute, is not on the button', async () => {
    await pause(1, 1);
    expect(badge).toHaveBeenLastCalledWith({ text: '' });
  });

  it('of a day comes to mind that morning', async () => {
    const check = { id: uuid(3), customerId: 'c', ticketKey: KEY, subject: 's', dueOn: '2026-11-28' };
    await saveFollowUp({ ...check, done: false }, NOON.toISOString());
    await remind();
    expect(await alarm()).toBe(new Date(2026, 10, 28, 9).getTime());
  });
});

describe('a click on the notification', () => {
  it('leads to the list of what is due, and only ours does', async () => {
    Object.assign(fakeBrowser.tabs, { query: async () => [] });
    listenForClicks();
    listenForClicks();
    expect(click).toHaveLength(1);
    click[0]?.('somebody else’s');
    expect(opened).not.toHaveBeenCalled();
    click[0]?.('due');
    const url = expect.stringMatching(/\/options\.html#follow-ups$/);
    await vi.waitFor(() => expect(opened).toHaveBeenCalledWith({ url }));
    expect(clear).toHaveBeenCalledWith('due');
  });
});

describe('improvements and the mirror', () => {
  const texts = {
    id: uuid(5),
    kind: 'delivery',
    title: 'Dubbele doos',
    expected: '',
    meant: '',
    where: '',
  } as const;

  it('noted beside a ticket has its customer behind it, told to our own pages alone', async () => {
    await handlers['improvement/note']({ ticketKey: KEY, ...texts, baseRevision: null }, sidebar);
    await handlers['improvement/solve']({ id: uuid(5), solved: true }, page);
    expect(await handlers['improvement/list']({}, sidebar)).toMatchObject([{ before: 1, since: 0 }]);
    expect(backgroundRequests['improvement/behind'].from).toEqual(['page']);
    expect(await handlers['improvement/behind']({ id: uuid(5) }, page)).toMatchObject([
      { customer: { addresses: ['an@example.be'] }, tickets: [{ subject: 'Theepot met barst' }] },
    ]);
  });

  it('is refused beside a ticket that nobody saw', async () => {
    const never = ticketKey('demo', ORIGIN, 'never');
    await expect(
      handlers['improvement/note']({ ticketKey: never, ...texts, baseRevision: null }, sidebar),
    ).rejects.toMatchObject({ problem: 'other-ticket' });
  });

  it('a parting that was inserted is in the mirror', async () => {
    Object.assign(fakeBrowser.tabs, {
      sendMessage: async () => ({ ok: true, value: { outcome: 'inserted', strategy: 'x' } }),
    });
    const reply = { insertId: uuid(9), text: 'Dag', html: '<p>Dag</p>', templateId: null, at: null };
    await handlers['reply/insert']({ ticketKey: KEY, ...reply, path: 'part', complaint: true }, sidebar);
    const today = localDay(new Date());
    const wanted = { from: today, to: today, inbox: null };
    expect(await handlers['insights/get'](wanted, page)).toMatchObject({
      mirror: { partings: [{ subject: 'Theepot met barst' }] },
    });
  });
});
