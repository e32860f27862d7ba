import { describe, expect, it } from 'vitest';
import { alikeTo } from '@/lib/store/alike.ts';
import { apartFrom, sayApart } from '@/lib/store/apart.ts';
import { findCase, judgeCustomer } from '@/lib/store/cases.ts';
import { ensureCustomer, findCustomer, getCustomer, preferCustomer } from '@/lib/store/customers.ts';
import { dossierOf, mergedInto } from '@/lib/store/dossier.ts';
import { mergeCustomers, undoMerge, undoSplit } from '@/lib/store/merging.ts';
import { saveNote } from '@/lib/store/notes.ts';
import { database } from '@/lib/store/open.ts';
import { partByHand } from '@/lib/store/parting.ts';
import { splitCustomer } from '@/lib/store/splitting.ts';
import { withFreshDatabase } from './fresh.ts';
import { everything, goodbye, keepPerson, LATER, NOW } from './people.ts';

withFreshDatabase();

async function two() {
  const sofie = await keepPerson('s', 'sofie@example.be', 'Sofie Maes');
  const work = await keepPerson('w', 's.maes@werk.example', 'S. Maes');
  return { sofie, work };
}
const merge = (into: string, from: string, id = 'm1') => mergeCustomers({ id, into, from }, LATER);
const note = (id: string, customerId: string, text = 'nieuw') =>
  saveNote({ id, customerId, ticketKey: null, text, pinned: false, baseRevision: null }, LATER);
const without = (text: string) => text.replaceAll(/"activeAt":"[^"]*"/g, '');

describe('two customers made one', () => {
  it('are one by every address, with all that was kept of either', async () => {
    const { sofie, work } = await two();
    await merge(sofie.id, work.id);
    expect(await findCustomer('s.maes@werk.example')).toMatchObject({
      id: sofie.id,
      names: ['Sofie Maes', 'S. Maes'],
      addresses: ['sofie@example.be', 's.maes@werk.example'],
    });
    const kept = await dossierOf(sofie.id);
    expect(kept?.notes.map(({ text }) => text).sort()).toEqual(['van s', 'van w']);
    expect(kept?.versions.map(({ text }) => text).sort()).toEqual(['eerst s', 'eerst w']);
    expect(kept?.cases.map(({ subject }) => subject).sort()).toEqual(['Over s', 'Over w']);
    expect(kept?.followUps).toHaveLength(2);
    expect(kept?.drafts).toHaveLength(2);
    expect(await mergedInto(work.id)).toBe(sofie.id);
  });

  it('are so once, however often it is asked, and never with nobody or with themselves', async () => {
    const { sofie, work } = await two();
    const first = await merge(sofie.id, work.id);
    expect(await merge(sofie.id, work.id)).toEqual(first);
    expect(await merge(sofie.id, work.id, 'm2')).toBeNull();
    expect(await merge(sofie.id, sofie.id, 'm3')).toBeNull();
  });

  it('are exactly as they were when that is taken back', async () => {
    const { sofie, work } = await two();
    await preferCustomer(work.id, { language: 'fr' }, NOW);
    await goodbye('w-t', work.id);
    const before = await everything(['documents']);
    await merge(sofie.id, work.id);
    expect(await getCustomer(sofie.id)).toMatchObject({
      prefers: { language: 'fr' },
      parted: { ticketKey: 'w-t' },
    });
    expect(await undoMerge('m1')).toBe('done');
    expect(await everything(['documents'])).toBe(before);
    expect(await undoMerge('m1')).toBe('done');
  });

  it('leave with the one that was kept what was said since', async () => {
    const { sofie, work } = await two();
    await goodbye('w-t', work.id);
    await merge(sofie.id, work.id);
    await note('new', sofie.id);
    await preferCustomer(sofie.id, { firstName: 'Sofie' }, LATER);
    await ensureCustomer({ address: 'sofie@example.be', name: 'Sofie Maes-Peeters' }, LATER);
    await partByHand(sofie.id, null, LATER);
    expect(await undoMerge('m1')).toBe('done');
    const [kept, back] = await Promise.all([dossierOf(sofie.id), dossierOf(work.id)]);
    expect(kept?.notes.map(({ id }) => id).sort()).toEqual(['new', 's-n']);
    expect(kept?.customer).toMatchObject({
      names: ['Sofie Maes-Peeters', 'Sofie Maes'],
      addresses: ['sofie@example.be'],
      prefers: { firstName: 'Sofie' },
      parted: null,
    });
    // Taken back meanwhile, a goodbye does not come back.
    expect(back?.customer).toMatchObject({ addresses: ['s.maes@werk.example'], parted: null });
    expect(back?.notes.map(({ id }) => id)).toEqual(['w-n']);
  });

  it('are taken apart in turn: the later merge first', async () => {
    const { sofie, work } = await two();
    const third = await keepPerson('d', 'derde@example.be');
    const before = without(await everything(['documents']));
    await merge(sofie.id, work.id);
    await merge(third.id, sofie.id, 'm2');
    expect(await mergedInto(work.id)).toBe(third.id);
    const held = await everything();
    expect(await undoMerge('m1')).toBe('merged-since');
    expect(await everything()).toBe(held);
    expect(await undoMerge('m2')).toBe('done');
    expect(await undoMerge('m1')).toBe('done');
    expect(without(await everything(['documents']))).toBe(before);
  });

  it('stay one where the address that came along went elsewhere', async () => {
    const { sofie, work } = await two();
    await merge(sofie.id, work.id);
    const taken = { addresses: ['s.maes@werk.example'], names: [], notes: [], cases: [] };
    await splitCustomer({ id: 'x', from: sofie.id, ...taken }, LATER);
    expect((await dossierOf(sofie.id))?.merges).toEqual([]);
    expect(await undoMerge('m1')).toBe('taken-apart');
    expect(await findCustomer('s.maes@werk.example')).toMatchObject({ id: 'x' });
  });

  it('carry along whom they are not, for as long as they are one', async () => {
    const { sofie, work } = await two();
    const other = await keepPerson('o', 'sofie@anders.example', 'Sofie Maes');
    await sayApart(work.id, other.id, true, NOW);
    await merge(sofie.id, work.id);
    expect(await apartFrom(sofie.id)).toContain(other.id);
    expect(await alikeTo((await getCustomer(sofie.id)) ?? sofie)).toEqual([]);
    await undoMerge('m1');
    expect(await apartFrom(sofie.id)).toEqual([]);
  });

  it('are one, or two, even where the database ends midway', async () => {
    const { sofie, work } = await two();
    const before = await everything();
    const db = await database();
    // A note that cannot be written: the disk is full.
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...args: Parameters<typeof put>) {
      if (this.name === 'merges') throw new DOMException('full', 'QuotaExceededError');
      return put.apply(this, args);
    };
    await expect(merge(sofie.id, work.id)).rejects.toMatchObject({ problem: 'full' });
    IDBObjectStore.prototype.put = put;
    expect(db.version).toBeGreaterThan(0);
    expect(await everything()).toBe(before);
  });
});

describe('somebody taken out of another', () => {
  const take = (from: string, change: object = {}) =>
    splitCustomer(
      {
        id: 'new',
        from,
        addresses: ['s.maes@werk.example'],
        names: ['S. Maes'],
        notes: ['w-n'],
        cases: ['w-t'],
        ...change,
      },
      LATER,
    );

  it('is confirmed on no ticket that stays, nor the one that stays on a ticket that goes along', async () => {
    const { sofie, work } = await two();
    await merge(sofie.id, work.id);
    const confirm = (ticketKey: string, address: string) =>
      judgeCustomer({ ticketKey, customerId: sofie.id, subject: '' }, address, true, NOW);
    await confirm('s-t', 's.maes@werk.example');
    await confirm('w-t', 'sofie@example.be');
    await confirm('w-t2', 's.maes@werk.example');
    await take(sofie.id, { cases: ['w-t', 'w-t2'] });
    const confirmed = async (key: string) => (await findCase(key))?.confirmed;
    expect(await Promise.all(['s-t', 'w-t', 'w-t2'].map(confirmed))).toEqual([
      null,
      null,
      's.maes@werk.example',
    ]);
  });

  it('has what was chosen, tickets with their follow-ups, and is not suggested again', async () => {
    const { sofie, work } = await two();
    await goodbye('w-t', work.id);
    await merge(sofie.id, work.id);
    const made = await take(sofie.id);
    expect(await take(sofie.id)).toEqual(made);
    const [left, out] = await Promise.all([dossierOf(sofie.id), dossierOf('new')]);
    expect(out?.customer).toMatchObject({ names: ['S. Maes'], parted: { ticketKey: 'w-t' } });
    expect(out?.notes.map(({ id }) => id)).toEqual(['w-n']);
    expect(out?.followUps.map(({ id }) => id)).toEqual(['w-f']);
    expect(left?.customer).toMatchObject({
      addresses: ['sofie@example.be'],
      names: ['Sofie Maes'],
      parted: null,
    });
    expect(left?.notes.map(({ id }) => id)).toEqual(['s-n']);
    expect(left?.apart.map(({ id }) => id)).toEqual(['new']);
  });

  it('is one with them again when that is taken back', async () => {
    const { sofie, work } = await two();
    await merge(sofie.id, work.id);
    const before = await dossierOf(sofie.id);
    await take(sofie.id);
    await undoSplit({ into: sofie.id, from: 'new' }, LATER);
    const after = await dossierOf(sofie.id);
    expect({ ...after, customer: null }).toEqual({ ...before, customer: null });
    expect(after?.customer).toMatchObject({
      names: before?.customer.names,
      addresses: before?.customer.addresses,
    });
    expect(await undoSplit({ into: sofie.id, from: 'new' }, LATER)).toMatchObject({ id: sofie.id });
    // The merge before it is there again, and can be taken back.
    expect(await undoMerge('m1')).toBe('done');
  });

  it('goes back to nobody else', async () => {
    const { sofie, work } = await two();
    expect(await undoSplit({ into: sofie.id, from: work.id }, LATER)).toBeNull();
    expect(await undoSplit({ into: 'nobody', from: work.id }, LATER)).toBeNull();
    expect(await getCustomer(work.id)).toBeDefined();
  });

  it('needs an address, and leaves one', async () => {
    const { sofie, work } = await two();
    await merge(sofie.id, work.id);
    expect(await take(sofie.id, { addresses: [] })).toBeNull();
    expect(await take(sofie.id, { addresses: ['sofie@example.be', 's.maes@werk.example'] })).toBeNull();
    expect(await take('nobody')).toBeNull();
    expect((await dossierOf(sofie.id))?.notes).toHaveLength(2);
  });
});

describe('who may be the same person', () => {
  it('is told with the reason, a mailbox before a name, until it is said that they are not', async () => {
    const sofie = await ensureCustomer({ address: 'sofie.maes@gmail.com', name: 'Sofie Maes' }, NOW);
    await ensureCustomer({ address: 'sofiemaes+shop@gmail.com', name: null }, NOW);
    const namesake = await ensureCustomer({ address: 'sofie@example.be', name: 'Maes, Sofie' }, NOW);
    expect((await alikeTo(sofie)).map(({ because }) => because)).toEqual(['mailbox', 'name']);
    await sayApart(namesake.id, sofie.id, true, NOW);
    expect((await alikeTo(sofie)).map(({ because }) => because)).toEqual(['mailbox']);
    expect(await alikeTo(namesake)).toEqual([]);
    await sayApart(sofie.id, namesake.id, false, NOW);
    expect(await alikeTo(sofie)).toHaveLength(2);
  });

  it('is nobody by a name that very many have', async () => {
    for (let each = 0; each < 14; each += 1) {
      await ensureCustomer({ address: `jan${each}@example.be`, name: 'Jan Janssens' }, NOW);
    }
    expect(await alikeTo({ id: null, likeness: ['name jan janssens'] })).toEqual([]);
  });
});
