import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetLearned, listOwn, setOwn } from '@/lib/background/own-addresses.ts';
import { getTab } from '@/lib/background/session.ts';
import { leaveTab, remember } from '@/lib/background/tabs.ts';
import type { Guide } from '@/lib/inboxes/adapter.ts';
import { type Ticket, ticketKey } from '@/lib/inboxes/ticket.ts';
import { ensureCustomer } from '@/lib/store/customers.ts';
import { saveNote } from '@/lib/store/notes.ts';
import { withFreshDatabase } from '../store/fresh.ts';

withFreshDatabase();

const ORIGIN = 'https://mail.example.com:8443';
const SITE = 'https://mail.example.com';
const TAB = 7;
const now = '2026-11-21T10:00:00.000Z';
const an = { name: 'An', address: 'an@example.net' };
const shop = { name: 'Winkel', address: 'hallo@winkel.example' };

function ticket(over: Partial<Ticket> = {}, id = '1'): Ticket {
  return {
    key: ticketKey('demo', ORIGIN, id),
    inbox: 'demo',
    view: 'read',
    subject: 'Kan',
    customer: an,
    messages: [{ id: '1', direction: 'customer', author: over.customer ?? an, sentAt: null, text: 'Kapot.' }],
    ownAddresses: [],
    ...over,
  };
}
async function show(over: Partial<Ticket> = {}, guide?: Guide): Promise<Ticket> {
  const { result } = await remember(TAB, ORIGIN, {
    kind: 'ticket',
    ticket: ticket(over),
    ...(guide && { guide }),
  });
  if (result.kind !== 'ticket') throw new Error(result.kind);
  return result.ticket;
}
const learned = async () => (await listOwn()).flatMap(({ addresses }) => addresses);
async function noteOn(address: string): Promise<void> {
  const { id: customerId } = await ensureCustomer({ address, name: null }, now);
  await saveNote(
    { id: crypto.randomUUID(), customerId, ticketKey: null, text: 'x', pinned: false, baseRevision: null },
    now,
  );
}
const sent = vi.fn();

beforeEach(() => {
  sent.mockReset();
  Object.assign(fakeBrowser.tabs, {
    sendMessage: async (tabId: number, { type }: { type: string }) => {
      sent(tabId, type);
      return { ok: true, value: null };
    },
  });
});

describe('our own addresses', () => {
  it('are learned from what a page shows as ours, and settle who the customer is from then on', async () => {
    expect((await show({ customer: shop })).customer).toEqual(shop);
    await show({ ownAddresses: ['hallo@winkel.example'] });
    expect(await listOwn()).toEqual([
      { site: SITE, addresses: [{ address: 'hallo@winkel.example', learned: true, word: null }] },
    ]);
    expect(await show({ customer: shop })).toMatchObject({
      customer: null,
      messages: [{ direction: 'agent' }],
    });
    expect((await show()).customer).toEqual(an);
  });

  it('are of one inbox: another site’s are not', async () => {
    await show({ ownAddresses: ['an@example.net'], customer: null });
    const elsewhere = 'https://desk.example.org';
    const other = { ...ticket(), key: ticketKey('demo', elsewhere, '1') };
    await remember(8, elsewhere, { kind: 'ticket', ticket: other });
    expect((await getTab(8))?.result).toMatchObject({ ticket: { customer: an } });
  });

  it('that the person strikes out stay out, however often a page shows them', async () => {
    await show({ ownAddresses: ['an@example.net'], customer: null });
    expect((await show()).customer).toBeNull();
    await setOwn(SITE, 'an@example.net', 'not-ours');
    expect((await show()).customer).toEqual(an);
    expect((await show({ ownAddresses: ['an@example.net'] })).customer).toEqual(an);
    expect(await learned()).toEqual([{ address: 'an@example.net', learned: true, word: 'not-ours' }]);
    await setOwn(SITE, 'an@example.net', null);
    expect((await show()).customer).toBeNull();
  });

  it('that the person adds always count', async () => {
    await noteOn('an@example.net');
    await setOwn(SITE, 'an@example.net', 'ours');
    expect((await show()).customer).toBeNull();
  });

  it('have every tab of that inbox read its page again when the person says something', async () => {
    await show();
    await setOwn(SITE, 'x@example.net', 'ours');
    await setOwn('https://desk.example.org', 'x@example.net', 'ours');
    expect(sent.mock.calls).toEqual([[TAB, 'content/read-again']]);
  });

  it('settle what a page showed in the end, too', async () => {
    await setOwn(SITE, 'hallo@winkel.example', 'ours');
    await leaveTab(TAB, ORIGIN, 0, { kind: 'ticket', ticket: ticket({ customer: shop }) });
    const answer = ticket({ customer: shop, view: 'compose', messages: [], subject: 'Re: Kan' }, 'compose');
    const { result } = await remember(TAB, ORIGIN, { kind: 'ticket', ticket: answer });
    expect(result).toMatchObject({
      ticket: { key: answer.key, customer: null },
    });
  });
});

describe('a page is not trusted', () => {
  it('nobody with notes goes out of sight because a page says that they are one of us', async () => {
    await noteOn('an@example.net');
    await show({ ownAddresses: ['an@example.net'], customer: null });
    expect(await learned()).toEqual([]);
    expect((await show()).customer).toEqual(an);
    // Where the page itself takes them for one of us, they are asked about, and not shown.
    const agent = [{ id: '1', direction: 'agent' as const, author: an, sentAt: null, text: 'Kapot.' }];
    const hidden = await show({ ownAddresses: ['an@example.net'], customer: null, messages: agent });
    expect(hidden).toMatchObject({ customer: null, proposed: { person: an, because: 'unsure' } });
  });

  it('the ticket’s own customer, and a marketplace’s address, are not learned as ours', async () => {
    // Two things that can't both be: it hides the customer here, and nowhere else.
    await show({ ownAddresses: ['an@example.net', 'b-1@mail.marktplaats.nl'] });
    expect(await learned()).toEqual([]);
  });

  it('nothing is learned from a page of which only the structure is known', async () => {
    const guide: Guide = { by: 'structure', confidence: 0.9, reasons: [], missing: [] };
    await show({ ownAddresses: ['hallo@winkel.example'] }, guide);
    expect(await learned()).toEqual([]);
  });

  it('a page that claims everybody is believed so far and no further', async () => {
    for (let turn = 0; turn < 8; turn += 1) {
      await show({
        ownAddresses: Array.from({ length: 100 }, (_, at) => `a${turn}-${at}@x${turn}-${at}.example`),
      });
    }
    expect(await learned()).toHaveLength(100);
  });

  it('nothing is learned while the database can’t say who has notes', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    globalThis.indexedDB = {
      open: () => {
        throw new DOMException('denied', 'UnknownError');
      },
    } as unknown as IDBFactory;
    expect((await show({ ownAddresses: ['hallo@winkel.example'] })).customer).toEqual(an);
    expect(await learned()).toEqual([]);
  });

  it('a site without permission is forgotten, but for the person’s own words', async () => {
    await show({ ownAddresses: ['hallo@winkel.example'] });
    await setOwn(SITE, 'noor@winkel.example', 'ours');
    await forgetLearned((host) => host === 'mail.example.com');
    expect(await learned()).toHaveLength(2);
    await forgetLearned(() => false);
    expect(await learned()).toEqual([{ address: 'noor@winkel.example', learned: false, word: 'ours' }]);
  });
});
