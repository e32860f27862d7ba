import { describe, expect, it } from 'vitest';
import type { CaseIdentity } from '@/lib/messages/new-records.ts';
import { emptyAnswers } from '@/lib/method/answers.ts';
import { dismissCase, findCase, forgetInsert, historyOf, recordInsert, saveCase } from '@/lib/store/cases.ts';
import { ensureCustomer } from '@/lib/store/customers.ts';
import { withFreshDatabase } from './fresh.ts';

withFreshDatabase();

const now = '2026-11-21T10:00:00.000Z';
const ticket = { ticketKey: 't1', customerId: 'sophie', subject: 'Rits kapot' };
const answers = (keep: boolean | null) => ({ ...emptyAnswers(), keep });
const save = (keep: boolean, baseRevision: number | null, of: CaseIdentity = ticket) =>
  saveCase(of, { answers: answers(keep), complaint: true, baseRevision }, now);

describe('cases', () => {
  it('keeps what was ticked, and the same write again changes nothing', async () => {
    const first = await save(true, null);
    expect(await save(true, null)).toEqual(first);
    expect(await findCase('t1')).toMatchObject({ answers: { keep: true }, revision: 1, complaint: true });
  });

  it('keeps who wrote last; who has no name, or only closes the sidebar, leaves it as it was', async () => {
    await save(true, null, { ...ticket, agent: 'Noor' });
    await save(false, 1, { ...ticket, agent: '' });
    await dismissCase(ticket, now);
    expect(await findCase('t1')).toMatchObject({ agent: 'Noor', answers: { keep: false } });
    const insert = { id: 'i1', path: 'save-first', templateId: null, complaint: true } as const;
    await recordInsert({ ...ticket, agent: 'Jan' }, insert, now);
    expect(await findCase('t1')).toMatchObject({ agent: 'Jan' });
  });

  it('has no name where there was none, as cases from before', async () => {
    await save(true, null);
    expect(await findCase('t1')).not.toHaveProperty('agent');
  });

  it('does not write over what another tab saved first', async () => {
    await save(true, null);
    await save(false, 1);
    const late = await saveCase(ticket, { answers: answers(null), complaint: true, baseRevision: 1 }, now);
    expect(late).toMatchObject({ saved: false, conflict: { answers: { keep: false } } });
    expect(await findCase('t1')).toMatchObject({ answers: { keep: false }, revision: 2 });
  });

  it('a closed sidebar and an inserted reply do not stand in the way of ticking', async () => {
    await dismissCase(ticket, now);
    expect(await save(true, null)).toMatchObject({ saved: true });
    await recordInsert(ticket, { id: 'i1', path: 'save-first', templateId: null, complaint: true }, now);
    expect(await save(false, 1)).toMatchObject({ saved: true });
    expect(await findCase('t1')).toMatchObject({
      dismissed: true,
      inserts: [{ path: 'save-first' }],
      answers: { keep: false },
    });
  });

  it('tells the history of earlier tickets only, and of this customer only', async () => {
    await save(true, null);
    await save(true, null, { ...ticket, ticketKey: 't2' });
    await save(true, null, { ...ticket, ticketKey: 'p1', customerId: 'peter' });
    await recordInsert(
      { ...ticket, ticketKey: 't2' },
      { id: 'i1', path: 'save-repeated', templateId: null, complaint: true },
      now,
    );
    expect(await historyOf('sophie', 't1', now)).toEqual({
      complaintsLastYear: 1,
      difficultBefore: true,
      parted: false,
    });
    expect(await historyOf('sophie', 't3', '2027-12-01T00:00:00.000Z')).toMatchObject({
      complaintsLastYear: 0,
    });
    expect(await historyOf('nobody', 't1', now)).toEqual({
      complaintsLastYear: 0,
      difficultBefore: false,
      parted: false,
    });
  });

  it('a complaint that was answered without ticking anything counts', async () => {
    await recordInsert(ticket, { id: 'i1', path: 'save-first', templateId: null, complaint: true }, now);
    expect(await historyOf('sophie', 'other', now)).toMatchObject({ complaintsLastYear: 1 });
  });

  it('a parting that was taken back is no parting', async () => {
    const { id } = await ensureCustomer({ address: 'sophie@example.com', name: null }, now);
    const theirs = { ...ticket, customerId: id };
    await recordInsert(theirs, { id: 'i1', path: 'part', templateId: null, complaint: true }, now);
    await recordInsert(theirs, { id: 'i1', path: 'part', templateId: null, complaint: true }, now);
    expect(await historyOf(id, 'other', now)).toMatchObject({ parted: true, difficultBefore: true });
    await forgetInsert(theirs, 'i1', now);
    expect(await historyOf(id, 'other', now)).toMatchObject({ parted: false, difficultBefore: false });
  });

  it('a case not counted as a complaint says nothing about the customer', async () => {
    await saveCase(ticket, { answers: answers(true), complaint: false, baseRevision: null }, now);
    expect(await historyOf('sophie', 'other', now)).toMatchObject({ complaintsLastYear: 0 });
  });
});
