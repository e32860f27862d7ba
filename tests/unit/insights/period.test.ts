import { describe, expect, it } from 'vitest';
import { daysBefore, daysIn, daysOf, ownDays, spansOf } from '@/lib/insights/period.ts';
import { addDays } from '@/lib/method/dates.ts';

describe('a period', () => {
  it('is whole weeks with this one among them, whatever day it is', () => {
    for (let at = 0; at < 14; at += 1) {
      const today = addDays('2026-11-16', at);
      const { unit, spans } = spansOf(daysOf('weeks', today));
      expect(unit).toBe('week');
      expect(spans).toHaveLength(4);
      expect(new Set(spans.map(({ from }) => new Date(from).getUTCDay()))).toEqual(new Set([1]));
      expect(spans.at(-1)?.to).toBe(today);
    }
    expect(spansOf(daysOf('quarter', '2026-11-21')).spans).toHaveLength(13);
    expect(spansOf(daysOf('year', '2026-11-21')).spans).toHaveLength(52);
  });

  it('of a person’s own is put right, begins and ends on its days, and goes by months when it is long', () => {
    expect(ownDays('2026-11-21', '2026-11-04')).toEqual({ from: '2026-11-04', to: '2026-11-21' });
    expect(spansOf({ from: '2026-11-04', to: '2026-11-10' }).spans).toEqual([
      { from: '2026-11-04', to: '2026-11-08' },
      { from: '2026-11-09', to: '2026-11-10' },
    ]);
    const { unit, spans } = spansOf({ from: '2025-01-15', to: '2026-03-03' });
    expect(unit).toBe('month');
    expect(spans[0]).toEqual({ from: '2025-01-15', to: '2025-01-31' });
    expect(spans.at(-1)).toEqual({ from: '2026-03-01', to: '2026-03-03' });
    expect(spans).toHaveLength(15);
    expect(spansOf(ownDays('1900-01-01', '2026-03-03')).spans).toHaveLength(10 * 12 + 3);
  });

  it('has every day in exactly the span that it is in', () => {
    for (const days of [
      { from: '2026-02-25', to: '2026-04-02' },
      { from: '2024-02-10', to: '2026-03-01' },
    ]) {
      const { spans, at } = spansOf(days);
      expect(spans.reduce((sum, span) => sum + daysIn(span), 0)).toBe(daysIn(days));
      for (let day = days.from; day <= days.to; day = addDays(day, 1)) {
        const span = spans[at(day)];
        expect(span && span.from <= day && day <= span.to, day).toBe(true);
      }
    }
  });

  it('is compared with as many days before', () => {
    expect(daysBefore({ from: '2026-11-09', to: '2026-11-15' })).toEqual({
      from: '2026-11-02',
      to: '2026-11-08',
    });
  });
});
