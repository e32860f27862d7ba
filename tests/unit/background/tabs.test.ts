import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { getRecent, getTab } from '@/lib/background/session.ts';
import { forgetTab, forgetTickets, leaveTab, remember } from '@/lib/background/tabs.ts';
import type { ReadResult } from '@/lib/inboxes/adapter.ts';
import { ticketKey } from '@/lib/inboxes/ticket.ts';
import { ticketOn } from './tickets.ts';

const TAB = 7;
const PAGE = 'https://mail.example.com';
const ticket = (key: string): ReadResult => ({
  kind: 'ticket',
  ticket: {
    key: ticketKey('demo', PAGE, key),
    inbox: 'demo',
    view: 'read',
    subject: 'Kapot',
    customer: { name: 'Fatima', address: 'fatima@example.com' },
    messages: [],
    ownAddresses: [],
  },
});
const shown = async () => (await getTab(TAB))?.result;

describe('what a tab is known to show', () => {
  beforeEach(() => fakeBrowser.reset());

  it('is nothing once its page is left', async () => {
    await remember(TAB, PAGE, ticket('a'));
    await leaveTab(TAB, PAGE, Date.now(), null);
    expect(await shown()).toEqual({ kind: 'none' });
  });

  it('is the next page, where that announced itself before the last one’s farewell came', async () => {
    await remember(TAB, PAGE, ticket('a'));
    const at = Date.now() - 5;
    await remember(TAB, PAGE, ticket('b'));
    await leaveTab(TAB, PAGE, at, null);
    expect(await shown()).toEqual(ticket('b'));
  });

  it('is not brought back by a farewell of a tab that is closed', async () => {
    await leaveTab(TAB, PAGE, Date.now(), null);
    expect(await shown()).toBeUndefined();
  });

  it('does not become what the page had no time to announce, which the next page may go on with', async () => {
    await remember(TAB, PAGE, ticket('a'));
    await leaveTab(TAB, PAGE, Date.now(), ticket('b'));
    expect(await shown()).toEqual({ kind: 'none' });
    expect((await getRecent()).map(({ key }) => key)).toEqual(
      ['b', 'a'].map((key) => ticketKey('demo', PAGE, key)),
    );
    await expect(leaveTab(TAB, 'https://evil.example', Date.now(), ticket('c'))).rejects.toThrow('its own');
  });

  it('has revisions that grow on after the tab was forgotten', async () => {
    await remember(TAB, PAGE, ticket('a'));
    const before = (await getTab(TAB))?.revision ?? 0;
    await forgetTab(TAB);
    await remember(TAB, PAGE, ticket('a'));
    expect((await getTab(TAB))?.revision).toBeGreaterThanOrEqual(before);
  });

  it('is never a ticket that names another place than the page’s own', () => {
    expect(() => remember(TAB, 'https://evil.example', ticket('a'))).toThrow('its own');
  });

  it('is nothing, rather than what was there before, when it can’t be kept', async () => {
    await remember(TAB, PAGE, ticket('a'));
    const set = vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValue(new Error('full'));
    await expect(remember(TAB, PAGE, ticket('b'))).rejects.toThrow('full');
    set.mockRestore();
    expect(await shown()).toBeUndefined();
  });
});

describe('the tickets seen', () => {
  beforeEach(() => fakeBrowser.reset());

  it('are kept where there is no room for what a message says, which is read again', async () => {
    const { set } = fakeBrowser.storage.session;
    const small = vi.spyOn(fakeBrowser.storage.session, 'set').mockImplementation(async (items) => {
      if (JSON.stringify(items).includes('"asked"')) throw new Error('full');
      return Reflect.apply(set, fakeBrowser.storage.session, [items]);
    });
    await remember(TAB, PAGE, ticket('a'));
    const read = ticketOn(new URL(PAGE), 'b', 'De lamp kwam kapot aan.');
    await remember(TAB, PAGE, { kind: 'ticket', ticket: read });
    small.mockRestore();
    expect(await shown()).toEqual({ kind: 'ticket', ticket: read });
    expect((await getTab(TAB))?.reading).toBeNull();
    expect(await getRecent()).toHaveLength(2);
  });

  it('are kept from tabs that announce at the same time', async () => {
    await Promise.all([
      remember(1, PAGE, ticket('a')),
      remember(2, PAGE, ticket('b')),
      remember(3, PAGE, ticket('c')),
    ]);
    expect(await getRecent()).toHaveLength(3);
  });

  it('are forgotten where Unwrap may not look any more', async () => {
    await remember(TAB, PAGE, ticket('a'));
    await forgetTickets((origin) => origin === 'https://elsewhere.example');
    expect(await getRecent()).toEqual([]);
  });
});

describe('a page with its mail in a frame', () => {
  const SHELL = 'https://desk.example.com';
  const frame = (frameId: number) => ({ frameId, page: SHELL });
  const inFrame = (read: ReadResult, frameId = 5) => remember(TAB, PAGE, read, frame(frameId));
  const none: ReadResult = { kind: 'none' };
  const unreadable: ReadResult = { kind: 'unreadable', missing: ['customer'] };

  beforeEach(() => fakeBrowser.reset());

  it('shows what the frame reads, whatever the page itself says', async () => {
    await remember(TAB, SHELL, unreadable);
    await inFrame(ticket('a'));
    expect(await shown()).toEqual(ticket('a'));
    expect((await remember(TAB, SHELL, unreadable)).result).toEqual(ticket('a'));
    expect(await getTab(TAB)).toMatchObject({ result: ticket('a'), source: frame(5), origin: PAGE });
    await inFrame(none);
    expect((await remember(TAB, SHELL, unreadable)).result).toEqual(none);
  });

  it('follows the frame that shows something, and no other frame takes that away', async () => {
    await inFrame(ticket('a'), 5);
    await inFrame(none, 6);
    await leaveTab(TAB, PAGE, Date.now(), null, frame(6));
    expect(await shown()).toEqual(ticket('a'));
    await inFrame(ticket('b'), 6);
    expect(await shown()).toEqual(ticket('b'));
    expect((await getTab(TAB))?.source).toEqual(frame(6));
  });

  it('shows nothing once the frame or the page goes, and then listens to the page again', async () => {
    for (const leaver of [frame(5), frame(0)]) {
      await inFrame(ticket('a'));
      await leaveTab(TAB, leaver.frameId === 0 ? SHELL : PAGE, Date.now() + 5, null, leaver);
      expect(await getTab(TAB)).toMatchObject({ result: none, source: frame(0) });
      await remember(TAB, SHELL, unreadable);
      expect(await shown()).toEqual(unreadable);
    }
  });

  it('is another one where the tab has another page', async () => {
    await inFrame(ticket('a'));
    await remember(TAB, 'https://elsewhere.example', none);
    expect(await shown()).toEqual(none);
  });

  it('takes only tickets of the frame’s own place', () => {
    expect(() => remember(TAB, SHELL, ticket('a'), frame(5))).toThrow('its own');
  });
});
