import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { arm } from '@/lib/background/armed.ts';
import { logBackup } from '@/lib/background/backup-log.ts';
import { handlers } from '@/lib/background/handlers.ts';
import { onAlarm } from '@/lib/background/hourly.ts';
import { listOwn, setOwn } from '@/lib/background/own-addresses.ts';
import { getSettings, saveSettings } from '@/lib/background/settings.ts';
import { sidebarState } from '@/lib/background/sidebar-state.ts';
import { pageOf, remember, seenTicket } from '@/lib/background/tabs.ts';
import { type Ticket, ticketKey } from '@/lib/inboxes/ticket.ts';
import { customerPageRequests } from '@/lib/messages/customer-requests.ts';
import type { Caller } from '@/lib/messages/server.ts';
import { fileBytes, keepFile, keepPart, keepUndo, undoAt } from '@/lib/store/aside-files.ts';
import { findCase } from '@/lib/store/cases.ts';
import { ensureCustomer, findCustomer } from '@/lib/store/customers.ts';
import { withFreshDatabase } from '../store/fresh.ts';
import { goodbye, keepPerson } from '../store/people.ts';

withFreshDatabase();

const ORIGIN = 'https://mail.example.com';
const PAGE = new URL(`${ORIGIN}/inbox/an?view=1#thread`);
const TAB = 7;
const KEY = (id: string) => ticketKey('demo', ORIGIN, id);
const page: Caller = { role: 'page' };
const sidebar: Caller = { role: 'sidebar', tabId: TAB };
const uuid = (n: number) => `00000000-0000-4000-8000-00000000000${n}`;

function shows(id: string, change: Partial<Ticket> = {}, address: URL = PAGE, tabId = TAB) {
  const ticket: Ticket = {
    key: KEY(id),
    inbox: 'demo',
    view: 'read',
    subject: `Over ${id}`,
    customer: { name: `Klant ${id}`, address: `${id}@example.be` },
    messages: [],
    ownAddresses: [],
    ...change,
  };
  const source = { frameId: 0, page: ORIGIN };
  return remember(tabId, ORIGIN, { kind: 'ticket', ticket }, source, address);
}
const note = (id: string, text = 'x') =>
  handlers['note/save'](
    { id: uuid(1), ticketKey: KEY(id), text, pinned: false, baseRevision: null },
    sidebar,
  );
const shown = async () => {
  const { page: now } = await sidebarState(TAB);
  if (now.kind !== 'ticket') throw new Error(now.kind);
  return now;
};

beforeEach(async () => {
  Object.assign(fakeBrowser.tabs, {
    get: async (id: number) => ({ id, url: PAGE.href }),
    sendMessage: async () => ({ ok: true, value: null }),
  });
  Object.assign(fakeBrowser.permissions, { contains: async () => false });
  Object.assign(fakeBrowser.action, {
    setBadgeText: async () => undefined,
    setBadgeBackgroundColor: async () => undefined,
  });
  await shows('an');
});

describe('a request about customers', () => {
  it('is never any frame’s or inbox’s to make', () => {
    for (const { from } of Object.values(customerPageRequests)) expect(from).toEqual(['page']);
  });
});

describe('the ticket beside which something is kept', () => {
  it('is known by its subject and the page that showed it, as the browser says it', async () => {
    await note('an');
    expect(await findCase(KEY('an'))).toMatchObject({ subject: 'Over an', link: PAGE.href, revision: 0 });
  });

  it('is not led back to over plain http, with a password, or by a page that only answers it', async () => {
    await shows('an', {}, new URL('http://mail.example.com/inbox/an'));
    expect(await pageOf(KEY('an'))).toBeNull();
    await shows('an', {}, new URL('https://me:secret@mail.example.com/an'));
    expect(await pageOf(KEY('an'))).toBe('https://mail.example.com/an');
    await shows('an', {}, new URL(`https://mail.example.com/${'x'.repeat(3_000)}`));
    expect(await pageOf(KEY('an'))).toBeNull();
  });

  it('is led back to where the page says the very same at another address', async () => {
    const before = await shows('an');
    const after = await shows('an', {}, new URL(`${ORIGIN}/all/an`));
    expect(after.revision).toBe(before.revision);
    expect(await pageOf(KEY('an'))).toBe(`${ORIGIN}/all/an`);
  });

  it('is theirs by a follow-up and by what is half typed, too; but nobody is made by typing', async () => {
    const typed = { ticketKey: KEY('an'), kind: 'reply', text: 'Dag' } as const;
    await handlers['draft/save'](typed, sidebar);
    expect(await findCustomer('an@example.be')).toBeNull();
    const { id } = await ensureCustomer({ address: 'an@example.be', name: null }, '2026-01-01T00:00:00.000Z');
    await handlers['draft/save'](typed, sidebar);
    expect(await findCase(KEY('an'))).toMatchObject({ customerId: id });
    const promise = { id: uuid(2), ticketKey: KEY('bo'), dueOn: '2026-12-01', done: false };
    await shows('bo', {}, new URL(`${ORIGIN}/bo`));
    await handlers['follow-up/save'](promise, sidebar);
    expect(await findCase(KEY('bo'))).toMatchObject({ subject: 'Over bo', link: `${ORIGIN}/bo` });
  });
});

describe('a likely twin', () => {
  it('is named beside the ticket, and nothing more of them, until it is said that they are not', async () => {
    const twin = await keepPerson('t', 'klant.an@example.org', 'An Klant');
    const first = await shown();
    expect(first.customerRecord).toBeNull();
    expect(first.twin).toEqual({ id: twin.id, names: ['An Klant'], addresses: ['klant.an@example.org'] });
    await note('an');
    const { twin: still, notes, customerRecord } = await shown();
    expect(still?.id).toBe(twin.id);
    expect(notes).toMatchObject([{ text: 'x' }]);
    const pair = { a: customerRecord?.id ?? '', b: twin.id, apart: true };
    await handlers['customer/apart'](pair, page);
    expect((await shown()).twin).toBeNull();
  });

  it('is nobody beside a ticket whose customer is only proposed', async () => {
    await keepPerson('t', 'klant.an@example.org', 'An Klant');
    const person = { name: 'Klant an', address: 'an@example.be' };
    await shows('an', { customer: null, proposed: { person, because: 'reply-to' } });
    expect((await shown()).twin).toBeNull();
  });
});

describe('erasing', () => {
  it('forgets their ticket, too, and leaves what another tab shows', async () => {
    await note('an', 'van an');
    await shows('bo', {}, PAGE, 8);
    const customerId = (await findCustomer('an@example.be'))?.id ?? '';
    await logBackup({ name: 'before-them.unwrap', at: '2000-01-01T00:00:00.000Z', by: 'hand' });
    await logBackup({ name: 'with-them.unwrap', at: new Date().toISOString(), by: 'daily' });
    const at = new Date().toISOString();
    await keepUndo('restored', at, new Uint8Array(1));
    await keepFile({ id: 'made', name: 'x.unwrap', at }, new Uint8Array(1));
    await keepPart('looked-at', at, 0, new Uint8Array(1));
    const receipt = await handlers['customer/erase']({ id: uuid(5), customerId }, page);
    // What is held of a restore or a backup not fetched yet would be them once more.
    expect(await undoAt()).toBeNull();
    expect(await fileBytes('made')).toBeNull();
    expect(await fileBytes('looked-at', 1)).toBeNull();
    expect(receipt).toMatchObject({ backups: ['with-them.unwrap'], counts: { notes: 1, cases: 1 } });
    expect(await seenTicket(KEY('an'))).toBeNull();
    expect(await seenTicket(KEY('bo'))).not.toBeNull();
    expect(JSON.stringify(await fakeBrowser.storage.session.get(null))).not.toContain('an@example.be');
    await expect(note('an', 'nog getypt')).rejects.toMatchObject({ problem: 'other-ticket' });
    expect(await handlers['customer/get']({ customerId }, page)).toBeNull();
    expect(await handlers['customer/erase']({ id: uuid(5), customerId }, page)).toEqual(receipt);
    await expect(handlers['customer/erase']({ id: uuid(6), customerId }, page)).rejects.toMatchObject({
      problem: 'customer-gone',
    });
  });

  it('takes their addresses out of every inbox’s own, but for what the person said to be ours', async () => {
    const { id: customerId } = await keepPerson('an', 'an@example.be');
    await keepPerson('bo', 'bo@example.be');
    const other = 'https://other.example.com';
    await setOwn(ORIGIN, 'an@example.be', 'not-ours');
    await setOwn(ORIGIN, 'bo@example.be', 'not-ours');
    await setOwn(other, 'an@example.be', 'ours');
    await handlers['customer/erase']({ id: uuid(5), customerId }, page);
    const words = (await listOwn()).map(({ site, addresses }) => [site, addresses.map((one) => one.address)]);
    expect(words).toEqual([
      [ORIGIN, ['bo@example.be']],
      [other, ['an@example.be']],
    ]);
  });

  it('reaches somebody who was never kept: what was typed beside their ticket, and their address', async () => {
    await shows('wim', {
      customer: null,
      proposed: { person: { name: 'Wim', address: 'wim@example.be' }, because: 'reply-to' },
    });
    await handlers['draft/save']({ ticketKey: KEY('wim'), kind: 'note', text: 'half' }, sidebar);
    await setOwn(ORIGIN, 'wim@example.be', 'not-ours');
    await logBackup({ name: 'before.unwrap', at: '2000-01-01T00:00:00.000Z', by: 'hand' });
    await logBackup({ name: 'since.unwrap', at: new Date(Date.now() + 1_000).toISOString(), by: 'hand' });
    const look = () => handlers['customer/traces']({ address: 'wim@example.be' }, page);
    expect(await look()).toEqual({ cases: 0, followUps: 0, drafts: 1, mentions: 1 });
    const erasing = { id: uuid(5), address: 'wim@example.be' };
    const receipt = await handlers['customer/erase-address'](erasing, page);
    expect(receipt).toMatchObject({ backups: ['since.unwrap'], counts: { drafts: 1 } });
    expect(await look()).toEqual({ cases: 0, followUps: 0, drafts: 0, mentions: 0 });
    expect(JSON.stringify(await fakeBrowser.storage.session.get(null))).not.toContain('wim@example.be');
    expect(JSON.stringify(await fakeBrowser.storage.local.get(null))).not.toContain('wim@example.be');
    expect(await handlers['customer/erase-address'](erasing, page)).toEqual(receipt);
  });

  it('by address is not for a customer', async () => {
    const { id } = await keepPerson('an', 'an@example.be');
    expect(await handlers['customer/traces']({ address: 'an@example.be' }, page)).toEqual({ customerId: id });
    const erasing = handlers['customer/erase-address']({ id: uuid(5), address: 'an@example.be' }, page);
    await expect(erasing).rejects.toMatchObject({ problem: 'failed' });
  });

  it('forgets a reply that waits for their ticket, whatever its tab shows by now, and no other', async () => {
    await note('an', 'van an');
    await shows('bo', {}, PAGE, 8);
    const waits = (tabId: number, id: string) =>
      arm(
        tabId,
        {
          ticketKey: KEY(id),
          insert: { id: uuid(9), path: null, templateId: null, complaint: true },
          reply: { text: `Dag ${id}`, html: `<p>Dag ${id}</p>` },
        },
        { outcome: 'no-editor', canOpen: true },
      );
    await waits(TAB, 'an');
    await waits(8, 'bo');
    await remember(TAB, ORIGIN, { kind: 'none' });
    await remember(8, ORIGIN, { kind: 'none' });
    await waits(9, 'an');
    const customerId = (await findCustomer('an@example.be'))?.id ?? '';
    await handlers['customer/erase']({ id: uuid(5), customerId }, page);
    const held = JSON.stringify(await fakeBrowser.storage.session.get(null));
    expect(held).not.toContain('Dag an');
    expect(held).toContain('Dag bo');
  });

  it('leaves no note or draft that comes late', async () => {
    const late = { id: uuid(1), customerId: 'gone', text: 'x', pinned: false, baseRevision: null };
    const saved = handlers['customer/note-save']({ ...late, keepsVersion: false }, page);
    await expect(saved).rejects.toMatchObject({ problem: 'customer-gone' });
    const draft = handlers['customer/draft-save']({ customerId: 'gone', text: 'x' }, page);
    await expect(draft).rejects.toMatchObject({ problem: 'customer-gone' });
  });
});

describe('two customers made one', () => {
  it('have one page, to which the other’s leads; a later merge is to be taken back first', async () => {
    const [a, b, c] = await Promise.all(['a', 'b', 'c'].map((id) => keepPerson(id, `${id}@example.be`)));
    if (!a || !b || !c) throw new Error('three were kept');
    await handlers['customer/merge']({ id: uuid(1), into: a.id, from: b.id }, page);
    expect(await handlers['customer/get']({ customerId: b.id }, page)).toEqual({ movedTo: a.id });
    await handlers['customer/merge']({ id: uuid(2), into: c.id, from: a.id }, page);
    expect(await handlers['customer/get']({ customerId: b.id }, page)).toEqual({ movedTo: c.id });
    await expect(handlers['customer/unmerge']({ id: uuid(1) }, page)).rejects.toMatchObject({
      problem: 'merged-since',
    });
    await expect(
      handlers['customer/merge']({ id: uuid(3), into: c.id, from: 'nobody' }, page),
    ).rejects.toMatchObject({ problem: 'customer-gone' });
  });

  it('are told of beside the ticket at once', async () => {
    await note('an', 'van an');
    const other = await keepPerson('o', 'an@werk.example');
    await goodbye('o-t', other.id);
    const into = (await findCustomer('an@example.be'))?.id ?? '';
    await handlers['customer/merge']({ id: uuid(1), into, from: other.id }, page);
    const { notes, history } = await shown();
    expect(notes.map(({ text }) => text).sort()).toEqual(['van an', 'van o']);
    expect(history.parted).toBe(true);
  });
});

describe('the hourly clean-up', () => {
  it('removes nobody unless it is switched on, and then only whoever had nothing new', async () => {
    vi.useFakeTimers({ now: new Date('2026-11-30T10:00:00.000Z'), toFake: ['Date'] });
    try {
      await ensureCustomer({ address: 'old@example.be', name: null }, '2025-10-30T10:00:00.000Z');
      await ensureCustomer({ address: 'new@example.be', name: null }, '2025-12-01T10:00:00.000Z');
      await onAlarm('hourly');
      expect(await findCustomer('old@example.be')).not.toBeNull();
      await saveSettings({ ...(await getSettings()), retention: { months: 12 } });
      await onAlarm('hourly');
      expect(await findCustomer('old@example.be')).toBeNull();
      expect(await findCustomer('new@example.be')).not.toBeNull();
    } finally {
      vi.useRealTimers();
    }
  });
});
