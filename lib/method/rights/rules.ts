/**
 * The rules that are sure, with where they stand. Where the number of a paragraph is in doubt, only what is sure is
 * cited. A change here is a change of the law as last read: it comes with a new `CHECKED_ON`.
 */
import type { CardId, Country, RightDate, Topic } from './types.ts';

export const CHECKED_ON = '2026-11-29';

const CONSUMER_RIGHTS = '2011/83/EU';
const SALE_OF_GOODS = '(EU) 2019/771';

export type Term = { days: number } | { years: number };

export interface Rule {
  id: CardId;
  topics: readonly Topic[];
  directive: string;
  articles: Record<Country, string>;
  deadline: {
    term: Term | Record<Country, Term | null>;
    from: RightDate;
    /** The day that shows whether it was done in time. */
    by: RightDate | null;
  } | null;
}

const BELGIAN_GUARANTEE = 'art. 1649bis–1649octies oud BW';

/** In the order of the cards. */
export const RULES: readonly Rule[] = [
  {
    id: 'withdrawal',
    topics: ['return', 'worn'],
    directive: CONSUMER_RIGHTS,
    articles: { NL: 'art. 6:230o BW', BE: 'art. VI.47, VI.49 WER', EU: 'art. 9–11' },
    deadline: { term: { days: 14 }, from: 'receivedOn', by: 'withdrawnOn' },
  },
  {
    id: 'worn',
    topics: ['worn'],
    directive: CONSUMER_RIGHTS,
    articles: { NL: 'art. 6:230s lid 3 BW', BE: 'art. VI.51 § 2 WER', EU: 'art. 14(2)' },
    deadline: null,
  },
  {
    id: 'return',
    topics: ['return', 'refund'],
    directive: CONSUMER_RIGHTS,
    articles: { NL: 'art. 6:230s lid 1–2 BW', BE: 'art. VI.51 WER', EU: 'art. 14(1)' },
    deadline: { term: { days: 14 }, from: 'withdrawnOn', by: null },
  },
  {
    id: 'refund',
    topics: ['return', 'refund'],
    directive: CONSUMER_RIGHTS,
    articles: { NL: 'art. 6:230r BW', BE: 'art. VI.50 WER', EU: 'art. 13' },
    deadline: { term: { days: 14 }, from: 'withdrawnOn', by: null },
  },
  {
    id: 'exceptions',
    topics: ['return'],
    directive: CONSUMER_RIGHTS,
    articles: { NL: 'art. 6:230p BW', BE: 'art. VI.53 WER', EU: 'art. 16' },
    deadline: null,
  },
  {
    id: 'remedies',
    topics: ['defect'],
    directive: SALE_OF_GOODS,
    articles: { NL: 'art. 7:21–7:22 BW', BE: 'art. 1649quinquies oud BW', EU: 'art. 13–16' },
    deadline: null,
  },
  {
    id: 'conformity',
    topics: ['defect'],
    directive: SALE_OF_GOODS,
    articles: { NL: 'art. 7:17, 7:23 BW', BE: BELGIAN_GUARANTEE, EU: 'art. 5–10' },
    // In the Netherlands as long as such a thing may be expected to last.
    deadline: { term: { NL: null, BE: { years: 2 }, EU: { years: 2 } }, from: 'receivedOn', by: null },
  },
  {
    id: 'proof',
    topics: ['defect'],
    directive: SALE_OF_GOODS,
    articles: { NL: 'art. 7:18a lid 2 BW', BE: BELGIAN_GUARANTEE, EU: 'art. 11' },
    deadline: {
      term: { NL: { years: 1 }, BE: { years: 2 }, EU: { years: 1 } },
      from: 'receivedOn',
      by: null,
    },
  },
  {
    id: 'delivery',
    topics: ['late', 'lost'],
    directive: CONSUMER_RIGHTS,
    articles: { NL: 'art. 7:9 lid 4 BW', BE: 'art. VI.43 WER', EU: 'art. 18' },
    deadline: { term: { days: 30 }, from: 'orderedOn', by: 'receivedOn' },
  },
  {
    id: 'risk',
    topics: ['lost'],
    directive: CONSUMER_RIGHTS,
    articles: { NL: 'art. 7:11 BW', BE: 'art. VI.44 WER', EU: 'art. 20' },
    deadline: null,
  },
];
