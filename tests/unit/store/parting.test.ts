import { describe, expect, it } from 'vitest';
import { findCase, forgetInsert, historyOf, judgeCustomer } from '@/lib/store/cases.ts';
import { ensureCustomer, getCustomer } from '@/lib/store/customers.ts';
import { saveFollowUp } from '@/lib/store/follow-ups.ts';
import { saveNote } from '@/lib/store/notes.ts';
import { partByHand } from '@/lib/store/parting.ts';
import { withFreshDatabase } from './fresh.ts';
import { goodbye, LATER, NOW } from './people.ts';

withFreshDatabase();

const customer = () => ensureCustomer({ address: 'an@example.be', name: 'An' }, NOW);
const partedOf = async (id: string) => (await getCustomer(id))?.parted ?? null;
const history = (id: string, ticket = 'now') => historyOf(id, ticket, LATER);

describe('parting', () => {
  it('follows the reply that says it, and goes with it when that is taken back', async () => {
    const { id } = await customer();
    await goodbye('t1', id);
    expect(await partedOf(id)).toEqual({ at: NOW, reason: '', ticketKey: 't1' });
    expect(await history(id)).toMatchObject({ parted: true, difficultBefore: true });
    expect(await history(id, 't1')).toMatchObject({ parted: false });
    await forgetInsert({ ticketKey: 't1', customerId: id, subject: '' }, 'i1', LATER);
    expect(await partedOf(id)).toBeNull();
    expect(await history(id)).toMatchObject({ parted: false });
  });

  it('holds by the other ticket where two said it, and by the second reply of one', async () => {
    const { id } = await customer();
    await goodbye('t1', id);
    await goodbye('t1', id, LATER, 'i2');
    await goodbye('t2', id, LATER, 'i3');
    await forgetInsert({ ticketKey: 't1', customerId: id, subject: '' }, 'i2', LATER);
    expect(await partedOf(id)).toMatchObject({ ticketKey: 't1' });
    await forgetInsert({ ticketKey: 't1', customerId: id, subject: '' }, 'i1', LATER);
    expect(await partedOf(id)).toEqual({ at: LATER, reason: '', ticketKey: 't2' });
  });

  it('is said by hand with a reason, which no reply takes away', async () => {
    const { id } = await customer();
    await partByHand(id, { at: NOW, reason: 'scheldt', ticketKey: null }, NOW);
    await goodbye('t1', id, LATER);
    await forgetInsert({ ticketKey: 't1', customerId: id, subject: '' }, 'i1', LATER);
    expect(await partedOf(id)).toEqual({ at: NOW, reason: 'scheldt', ticketKey: null });
    expect(await history(id)).toMatchObject({ parted: true, difficultBefore: true });
    await partByHand(id, null, LATER);
    expect(await history(id)).toMatchObject({ parted: false, difficultBefore: false });
    expect(await partByHand('nobody', null, NOW)).toBeNull();
  });

  it('taken back by hand, it stays so whatever the ticket says', async () => {
    const { id } = await customer();
    await goodbye('t1', id);
    await partByHand(id, null, LATER);
    expect(await history(id)).toMatchObject({ parted: false });
  });

  it('goes with the ticket when that turns out to be of somebody else', async () => {
    const { id } = await customer();
    await goodbye('t1', id);
    const other = await ensureCustomer({ address: 'bo@example.be', name: 'Bo' }, NOW);
    const ticket = { ticketKey: 't1', subject: '' };
    await judgeCustomer({ ...ticket, customerId: other.id }, 'bo@example.be', true, LATER);
    expect(await partedOf(id)).toBeNull();
    expect(await partedOf(other.id)).toMatchObject({ ticketKey: 't1' });
    await judgeCustomer({ ...ticket, customerId: null }, 'bo@example.be', null, LATER);
    expect(await partedOf(other.id)).toBeNull();
  });
});

describe('the ticket that something is written beside', () => {
  it('is kept with its subject and the way back, and no ticked answer is lost by it', async () => {
    const { id } = await customer();
    const beside = { ticketKey: 't1', customerId: id, subject: 'Rits', link: 'https://mail.example/1' };
    const note = { id: 'n', customerId: id, ticketKey: 't1', text: 'x', pinned: false, baseRevision: null };
    await saveNote(note, NOW, beside);
    expect(await findCase('t1')).toMatchObject({
      subject: 'Rits',
      link: beside.link,
      revision: 0,
      complaint: false,
    });
    await goodbye('t1', id);
    const promise = {
      id: 'f',
      customerId: id,
      ticketKey: 't1',
      subject: 'Rits',
      dueOn: '2026-12-01',
      done: false,
    };
    await saveFollowUp(promise, LATER, { ...beside, link: null });
    expect(await findCase('t1')).toMatchObject({ link: beside.link, inserts: [{ path: 'part' }] });
  });
});
