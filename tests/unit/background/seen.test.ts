import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { announce } from '@/lib/background/announce.ts';
import { handlers } from '@/lib/background/handlers.ts';
import { countLater, countOpened, forgetOpened, openedAt } from '@/lib/background/seen.ts';
import { forgetPeople, forgetTickets } from '@/lib/background/tabs.ts';
import type { ReadResult } from '@/lib/inboxes/adapter.ts';
import { ticketKey } from '@/lib/inboxes/ticket.ts';
import type { Caller } from '@/lib/messages/server.ts';
import { emptyAnswers } from '@/lib/method/answers.ts';
import { localDay } from '@/lib/method/dates.ts';
import { findCase } from '@/lib/store/cases.ts';
import { allSeen } from '@/lib/store/seen.ts';
import { withFreshDatabase } from '../store/fresh.ts';

withFreshDatabase();
beforeEach(async () => {
  await forgetOpened(() => false);
  Object.assign(fakeBrowser.tabs, { get: async (id: number) => ({ id, url: 'https://mail.example.com/' }) });
});

const sidebar: Caller = { role: 'sidebar', tabId: 7 };
const KEY = (id: string, host = 'mail.example.com') => ticketKey('demo', `https://${host}`, id);
const shown = (id: string, view: 'read' | 'compose' = 'read', host?: string): ReadResult => ({
  kind: 'ticket',
  ticket: {
    key: KEY(id, host),
    inbox: 'demo',
    view,
    subject: `Over ${id}`,
    customer: { name: 'An', address: `${id}@example.be` },
    messages: [],
    ownAddresses: [],
  },
});
const noon = (day: string) => new Date(`${day}T12:00:00.000Z`);
const counts = async () => (await allSeen()).map(({ day, inbox, count }) => [day, inbox, count]);

describe('tickets that were opened', () => {
  it('count once a day, by inbox, and leave nothing of themselves on the disk', async () => {
    await countOpened(shown('1'), noon('2026-11-20'));
    await countOpened(shown('1'), noon('2026-11-20'));
    await countOpened(shown('2'), noon('2026-11-20'));
    await countOpened(shown('1', 'read', 'desk.example.com'), noon('2026-11-20'));
    await countOpened(shown('1'), noon('2026-11-21'));
    expect(await counts()).toEqual([
      ['2026-11-20', 'desk.example.com', 1],
      ['2026-11-20', 'mail.example.com', 2],
      ['2026-11-21', 'mail.example.com', 1],
    ]);
    expect(JSON.stringify(await allSeen())).not.toContain('Over');
  });

  it('are known to be opened before they are counted, unless they are forgotten', async () => {
    countLater(shown('1'));
    countLater(shown('2'));
    expect(await openedAt(KEY('1'))).not.toBeNull();
    await forgetTickets((origin) => origin !== 'https://mail.example.com');
    expect(await openedAt(KEY('1'))).toBeNull();
    countLater(shown('3'));
    await vi.waitFor(async () =>
      expect(await counts()).toMatchObject([[expect.anything(), expect.anything(), 1]]),
    );
    expect(await openedAt(KEY('3'))).not.toBeNull();
    expect(await openedAt(KEY('2'))).toBeNull();
  });

  it('are no lists, and no pages that only answer', async () => {
    await countOpened({ kind: 'none' }, noon('2026-11-20'));
    await countOpened(shown('1', 'compose'), noon('2026-11-20'));
    expect(await counts()).toEqual([]);
  });

  it('count at the same moment, too', async () => {
    await Promise.all(['1', '2', '1', '3'].map((id) => countOpened(shown(id), noon('2026-11-20'))));
    expect(await counts()).toEqual([['2026-11-20', 'mail.example.com', 3]]);
  });

  it('are known by when they were opened first', async () => {
    await countOpened(shown('1'), noon('2026-11-20'));
    await countOpened(shown('1'), noon('2026-11-21'));
    expect(await openedAt(KEY('1'))).toBe('2026-11-20T12:00:00.000Z');
    expect(await openedAt(KEY('2'))).toBeNull();
  });

  it('are forgotten with their customer, and with the inbox', async () => {
    await announce(7, new URL('https://mail.example.com/'), shown('1'));
    await announce(8, new URL('https://mail.example.com/'), shown('2'));
    await expect.poll(counts).toEqual([[localDay(new Date()), 'mail.example.com', 2]]);
    await forgetPeople(['1@example.be']);
    expect(await openedAt(KEY('1'))).toBeNull();
    await forgetTickets(() => false);
    expect(await openedAt(KEY('2'))).toBeNull();
    expect(await counts()).toEqual([[localDay(new Date()), 'mail.example.com', 2]]);
  });

  it('keep when that was with whatever is kept first of them, a sidebar that was closed too', async () => {
    const url = new URL('https://mail.example.com/');
    await announce(7, url, shown('1'));
    await expect.poll(() => openedAt(KEY('1'))).not.toBeNull();
    const inbox: Caller = { role: 'inbox', tabId: 7, frameId: 0, url, page: url };
    await handlers['inbox/dismiss']({ pageKey: KEY('1') }, inbox);
    const kept = await findCase(KEY('1'));
    expect(kept).toMatchObject({ dismissed: true, openedAt: await openedAt(KEY('1')) });
    // Opened once more, after the browser was closed meanwhile, it was still opened then.
    await fakeBrowser.storage.session.clear();
    await announce(7, url, shown('1'));
    const save = { ticketKey: KEY('1'), baseRevision: null, answers: emptyAnswers(), complaint: true };
    await handlers['case/save'](save, sidebar);
    expect((await findCase(KEY('1')))?.openedAt).toBe(kept?.openedAt);
  });

  it('are in the insights as soon as one of them is a complaint, with the time that the reply took', async () => {
    await announce(7, new URL('https://mail.example.com/'), shown('1'));
    const save = { ticketKey: KEY('1'), baseRevision: null, answers: emptyAnswers(), complaint: true };
    await handlers['case/save'](save, sidebar);
    await expect.poll(counts).toHaveLength(1);
    expect((await findCase(KEY('1')))?.openedAt).toBe(await openedAt(KEY('1')));
    const today = localDay(new Date());
    const wanted = { from: today, to: today, inbox: null };
    expect(await handlers['insights/get'](wanted, { role: 'page' })).toMatchObject({
      complaints: 1,
      countedSince: today,
      spans: [{ complaints: 1, seen: 1, among: 1 }],
      inboxes: ['mail.example.com'],
    });
  });
});
