import { describe, expect, it } from 'vitest';
import { findCase } from '@/lib/store/cases.ts';
import { ensureCustomer } from '@/lib/store/customers.ts';
import {
  behindImprovement,
  linkImprovement,
  listImprovements,
  purgeImprovements,
  removeImprovement,
  restoreImprovement,
  saveImprovement,
  solveImprovement,
} from '@/lib/store/improvements.ts';
import { withFreshDatabase } from './fresh.ts';

withFreshDatabase();

const now = '2026-11-27T10:00:00.000Z';
const LATER = '2026-11-28T10:00:00.000Z';
const ID = '00000000-0000-4000-8000-000000000001';
const texts = {
  id: ID,
  kind: 'delivery',
  title: 'Dubbele doos',
  expected: 'Heel',
  meant: 'Goed ingepakt',
  where: 'Verzendpagina',
} as const;
const fresh = { ...texts, baseRevision: null };
const of = (ticketKey: string, customerId: string | null = null) => ({
  ticketKey,
  customerId,
  subject: ticketKey,
});

describe('an improvement', () => {
  it('is one, however often it is sent, with each case behind it once', async () => {
    const first = await saveImprovement(fresh, of('t1'), now);
    expect(await saveImprovement(fresh, of('t1'), now)).toEqual(first);
    await linkImprovement(ID, of('t2'), true, now);
    await linkImprovement(ID, of('t2'), true, now);
    expect(await listImprovements()).toMatchObject([{ ticketKeys: ['t1', 't2'], before: 2, since: 0 }]);
    await linkImprovement(ID, of('t2'), false, now);
    expect(await listImprovements()).toMatchObject([{ ticketKeys: ['t1'], before: 1 }]);
  });

  it('makes a case of a ticket that had none, so that it can be counted', async () => {
    await saveImprovement(fresh, of('t1'), now);
    expect(await findCase('t1')).toMatchObject({ subject: 't1', complaint: false });
  });

  it('changed in two tabs keeps both texts', async () => {
    const { revision } = await saveImprovement(fresh, of('t1'), now);
    await saveImprovement({ ...texts, title: 'Steviger', baseRevision: revision }, null, now);
    const late = await saveImprovement({ ...texts, title: 'Vulling', baseRevision: revision }, null, now);
    expect(late.id).not.toBe(ID);
    const titles = (await listImprovements()).map(({ title }) => title);
    expect(titles.sort()).toEqual(['Steviger', 'Vulling']);
    expect(await listImprovements()).toMatchObject([{ ticketKeys: ['t1'] }, { ticketKeys: ['t1'] }]);
  });

  it('linking is no change of the text: it never makes a conflict', async () => {
    const { revision } = await saveImprovement(fresh, null, now);
    await linkImprovement(ID, of('t2'), true, now);
    const saved = await saveImprovement({ ...texts, title: 'Anders', baseRevision: revision }, null, now);
    expect(saved).toMatchObject({ id: ID, ticketKeys: ['t2'] });
  });

  it('solved, counts the complaints since, until it is not solved after all', async () => {
    await saveImprovement(fresh, of('t1'), '2026-01-01T10:00:00.000Z');
    await solveImprovement(ID, true, '2026-06-01T10:00:00.000Z');
    await solveImprovement(ID, true, '2026-12-01T10:00:00.000Z');
    await linkImprovement(ID, of('t2'), true, now);
    expect(await listImprovements()).toMatchObject([
      { solvedAt: '2026-06-01T10:00:00.000Z', before: 1, since: 1 },
    ]);
    await solveImprovement(ID, false, now);
    expect(await listImprovements()).toMatchObject([{ solvedAt: null, before: 2, since: 0 }]);
  });

  it('names each customer behind it once, with their tickets, and nobody’s apart', async () => {
    const sophie = await ensureCustomer({ address: 'sophie@example.be', name: 'Sophie' }, now);
    await saveImprovement(fresh, of('t1', sophie.id), now);
    const second = { ...of('t2', sophie.id), link: 'https://mail.example.com/2' };
    await linkImprovement(ID, second, true, LATER);
    await linkImprovement(ID, of('form'), true, now);
    expect(await behindImprovement(ID)).toMatchObject([
      {
        customer: { names: ['Sophie'], addresses: ['sophie@example.be'] },
        tickets: [
          { id: 't2', subject: 't2', link: 'https://mail.example.com/2', createdAt: LATER },
          { id: 't1', link: null },
        ],
      },
      { customer: null, tickets: [{ subject: 'form' }] },
    ]);
  });

  it('removed, is out of sight, can come back, and is gone after a while', async () => {
    await saveImprovement(fresh, of('t1'), now);
    await removeImprovement(ID, now);
    expect(await listImprovements()).toEqual([]);
    await restoreImprovement(ID, now);
    expect(await listImprovements()).toHaveLength(1);
    await removeImprovement(ID, now);
    await purgeImprovements('2026-11-27T09:00:00.000Z');
    await restoreImprovement(ID, now);
    expect(await listImprovements()).toHaveLength(1);
    await removeImprovement(ID, now);
    await purgeImprovements('2026-11-27T11:00:00.000Z');
    await restoreImprovement(ID, now);
    expect(await listImprovements()).toEqual([]);
  });
});
