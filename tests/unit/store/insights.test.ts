import { describe, expect, it } from 'vitest';
import { markFollowUp, saveFollowUp } from '@/lib/store/follow-ups.ts';
import { removeImprovement, saveImprovement } from '@/lib/store/improvements.ts';
import { eachCase, livingImprovements, outcomesByTicket } from '@/lib/store/insights.ts';
import { database } from '@/lib/store/open.ts';
import { complaint } from '../insights/cases.ts';
import { withFreshDatabase } from './fresh.ts';

withFreshDatabase();

const AT = '2026-11-20T10:00:00.000Z';
const LATER = '2026-11-21T10:00:00.000Z';
const uuid = (n: number) => `00000000-0000-4000-8000-00000000000${n}`;

describe('what is counted', () => {
  it('is every case once, a page at a time', async () => {
    const tx = (await database()).transaction('cases', 'readwrite');
    for (let at = 0; at < 1_203; at += 1) void tx.store.put(complaint(String(at), '2026-11-11'));
    await tx.done;
    const pages: string[][] = [];
    await eachCase((cases) => pages.push(cases.map(({ id }) => id)));
    expect(pages.map((page) => page.length)).toEqual([500, 500, 203]);
    expect(new Set(pages.flat()).size).toBe(1_203);
  });

  it('is nothing in an empty database', async () => {
    const pages: unknown[] = [];
    await eachCase((cases) => pages.push(...cases));
    expect(pages).toEqual([]);
    expect(await outcomesByTicket()).toEqual(new Map());
  });

  it('is how each ticket ended as it was told last', async () => {
    const check = { customerId: null, subject: '', kind: 'check', dueOn: '2026-11-25', done: false } as const;
    await saveFollowUp({ ...check, id: uuid(1), ticketKey: 'a', outcome: 'left' }, AT);
    await saveFollowUp({ ...check, id: uuid(2), ticketKey: 'a' }, AT);
    await saveFollowUp({ ...check, id: uuid(3), ticketKey: 'b' }, AT);
    expect(await outcomesByTicket()).toEqual(new Map([['a', 'left']]));
    await markFollowUp(uuid(2), { outcome: 'stayed' }, LATER);
    expect(await outcomesByTicket()).toEqual(new Map([['a', 'stayed']]));
  });

  it('is no improvement that was removed', async () => {
    const texts = {
      kind: 'price',
      title: '',
      expected: '',
      meant: '',
      where: '',
      baseRevision: null,
    } as const;
    await saveImprovement({ ...texts, id: uuid(1) }, null, AT);
    await saveImprovement({ ...texts, id: uuid(2) }, null, AT);
    await removeImprovement(uuid(2), LATER);
    expect((await livingImprovements()).map(({ id }) => id)).toEqual([uuid(1)]);
  });
});
