import { afterEach, describe, expect, it } from 'vitest';
import {
  addDays,
  addWorkingDays,
  isDay,
  isWorkingDay,
  localDay,
  weekday,
} from '../../../lib/method/dates.ts';
import { followUpDay } from '../../../lib/method/follow-up.ts';

const ZONE = process.env.TZ;
afterEach(() => {
  if (ZONE === undefined) delete process.env.TZ;
  else process.env.TZ = ZONE;
});

describe('days', () => {
  it.each(['2026-11-21', '2028-02-29', '2000-01-01', '9999-12-31'])('%s is a day', (day) => {
    expect(isDay(day)).toBe(true);
  });

  it.each([
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-1-1',
    '26-11-21',
    '2026-11-21T10:00',
    '',
    'vandaag',
    '0050-01-01',
  ])('%j is none', (text) => {
    expect(isDay(text)).toBe(false);
  });

  it.each([
    ['2026-12-31', 1, '2027-01-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2026-03-01', -1, '2026-02-28'],
    ['2026-03-28', 2, '2026-03-30'],
    ['2026-10-24', 2, '2026-10-26'],
  ])('%s and %i days is %s', (day, days, expected) => {
    expect(addDays(day, days)).toBe(expected);
  });

  it.each(['Pacific/Kiritimati', 'America/Los_Angeles', 'Europe/Brussels'])('are the same in %s', (zone) => {
    process.env.TZ = zone;
    expect(weekday('2026-11-21')).toBe(6);
    expect(addDays('2026-03-28', 1)).toBe('2026-03-29');
    expect(addWorkingDays('2026-10-23', 1)).toBe('2026-10-26');
    expect(localDay(new Date(2026, 10, 21, 0, 5))).toBe('2026-11-21');
    expect(localDay(new Date(2026, 10, 21, 23, 55))).toBe('2026-11-21');
  });

  it('says what is wrong with what is no day', () => {
    expect(() => addDays('2026-02-30', 1)).toThrow(RangeError);
    expect(() => weekday('soon')).toThrow('not a day: soon');
  });
});

describe('addWorkingDays', () => {
  it.each([
    ['2026-11-20', 1, '2026-11-23'],
    ['2026-11-21', 1, '2026-11-23'],
    ['2026-11-22', 5, '2026-11-27'],
    ['2026-11-23', 5, '2026-11-30'],
    ['2026-11-21', 0, '2026-11-23'],
    ['2026-11-23', 0, '2026-11-23'],
  ])('%s and %i working days is %s', (day, count, expected) => {
    expect(addWorkingDays(day, count)).toBe(expected);
    expect(isWorkingDay(expected)).toBe(true);
  });
});

describe('followUpDay', () => {
  const friday = '2026-11-20';
  it.each([
    ['ask-first', null, '2026-11-25'],
    ['save-first', null, '2026-11-27'],
    ['save-first', '2026-11-26', '2026-11-30'],
    ['save-repeated', friday, '2026-11-24'],
    ['part', '2026-11-26', '2026-11-30'],
    // A remedy that is no part of asking, one that has passed, and one that is no day at all.
    ['ask-first', '2026-12-24', '2026-11-25'],
    ['save-first', '2026-11-02', '2026-11-27'],
    ['save-first', '2026-02-30', '2026-11-27'],
  ] as const)('%s with a remedy on %s is looked at on %s', (path, remedyOn, expected) => {
    expect(followUpDay(path, remedyOn, friday)).toBe(expected);
  });

  it.each([
    ['ask-first', null, '2026-11-23'],
    ['save-first', null, '2026-12-04'],
    // What arrives is looked at when it has.
    ['save-first', '2026-11-26', '2026-11-30'],
  ] as const)(
    '%s with a remedy on %s is looked at on %s, by days of one’s own',
    (path, remedyOn, expected) => {
      expect(followUpDay(path, remedyOn, friday, { answer: 1, solved: 10 })).toBe(expected);
    },
  );
});
