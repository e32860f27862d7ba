/** Models of the rooms Improvements and Insights, for component tests and for the gallery. */
import { daysOf } from '@/lib/insights/period.ts';
import type { CountedImprovement } from '@/lib/messages/records.ts';
import type { BehindImprovement, ImprovementsLook } from '@/lib/options/improvements-model.ts';
import type { Insights, InsightsModel } from '@/lib/options/insights-model.ts';

const TODAY = '2026-11-21';

export const LOOK: ImprovementsLook = { view: 'list', by: 'kind', show: 'all', kind: null, sort: 'count' };

const NOTHING: Insights = {
  unit: 'week',
  spans: [],
  complaints: 0,
  complaintsBefore: 0,
  countedSince: null,
  causes: { product: 0, description: 0, delivery: 0, communication: 0, price: 0, policy: 0 },
  withoutCause: 0,
  share: { yes: 0, no: 0, open: 0 },
  paths: [],
  endings: { saved: 0, parted: 0, lost: 0, open: 0 },
  replies: { bins: [0, 0, 0, 0, 0, 0], median: null, count: 0 },
  improvements: [],
  customers: { one: 0, two: 0, three: 0, more: 0 },
  mirror: { partings: [], threeNo: 0 },
  inboxes: ['mail.google.com'],
  agents: [],
};

const MONDAYS = [
  ...['2026-08-24', '2026-08-31', '2026-09-07', '2026-09-14', '2026-09-21', '2026-09-28', '2026-10-05'],
  ...['2026-10-12', '2026-10-19', '2026-10-26', '2026-11-02', '2026-11-09', '2026-11-16'],
];

function spans(complaints: readonly number[], seen: readonly number[]): Insights['spans'] {
  return MONDAYS.map((from, at) => {
    const to = MONDAYS[at + 1] ? dayBefore(MONDAYS[at + 1] ?? '') : TODAY;
    const count = complaints[at] ?? 0;
    return { from, to, complaints: count, seen: seen[at] ?? 0, among: (seen[at] ?? 0) > 0 ? count : 0 };
  });
}

function dayBefore(day: string): string {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
}

/** No complaint at all, and none ever. */
export const NO_INSIGHTS: Insights = { ...NOTHING, spans: spans([], []) };

export const ONE_INSIGHT: Insights = {
  ...NOTHING,
  spans: spans([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1], [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3]),
  complaints: 1,
  countedSince: '2026-11-17',
  withoutCause: 1,
  share: { yes: 1, no: 0, open: 0 },
  paths: [{ path: 'save-first', solved: 0, heard: 0, stayed: 0, left: 0, open: 1 }],
  endings: { saved: 0, parted: 0, lost: 0, open: 1 },
  replies: { bins: [0, 1, 0, 0, 0, 0], median: null, count: 1 },
  customers: { one: 1, two: 0, three: 0, more: 0 },
};

export const INSIGHTS: Insights = {
  unit: 'week',
  spans: spans([3, 5, 4, 9, 12, 7, 6, 4, 5, 3, 4, 2, 2], [0, 0, 0, 61, 118, 104, 96, 88, 3, 79, 102, 91, 55]),
  complaints: 66,
  complaintsBefore: 58,
  countedSince: '2026-09-16',
  causes: { product: 9, description: 14, delivery: 21, communication: 6, price: 0, policy: 3 },
  withoutCause: 17,
  share: { yes: 34, no: 13, open: 19 },
  paths: [
    { path: 'ask-first', solved: 6, heard: 4, stayed: 1, left: 1, open: 5 },
    { path: 'save-first', solved: 18, heard: 3, stayed: 4, left: 2, open: 9 },
    { path: 'save-repeated', solved: 2, heard: 1, stayed: 1, left: 2, open: 1 },
    { path: 'part', solved: 0, heard: 0, stayed: 0, left: 1, open: 1 },
    { path: null, solved: 0, heard: 0, stayed: 0, left: 0, open: 4 },
  ],
  endings: { saved: 40, parted: 2, lost: 5, open: 19 },
  replies: { bins: [11, 19, 12, 8, 6, 5], median: 14, count: 61 },
  improvements: [
    fix(
      'i1',
      'delivery',
      'Theepotten in een dubbele doos met vulling',
      19,
      2,
      '2026-10-01T10:00:00.000Z',
      210,
      51,
    ),
    fix(
      'i2',
      'description',
      'Maten van de kopjes op de productpagina, met een foto in een hand erbij',
      13,
      0,
      null,
      260,
      0,
    ),
    fix(
      'i3',
      'product',
      'Deksel dat blijft zitten bij het schenken',
      8,
      0,
      '2026-11-10T10:00:00.000Z',
      120,
      11,
    ),
    fix(
      'i4',
      'communication',
      'Mailtje als een bestelling later komt',
      5,
      1,
      '2026-08-01T10:00:00.000Z',
      90,
      112,
    ),
    fix('i5', 'policy', 'Wie betaalt het retour?', 3, 0, null, 40, 0),
  ],
  customers: { one: 41, two: 7, three: 2, more: 1 },
  mirror: {
    partings: [
      { subject: 'Jas te klein', at: '2026-10-01T10:00:00.000Z' },
      { subject: 'Bestelling 20418', at: '2026-09-27T10:00:00.000Z' },
      { subject: '', at: '2026-03-01T10:00:00.000Z' },
    ],
    threeNo: 4,
  },
  inboxes: ['helpdesk.theehuisje.example', 'mail.google.com'],
  agents: ['', 'Jan', 'Noor'],
};

function fix(
  id: string,
  kind: CountedImprovement['kind'],
  title: string,
  before: number,
  since: number,
  solvedAt: string | null,
  daysBefore: number,
  daysSince: number,
): Insights['improvements'][number] {
  return { id, kind, title, expected: '', before, since, solvedAt, daysBefore, daysSince };
}

export function insights(shown: Insights | null, change: Partial<InsightsModel> = {}): InsightsModel {
  return {
    period: 'quarter',
    ...daysOf('quarter', TODAY),
    inbox: null,
    agent: null,
    shown,
    busy: shown === null,
    failed: false,
    ...change,
  };
}

/** As they are kept, of those that the insights show. */
export function keptImprovements(): CountedImprovement[] {
  const texts = [
    {
      expected: 'Dat hij heel aankomt, en dat het een cadeau is waar je trots op bent.',
      meant: 'Goed ingepakt: bij 97 van de 100 gaat het goed.',
      where: 'Op de pagina over verzenden, onderaan.',
    },
    { expected: 'Een kopje voor een flinke mok thee.', meant: 'Een espressokopje.', where: '' },
  ];
  return INSIGHTS.improvements.map((one, at) => ({
    ...one,
    ...(texts[at] ?? { expected: '', meant: '', where: '' }),
    ticketKeys: ['demo|shop|1'],
    revision: 1,
    deletedAt: null,
    createdAt: `2026-0${at + 1}-01T10:00:00.000Z`,
    updatedAt: `2026-0${at + 1}-01T10:00:00.000Z`,
  }));
}

export const BEHIND: BehindImprovement[] = [
  {
    customer: {
      id: 'c1',
      names: ['Marieke van den Bosch'],
      addresses: ['marieke.vandenbosch@voorbeeld.example'],
    },
    tickets: [
      {
        id: 't1',
        subject: 'Theepot met barst',
        link: 'https://mail.example.com/1',
        createdAt: '2026-11-18T10:00:00.000Z',
      },
      { id: 't2', subject: '', link: null, createdAt: '2026-09-02T10:00:00.000Z' },
    ],
  },
  {
    customer: null,
    tickets: [{ id: 't3', subject: 'Contactformulier', link: null, createdAt: '2026-08-02T10:00:00.000Z' }],
  },
];
