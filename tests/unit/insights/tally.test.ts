import { describe, expect, it } from 'vitest';
import { type Known, Tally } from '@/lib/insights/tally.ts';
import type { InsightsWanted } from '@/lib/messages/insight-requests.ts';
import type { CaseRecord, SeenRecord } from '@/lib/messages/records.ts';
import { addDays } from '@/lib/method/dates.ts';
import { OUTCOMES, type Outcome } from '@/lib/method/follow-up.ts';
import { PATHS } from '@/lib/method/types.ts';
import { complaint, improvementOf, keyOf } from './cases.ts';

const NOW = '2026-11-21T15:00:00.000Z';
const WEEKS = { from: '2026-10-26', to: '2026-11-21', inbox: null };
const NOTHING: Known = { improvements: [], outcomes: new Map(), seen: [] };

function count(cases: readonly CaseRecord[], known: Partial<Known> = {}, wanted: InsightsWanted = WEEKS) {
  const tally = new Tally(wanted, { ...NOTHING, ...known });
  tally.add(cases);
  return tally.insights(NOW);
}
const seen = (day: string, count: number, inbox = 'mail.example.com'): SeenRecord => ({
  ...{ id: `${day}|${inbox}`, day, inbox, count },
});

describe('all complaints together', () => {
  it('are nothing while there is none', () => {
    const none = count([]);
    expect(none).toMatchObject({
      complaints: 0,
      countedSince: null,
      paths: [],
      improvements: [],
      inboxes: [],
    });
    expect(none.replies).toEqual({ bins: [0, 0, 0, 0, 0, 0], median: null, count: 0 });
    expect(none.spans).toHaveLength(4);
  });

  it('fall in their weeks; what is no complaint, or of another time, does not', () => {
    const { spans, complaints, complaintsBefore } = count([
      complaint('a', '2026-10-26'),
      complaint('b', '2026-11-01'),
      complaint('c', '2026-11-21'),
      complaint('d', '2026-11-03', { complaint: false }),
      complaint('e', '2026-10-25'),
      complaint('f', '2026-09-29'),
      complaint('g', '2026-09-28'),
      complaint('h', '2026-11-22'),
    ]);
    expect(spans.map((span) => span.complaints)).toEqual([2, 0, 0, 1]);
    expect([complaints, complaintsBefore]).toEqual([3, 2]);
  });

  it('are set against tickets only from the day on which those were counted, inbox by inbox', () => {
    const cases = [
      complaint('a', '2026-11-09'),
      complaint('b', '2026-11-11'),
      complaint('c', '2026-11-11', { host: 'desk.example.com' }),
    ];
    const all = {
      seen: [seen('2026-11-10', 30), seen('2026-11-12', 20), seen('2026-09-01', 99, 'old.example')],
    };
    expect(count(cases, all).spans[2]).toMatchObject({ complaints: 3, seen: 50, among: 1 });
    expect(count(cases, all)).toMatchObject({
      countedSince: '2026-09-01',
      inboxes: ['desk.example.com', 'mail.example.com', 'old.example'],
    });
    const one = count(cases, all, { ...WEEKS, inbox: 'desk.example.com' });
    expect(one).toMatchObject({ complaints: 1, countedSince: null });
    expect(one.spans[2]).toMatchObject({ complaints: 1, seen: 0, among: 0 });
    expect(one.inboxes).toHaveLength(3);
  });

  it('lie in what the improvements behind them are about, once each', () => {
    const improvements = [
      improvementOf('doos', 'delivery', [keyOf('a'), keyOf('b')]),
      improvementOf('vulling', 'delivery', [keyOf('a')]),
      improvementOf('maten', 'description', [keyOf('a')]),
    ];
    const cases = ['a', 'b', 'c'].map((id) => complaint(id, '2026-11-11'));
    const { causes, withoutCause } = count(cases, { improvements });
    expect(causes).toMatchObject({ delivery: 2, description: 1, product: 0 });
    expect(withoutCause).toBe(1);
  });

  it('tell the own share, and leave open what was not answered', () => {
    const cases = [true, true, false, null].map((ownShare, at) =>
      complaint(String(at), '2026-11-11', { answers: { ownShare } }),
    );
    expect(count(cases).share).toEqual({ yes: 2, no: 1, open: 1 });
  });

  it('end as was told last, else as we wrote', () => {
    const cases = [
      complaint('kept', '2026-11-11', { path: 'part' }),
      complaint('parted', '2026-11-11', { path: 'part' }),
      complaint('gone', '2026-11-11', { path: 'part' }),
      complaint('lost', '2026-11-11', { path: 'save-first' }),
      complaint('open', '2026-11-11', { path: 'save-first' }),
      complaint('none', '2026-11-11'),
    ];
    const outcomes = new Map<string, Outcome>([
      [keyOf('kept'), 'stayed'],
      [keyOf('gone'), 'left'],
      [keyOf('lost'), 'left'],
    ]);
    const { endings, paths } = count(cases, { outcomes });
    expect(endings).toEqual({ saved: 1, parted: 2, lost: 1, open: 2 });
    const nothing = { solved: 0, heard: 0, stayed: 0, left: 0, open: 0 };
    expect(paths).toEqual([
      { ...nothing, path: 'save-first', left: 1, open: 1 },
      { ...nothing, path: 'part', stayed: 1, left: 1, open: 1 },
      { ...nothing, path: null, open: 1 },
    ]);
  });

  it('tell how soon they were answered, with a middle of five or more alone', () => {
    const times = [1, 6, 20, 45, 100, 1_000];
    const cases = times.map((minutes, at) =>
      complaint(String(at), '2026-11-11', { minutes, path: 'save-first' }),
    );
    expect(count(cases).replies).toEqual({ bins: [1, 1, 1, 1, 1, 1], median: 32.5, count: 6 });
    expect(count(cases.slice(0, 4)).replies).toMatchObject({ median: null, count: 4 });
    const unknown = complaint('x', '2026-11-11', { path: 'save-first' });
    expect(count([unknown]).replies.count).toBe(0);
  });

  it('come from customers, some more than once', () => {
    const by = (customerId: string | null, times: number) =>
      Array.from({ length: times }, (_, at) => complaint(`${customerId}${at}`, '2026-11-11', { customerId }));
    const cases = [...by('an', 1), ...by('bo', 2), ...by('cas', 3), ...by('dirk', 5), ...by(null, 2)];
    expect(count(cases).customers).toEqual({ one: 1, two: 1, three: 1, more: 1 });
  });

  it('measure a fix by all of its complaints, before and since, with the days of each', () => {
    const solved = improvementOf(
      'doos',
      'delivery',
      [keyOf('a'), keyOf('b'), keyOf('c'), keyOf('erased')],
      '2026-10-12T12:00:00.000Z',
    );
    const open = improvementOf('maten', 'description', [keyOf('d')]);
    const cases = [
      complaint('a', '2026-09-12'),
      complaint('b', '2026-10-02'),
      complaint('c', '2026-11-01'),
      complaint('d', '2026-11-11'),
    ];
    const { improvements } = count(cases, {
      improvements: [open, solved, improvementOf('stil', 'price', [])],
    });
    expect(improvements).toMatchObject([
      { id: 'doos', before: 2, since: 1, daysBefore: 30, daysSince: 40 },
      { id: 'maten', before: 1, since: 0, daysBefore: 10, daysSince: 0 },
    ]);
  });

  it('hold up the mirror of a year, whatever the period and inbox', () => {
    const partings = [
      complaint('a', '2026-02-01', { path: 'part', host: 'desk.example.com' }),
      complaint('b', '2025-02-01', { path: 'part' }),
      complaint('c', '2026-05-01', { answers: { ownShare: false, smallEffort: false, keep: false } }),
    ];
    const { mirror } = count(partings, {}, { ...WEEKS, inbox: 'mail.example.com' });
    expect(mirror).toMatchObject({ partings: [{ subject: 'Over a' }], threeNo: 1 });
  });
});

/** Numbers that are the same in every run. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * sides);
  };
}

function invented(many: number) {
  const roll = dice(7);
  const outcomes = new Map<string, Outcome>();
  const cases = Array.from({ length: many }, (_, at) => {
    const path = PATHS[roll(5)];
    const host = ['mail.example.com', 'desk.example.com', 'chat.example.com'][roll(3)] ?? '';
    const outcome = OUTCOMES[roll(8)];
    if (outcome) outcomes.set(keyOf(String(at), host), outcome);
    return complaint(String(at), addDays('2025-11-01', roll(500)), {
      ...{ host, minutes: roll(900), complaint: roll(4) > 0, customerId: `c${roll(many / 2)}` },
      ...(path && { path }),
      answers: { ownShare: [true, false, null][roll(3)] ?? null },
    });
  });
  return { cases, outcomes };
}

describe('however many there are', () => {
  const { cases, outcomes } = invented(2_000);

  it('every complaint of the period is counted once in each picture', () => {
    const wanted = { from: '2026-01-01', to: '2026-12-31', inbox: null };
    const all = count(cases, { outcomes }, wanted);
    const inside = cases.filter(({ complaint, createdAt }) => complaint && createdAt.startsWith('2026'));
    const sum = (numbers: number[]) => numbers.reduce((total, one) => total + one, 0);
    expect(all.complaints).toBe(inside.length);
    expect(sum(all.spans.map((span) => span.complaints))).toBe(inside.length);
    expect(sum(Object.values(all.share))).toBe(inside.length);
    expect(sum(Object.values(all.endings))).toBe(inside.length);
    expect(sum(all.paths.flatMap(({ path: _, ...ends }) => Object.values(ends)))).toBe(inside.length);
    expect(sum(all.replies.bins)).toBe(all.replies.count);
    const { one, two, three, more } = all.customers;
    expect(one + two + three + more).toBe(new Set(inside.map(({ customerId }) => customerId)).size);
    const parts = all.inboxes.map((inbox) => count(cases, { outcomes }, { ...wanted, inbox }).complaints);
    expect(sum(parts)).toBe(inside.length);
  });

  it('it makes no difference in which pages they come', () => {
    const tally = new Tally(WEEKS, { ...NOTHING, outcomes });
    for (let at = 0; at < cases.length; at += 300) tally.add(cases.slice(at, at + 300));
    expect(tally.insights(NOW)).toEqual(count(cases, { outcomes }));
  });
});

describe('of one agent', () => {
  const CASES = [
    complaint('a', '2026-11-03', { agent: 'Noor', host: 'een.example', answers: { ownShare: true } }),
    complaint('b', '2026-11-04', { agent: 'Jan', path: 'part' }),
    complaint('c', '2026-11-05', { agent: 'Noor' }),
    complaint('d', '2026-11-06'),
    complaint('e', '2026-10-10', { agent: 'Noor' }),
  ];
  const by = (agent: string, known: Partial<Known> = {}) => count(CASES, known, { ...WEEKS, agent });

  it('all names are told, in order, also of those who are not counted', () => {
    expect(count(CASES).agents).toEqual(['', 'Jan', 'Noor']);
    expect(by('Jan').agents).toEqual(['', 'Jan', 'Noor']);
    expect(count([complaint('x', '2026-11-03', { complaint: false, agent: 'Eva' })]).agents).toEqual([]);
  });

  it('only theirs are counted, or those of nobody who is known', () => {
    expect(by('Noor')).toMatchObject({ complaints: 2, complaintsBefore: 1, share: { yes: 1, open: 1 } });
    expect(by('')).toMatchObject({ complaints: 1 });
    expect(count(CASES)).toMatchObject({ complaints: 4 });
    expect(count(CASES, {}, { ...WEEKS, inbox: 'een.example', agent: 'Noor' })).toMatchObject({
      complaints: 1,
    });
  });

  it('the mirror stays everybody’s, and no opened tickets go with them: whose those were is not kept', () => {
    const one = by('Noor', { seen: [seen('2026-11-03', 40)] });
    expect(one.mirror.partings).toHaveLength(1);
    expect(one.countedSince).toBeNull();
    expect(one.spans.every((span) => span.seen === 0 && span.among === 0)).toBe(true);
  });
});
