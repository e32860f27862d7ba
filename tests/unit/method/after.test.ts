import { describe, expect, it } from 'vitest';
import { emptyAnswers } from '@/lib/method/answers.ts';
import { localDay } from '@/lib/method/dates.ts';
import { dueTime, isDue } from '@/lib/method/follow-up.ts';
import { countComplaints } from '@/lib/method/improvement.ts';
import { type Mirrored, mirrorOf, partsOften, refusesOften } from '@/lib/method/mirror.ts';
import { pauses } from '@/lib/method/not-now.ts';
import { THREE_NO } from './fixtures.ts';

const at = (hour: number, minute = 0) => new Date(2026, 10, 27, hour, minute);
const clock = (date: Date) => [localDay(date), date.getHours(), date.getMinutes()];

describe('not now', () => {
  it('in the morning offers an hour, the afternoon and a day', () => {
    const offered = pauses(at(10, 20)).map(({ pause, until }) => [pause, ...clock(until)]);
    expect(offered).toEqual([
      ['hour', '2026-11-27', 11, 20],
      ['afternoon', '2026-11-27', 14, 0],
      ['day', '2026-11-28', 10, 20],
    ]);
  });

  it('after noon offers the next morning, also over the end of a month', () => {
    const late = pauses(new Date(2026, 10, 30, 15, 0)).map(({ pause, until }) => [pause, ...clock(until)]);
    expect(late[1]).toEqual(['morning', '2026-12-01', 9, 0]);
    expect(pauses(at(12))[1]?.pause).toBe('morning');
    expect(clock(pauses(at(12), '07:30')[1]?.until ?? at(0))).toEqual(['2026-11-28', 7, 30]);
  });
});

describe('what is due', () => {
  const check = { dueOn: '2026-11-27', dueAt: null };
  const pause = { dueOn: '2026-11-27', dueAt: at(15, 30).toISOString() };

  it('of a day is due all day, and brought to mind in the morning', () => {
    expect(isDue(check, at(0, 1))).toBe(true);
    expect(isDue(check, new Date(2026, 10, 26, 23, 59))).toBe(false);
    expect(new Date(dueTime(check))).toEqual(at(9));
    expect(new Date(dueTime(check, '06:30'))).toEqual(at(6, 30));
  });

  it('of a moment is due at that minute and not before', () => {
    expect(isDue(pause, at(15, 29))).toBe(false);
    expect(isDue(pause, at(15, 30))).toBe(true);
    expect(dueTime(pause)).toBe(at(15, 30).getTime());
  });
});

describe('an improvement', () => {
  it('counts the complaints before it was solved, and since', () => {
    const days = ['2026-01-01', '2026-05-01', '2026-09-01'];
    expect(countComplaints(days, null)).toEqual({ before: 3, since: 0 });
    expect(countComplaints(days, '2026-06-01')).toEqual({ before: 2, since: 1 });
  });
});

describe('the mirror', () => {
  const now = '2026-11-29T10:00:00.000Z';
  const aCase = (change: Partial<Mirrored> = {}): Mirrored => ({
    subject: 'Rits kapot',
    answers: emptyAnswers(),
    inserts: [],
    complaint: true,
    createdAt: now,
    ...change,
  });
  const parted = (at: string, subject = '') => aCase({ subject, inserts: [{ at, path: 'part' }] });

  it('shows the partings of twelve months, each case once, newest first', () => {
    const twice = aCase({
      subject: 'twice',
      inserts: [
        { at: '2026-03-01T10:00:00.000Z', path: 'part' },
        { at: '2026-04-01T10:00:00.000Z', path: 'part' },
      ],
    });
    const kept = aCase({ inserts: [{ at: now, path: 'save-first' }] });
    const mirror = mirrorOf(
      [
        twice,
        kept,
        parted('2025-11-29T09:59:59.000Z', 'long ago'),
        parted('2026-11-01T10:00:00.000Z', 'new'),
      ],
      now,
    );
    expect(mirror.partings.map(({ subject }) => subject)).toEqual(['new', 'twice']);
    expect(partsOften(mirror)).toBe(true);
  });

  it('says nothing of a single parting', () => {
    expect(partsOften(mirrorOf([parted('2026-11-01T10:00:00.000Z')], now))).toBe(false);
  });

  it('counts three times no of complaints only, and speaks of it when it is often', () => {
    const no = aCase({ answers: { ...emptyAnswers(), ...THREE_NO } });
    const others = [
      aCase({ answers: { ...emptyAnswers(), ...THREE_NO, keep: true } }),
      { ...no, complaint: false },
      { ...no, createdAt: '2025-01-01T10:00:00.000Z' },
    ];
    expect(mirrorOf([no, no, ...others], now).threeNo).toBe(2);
    expect(refusesOften(mirrorOf([no, no, ...others], now))).toBe(false);
    expect(refusesOften(mirrorOf([no, no, no], now))).toBe(true);
  });
});
