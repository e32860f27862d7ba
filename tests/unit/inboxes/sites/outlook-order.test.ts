import { describe, expect, it } from 'vitest';
import { newestFirst } from '@/lib/inboxes/sites/outlook-order.ts';

describe('which end the newest message is at', () => {
  it.each([
    [['Fr 2026-05-22 15:22', 'Do 2026-05-21 08:00'], true],
    [['Di, 14.04.2020 08:51', 'Mi, 15.04.2020 08:51'], false],
    [['vr 21-11-2026 9:12', 'do 19-11-2026 23:59', 'wo 4-11-2026 8:00'], true],
    [['Thu 11/19/2026 9:12 AM', 'Thu 11/19/2026 12:05 PM'], false],
    [['Thu 11/19/2026 1:05 PM', 'Thu 11/19/2026 11:58 AM'], true],
    [['Thu 11/19/2026 12:10 AM', 'Wed 11/18/2026 11:50 PM'], true],
    [['mer. 18/11/2026 11:47', null, 'ven. 20/11/2026 08:10'], false],
  ])('%j', (dates, answer) => {
    expect(newestFirst(dates)).toBe(answer);
  });

  it('is not told by one date, by equal ones, by words, or by a day and month that could be either way round', () => {
    expect(newestFirst([])).toBeNull();
    expect(newestFirst(['Fr 2026-05-22 15:22'])).toBeNull();
    expect(newestFirst(['vr 20-11-2026 9:12', 'vr 20-11-2026 9:12'])).toBeNull();
    expect(newestFirst(['yesterday', 'Friday', null])).toBeNull();
    expect(newestFirst(['3/10/2026 9:00', '4/9/2026 9:00'])).toBeNull();
    expect(newestFirst(['2026-05-22 15:22', '2026-05-21 8:00', '2026-05-23 8:00'])).toBeNull();
  });
});
