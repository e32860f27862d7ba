import { describe, expect, it } from 'vitest';
import { recordInsert } from '@/lib/store/cases.ts';
import { ensureCustomer, findCustomer } from '@/lib/store/customers.ts';
import { draftsOf, purgeReplyDrafts, saveDraft } from '@/lib/store/drafts.ts';
import {
  followUpsOf,
  markFollowUp,
  openFollowUps,
  removeFollowUp,
  saveFollowUp,
} from '@/lib/store/follow-ups.ts';
import { withFreshDatabase } from './fresh.ts';

withFreshDatabase();

const now = '2026-11-21T10:00:00.000Z';
const sophie = { address: 'sophie@example.com', name: 'Sofie Vermaelen' };

describe('customers', () => {
  it('are made once an address, also by two writes at the same time', async () => {
    const [a, b] = await Promise.all([ensureCustomer(sophie, now), ensureCustomer(sophie, now)]);
    expect(a.id).toBe(b.id);
    expect(await findCustomer(sophie.address)).toMatchObject({ names: ['Sofie Vermaelen'] });
  });

  it('are not found by an address that only looks alike', async () => {
    await ensureCustomer(sophie, now);
    for (const other of [
      'sophie@example.org',
      'sophie+x@example.com',
      'sop.hie@example.com',
      'sophie@example.co',
    ]) {
      expect(await findCustomer(other)).toBeNull();
    }
  });

  it('keep their names, the newest first', async () => {
    await ensureCustomer(sophie, now);
    await ensureCustomer({ ...sophie, name: 'S. Willems' }, now);
    await ensureCustomer({ ...sophie, name: null }, now);
    expect((await findCustomer(sophie.address))?.names).toEqual(['S. Willems', 'Sofie Vermaelen']);
  });
});

describe('drafts', () => {
  it('are kept a ticket and a kind, and forgotten when empty', async () => {
    await saveDraft('t1', 'note', 'half', now);
    await saveDraft('t1', 'reply', 'Dag', now);
    expect(await draftsOf('t1')).toEqual({ note: 'half', reply: 'Dag' });
    expect(await draftsOf('t2')).toEqual({ note: '', reply: '' });
    await saveDraft('t1', 'note', '', now);
    expect(await draftsOf('t1')).toEqual({ note: '', reply: 'Dag' });
  });
});

describe('replies changed by hand', () => {
  it('are forgotten a while after they went into a mail, and not before', async () => {
    const insert = { id: 'i1', path: null, templateId: null, complaint: false };
    await recordInsert({ ticketKey: 't1', customerId: null, subject: '' }, insert, now);
    for (const ticket of ['t1', 't2']) await saveDraft(ticket, 'reply', 'Dag', now);
    await saveDraft('t1', 'note', 'half', now);
    await purgeReplyDrafts(now);
    expect(await draftsOf('t1')).toEqual({ note: 'half', reply: 'Dag' });
    await purgeReplyDrafts('2026-11-22T10:00:00.000Z');
    expect(await draftsOf('t1')).toEqual({ note: 'half', reply: '' });
    expect(await draftsOf('t2')).toEqual({ note: '', reply: 'Dag' });
  });
});

describe('follow-ups', () => {
  const one = { id: 'f1', customerId: 'c1', ticketKey: 't1', subject: 's', dueOn: '2026-11-25', done: false };

  it('are listed soonest first until they are done', async () => {
    await saveFollowUp(one, now);
    await saveFollowUp({ ...one, id: 'f2', dueOn: '2026-11-23' }, now);
    expect((await openFollowUps()).map((each) => each.id)).toEqual(['f2', 'f1']);
    expect((await openFollowUps('2026-11-24')).map((each) => each.id)).toEqual(['f2']);
    await markFollowUp('f2', { done: true }, now);
    expect((await openFollowUps()).map((each) => each.id)).toEqual(['f1']);
    await markFollowUp('f2', { done: false }, now);
    expect(await openFollowUps()).toHaveLength(2);
  });

  it('stay with their ticket when another day is given beside another one', async () => {
    await saveFollowUp(one, now);
    await saveFollowUp({ ...one, ticketKey: 't2', subject: 'other', dueOn: '2026-11-30' }, now);
    expect(await followUpsOf('c1')).toMatchObject([{ ticketKey: 't1', subject: 's', dueOn: '2026-11-30' }]);
  });

  it('belong to one customer', async () => {
    await saveFollowUp(one, now);
    await removeFollowUp({ customerId: 'c2', ticketKey: 't1' }, 'f1', now);
    expect(await followUpsOf('c1')).toHaveLength(1);
    await expect(saveFollowUp({ ...one, customerId: 'c2' }, now)).rejects.toThrow();
    await removeFollowUp({ customerId: 'c1', ticketKey: 't2' }, 'f1', now);
    expect(await followUpsOf('c1')).toEqual([]);
  });
});
