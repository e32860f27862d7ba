import { describe, expect, it } from 'vitest';
import { sayApart } from '@/lib/store/apart.ts';
import { ensureCustomer } from '@/lib/store/customers.ts';
import { markFollowUp } from '@/lib/store/follow-ups.ts';
import { listCustomers, rowsById } from '@/lib/store/listing.ts';
import { removeNote, saveNote } from '@/lib/store/notes.ts';
import { partByHand } from '@/lib/store/parting.ts';
import { withFreshDatabase } from './fresh.ts';
import { keepPerson, LATER, NOW } from './people.ts';

withFreshDatabase();

const minute = (at: number) => new Date(Date.parse(NOW) + at * 60_000).toISOString();
const addressesOf = ({ customers }: Awaited<ReturnType<typeof listCustomers>>) =>
  customers.map(({ addresses }) => addresses[0]);

describe('the list of customers', () => {
  it('comes a page at a time, each customer once, the latest first', async () => {
    for (let each = 0; each < 7; each += 1) {
      // Two at the same time, too.
      await ensureCustomer({ address: `k${each}@example.be`, name: null }, minute(Math.floor(each / 2)));
    }
    const seen: (string | undefined)[] = [];
    let next = null;
    do {
      const page = await listCustomers('all', next, 3);
      expect(page.total).toBe(7);
      seen.push(...addressesOf(page));
      next = page.next;
    } while (next);
    expect(new Set(seen).size).toBe(7);
    expect(seen[0]).toBe('k6@example.be');
    expect(seen.at(-1)).toMatch(/k[01]@/);
  });

  it('has whoever got a note on top, and counts what stands', async () => {
    const first = await keepPerson('a', 'a@example.be');
    await keepPerson('b', 'b@example.be', null, minute(5));
    await saveNote(
      { id: 'n2', customerId: first.id, ticketKey: null, text: 'x', pinned: false, baseRevision: null },
      LATER,
    );
    const { customers } = await listCustomers('all', null, 10);
    expect(customers.map(({ addresses }) => addresses[0])).toEqual(['a@example.be', 'b@example.be']);
    expect(customers[0]).toMatchObject({ notes: 2, complaints: 1, open: 1, activeAt: LATER });
    await removeNote(first.id, 'n2', LATER);
    await markFollowUp('a-f', { done: true }, LATER);
    expect((await listCustomers('all', null, 10)).customers[0]).toMatchObject({ notes: 1, open: 0 });
  });

  it('is narrowed to those who wait, those who were parted from, and those who may be one', async () => {
    const a = await keepPerson('a', 'a@example.be', 'An Peeters');
    const b = await keepPerson('b', 'b@example.be', 'Peeters An', minute(1));
    await ensureCustomer({ address: 'c@example.be', name: 'Cas' }, minute(2));
    await markFollowUp('a-f', { done: true }, LATER);
    await partByHand(a.id, { at: LATER, reason: 'te vaak', ticketKey: null }, LATER);
    expect(addressesOf(await listCustomers('open', null, 10))).toEqual(['b@example.be']);
    expect(addressesOf(await listCustomers('parted', null, 10))).toEqual(['a@example.be']);
    expect(addressesOf(await listCustomers('alike', null, 10))).toEqual(['a@example.be', 'b@example.be']);
    const page = await listCustomers('alike', null, 1);
    expect(page).toMatchObject({ total: 2, next: { id: a.id } });
    expect(addressesOf(await listCustomers('alike', page.next, 1))).toEqual(['b@example.be']);
    await sayApart(a.id, b.id, true, LATER);
    expect(addressesOf(await listCustomers('alike', null, 10))).toEqual([]);
    await partByHand(a.id, null, LATER);
    expect(addressesOf(await listCustomers('parted', null, 10))).toEqual([]);
  });

  it.each([
    [11, 11],
    [12, 0],
    [30, 0],
  ])('of %i who have one name suggests %i: a name that half the world has is nobody', async (many, total) => {
    for (let each = 0; each < many; each += 1) {
      await ensureCustomer({ address: `${each}@example.be`, name: 'Jan Jansen' }, NOW);
    }
    expect((await listCustomers('alike', null, 1)).total).toBe(total);
  });
});

describe('rows of customers who were found', () => {
  it('are in the order asked for, with what is counted, and without those who are gone', async () => {
    const a = await keepPerson('a', 'a@example.be');
    const b = await ensureCustomer({ address: 'b@example.be', name: 'Bo' }, NOW);
    const rows = await rowsById([b.id, 'nobody', a.id]);
    expect(rows.map(({ id, notes, complaints }) => ({ id, notes, complaints }))).toEqual([
      { id: b.id, notes: 0, complaints: 0 },
      { id: a.id, notes: 1, complaints: 1 },
    ]);
    expect(await rowsById([])).toEqual([]);
  });
});
