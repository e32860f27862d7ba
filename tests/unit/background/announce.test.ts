import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { announce, leave } from '@/lib/background/announce.ts';
import { forgetTab, getSession } from '@/lib/background/session.ts';
import type { ReadResult } from '@/lib/inboxes/adapter.ts';

const TAB = 7;
const PAGE = new URL('https://mail.example.com/inbox');
const ticket = (key: string): ReadResult => ({
  kind: 'ticket',
  ticket: {
    key,
    inbox: 'demo',
    view: 'read',
    subject: 'Kapot',
    customer: { name: 'Fatima', address: 'fatima@example.com' },
    messages: [],
    ownAddresses: [],
  },
});
const shown = async () => (await getSession(`tab:${TAB}`))?.result;

describe('what a tab is known to show', () => {
  beforeEach(() => fakeBrowser.reset());

  it('is nothing once its page is left', async () => {
    await announce(TAB, PAGE, ticket('a'));
    await leave(TAB, PAGE, Date.now());
    expect(await shown()).toEqual({ kind: 'none' });
  });

  it('is the next page, where that announced itself before the last one’s farewell came', async () => {
    await announce(TAB, PAGE, ticket('a'));
    const at = Date.now() - 5;
    await announce(TAB, PAGE, ticket('b'));
    await leave(TAB, PAGE, at);
    expect(await shown()).toEqual(ticket('b'));
  });

  it('is not brought back by a farewell of a tab that is closed', async () => {
    await leave(TAB, PAGE, Date.now());
    expect(await shown()).toBeUndefined();
  });

  it('has revisions that grow on after the tab was forgotten', async () => {
    await announce(TAB, PAGE, ticket('a'));
    const before = (await getSession(`tab:${TAB}`))?.revision ?? 0;
    await forgetTab(TAB);
    await announce(TAB, PAGE, ticket('a'));
    expect((await getSession(`tab:${TAB}`))?.revision).toBeGreaterThanOrEqual(before);
  });
});
