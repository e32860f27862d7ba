import { describe, expect, it } from 'vitest';
import { dismissCase, findCase, judgeCustomer } from '@/lib/store/cases.ts';
import { nextDueTime, takeDue } from '@/lib/store/due.ts';
import {
  markFollowUp,
  openFollowUps,
  pausesOf,
  removeFollowUp,
  saveFollowUp,
} from '@/lib/store/follow-ups.ts';
import { withFreshDatabase } from './fresh.ts';

withFreshDatabase();

const now = '2026-11-27T10:00:00.000Z';
const later = '2026-11-27T11:00:00.000Z';
const case1 = { customerId: 'sophie', ticketKey: 't1', subject: 'Rits kapot' };
const aside = {
  ...case1,
  id: 'p1',
  kind: 'not-now',
  dueOn: '2026-11-27',
  dueAt: later,
  done: false,
} as const;
const check = { ...case1, id: 'f1', dueOn: '2026-11-27', done: false };
const at = (time: string) => new Date(time);

describe('a ticket that is put aside', () => {
  it('does not open its sidebar until it is taken up again', async () => {
    await saveFollowUp(aside, now);
    expect(await findCase('t1')).toMatchObject({ dismissed: true, subject: 'Rits kapot' });
    await saveFollowUp({ ...aside, done: true }, now);
    expect(await findCase('t1')).toMatchObject({ dismissed: false });
    await saveFollowUp(aside, now);
    await removeFollowUp(aside, 'p1', now);
    expect(await findCase('t1')).toMatchObject({ dismissed: false });
    expect(await pausesOf('t1')).toEqual([]);
  });

  it('is known by its ticket where nobody knows of whom it is, and goes along to whom it turns out to be of', async () => {
    await saveFollowUp({ ...aside, customerId: null }, now);
    expect(await pausesOf('t1')).toMatchObject([{ id: 'p1', customerId: null }]);
    await saveFollowUp({ ...aside, done: true }, now);
    expect(await pausesOf('t1')).toMatchObject([{ customerId: 'sophie', doneAt: now, dueAt: later }]);
  });

  it('is not touched through another ticket of somebody else', async () => {
    await saveFollowUp(aside, now);
    await removeFollowUp({ customerId: 'peter', ticketKey: 't2' }, 'p1', now);
    await removeFollowUp({ customerId: null, ticketKey: 't2' }, 'p1', now);
    expect(await pausesOf('t1')).toHaveLength(1);
    await expect(saveFollowUp({ ...aside, customerId: 'peter', ticketKey: 't2' }, now)).rejects.toThrow();
  });

  it('finished elsewhere, keeps its moment', async () => {
    await saveFollowUp(aside, now);
    const { dueAt: _, kind: __, ...short } = aside;
    expect(await saveFollowUp({ ...short, done: true }, now)).toMatchObject({
      kind: 'not-now',
      dueAt: later,
    });
  });
});

describe('what is due', () => {
  it('is handed out once, and opens the sidebar of what was put aside again', async () => {
    await saveFollowUp(aside, now);
    expect(await takeDue(at('2026-11-27T10:59:00.000Z'))).toEqual([]);
    expect(await takeDue(at(later))).toMatchObject([{ id: 'p1' }]);
    expect(await findCase('t1')).toMatchObject({ dismissed: false });
    // Closed by the person since, it stays closed.
    await dismissCase(case1, later);
    expect(await takeDue(at('2026-11-28T10:00:00.000Z'))).toEqual([]);
    expect(await findCase('t1')).toMatchObject({ dismissed: true });
  });

  it('gives a case back to nobody of whom the person said since that it is not theirs', async () => {
    await saveFollowUp(aside, now);
    await judgeCustomer(case1, 'sophie@example.be', false, now);
    expect(await takeDue(at(later))).toHaveLength(1);
    expect(await findCase('t1')).toMatchObject({ customerId: null, dismissed: false });
  });

  it('is handed out again only for another time', async () => {
    await saveFollowUp(aside, now);
    await takeDue(at(later));
    await saveFollowUp(aside, later);
    expect(await takeDue(at(later))).toEqual([]);
    await saveFollowUp({ ...aside, dueAt: '2026-11-27T12:00:00.000Z' }, later);
    expect(await takeDue(at('2026-11-27T12:00:00.000Z'))).toHaveLength(1);
  });

  it('is never what is done, and the next one is the earliest that waits', async () => {
    expect(await nextDueTime()).toBeNull();
    await saveFollowUp({ ...check, dueOn: '2026-12-05' }, now);
    await saveFollowUp(aside, now);
    expect(await nextDueTime()).toBe(Date.parse(later));
    await markFollowUp('p1', { done: true }, now);
    expect(await nextDueTime()).toBe(new Date(2026, 11, 5, 9).getTime());
    expect(await takeDue(at('2026-11-28T10:00:00.000Z'))).toEqual([]);
  });
});

describe('how it ended', () => {
  it('is kept in the person’s words, and stays when only the rest is said again', async () => {
    await saveFollowUp(check, now);
    await markFollowUp('f1', { outcome: 'stayed', lesson: 'Sneller bellen' }, now);
    await markFollowUp('f1', { done: true }, now);
    expect(await saveFollowUp({ ...check, done: true }, now)).toMatchObject({
      outcome: 'stayed',
      lesson: 'Sneller bellen',
      doneAt: now,
    });
    await markFollowUp('f1', { outcome: null, done: false }, now);
    expect(await openFollowUps()).toMatchObject([{ outcome: null, lesson: 'Sneller bellen' }]);
  });

  it('told of a pause, leaves a closed sidebar closed', async () => {
    await saveFollowUp(aside, now);
    await saveFollowUp({ ...aside, done: true }, now);
    await dismissCase(case1, now);
    await markFollowUp('p1', { lesson: 'x' }, now);
    expect(await findCase('t1')).toMatchObject({ dismissed: true });
  });
});
