import { describe, expect, it } from 'vitest';
import { cardsFor, datesFor, type Question } from '../../../../lib/method/rights/cards.ts';
import {
  CARD_IDS,
  type CardId,
  COUNTRIES,
  type Country,
  type RightCard,
  TOPICS,
  type Topic,
} from '../../../../lib/method/rights/types.ts';

const TODAY = '2026-11-29';

function ask(change: Partial<Question>): RightCard[] {
  return cardsFor({
    country: 'NL',
    topics: TOPICS,
    orderedOn: null,
    receivedOn: null,
    withdrawnOn: null,
    today: TODAY,
    ...change,
  });
}

function card(id: CardId, change: Partial<Question> = {}): RightCard {
  const found = ask(change).find((each) => each.id === id);
  if (!found) throw new Error(`no card ${id}`);
  return found;
}

describe('which cards', () => {
  it.each<[Topic, CardId[]]>([
    ['return', ['withdrawal', 'return', 'refund', 'exceptions']],
    ['worn', ['withdrawal', 'worn']],
    ['refund', ['return', 'refund']],
    ['defect', ['remedies', 'conformity', 'proof']],
    ['late', ['delivery']],
    ['lost', ['delivery', 'risk']],
  ])('%s shows %j', (topic, ids) => {
    expect(ask({ topics: [topic] }).map(({ id }) => id)).toEqual(ids);
  });

  it('are none without a topic, and each once with all of them', () => {
    expect(ask({ topics: [] })).toEqual([]);
    expect(ask({}).map(({ id }) => id)).toEqual(CARD_IDS);
  });

  it('name the first topic asked for that they belong to', () => {
    expect(card('withdrawal', { topics: ['worn', 'return'] }).topic).toBe('worn');
    expect(card('delivery', { topics: ['lost'] }).topic).toBe('lost');
  });

  it('say where they stand, and when that was checked', () => {
    for (const country of COUNTRIES) {
      for (const each of ask({ country })) {
        expect(each.article, each.id).toMatch(/^art\. /);
        expect(each.directive).toMatch(/2011\/83|2019\/771/);
        expect(each.checkedOn).toBe('2026-11-29');
      }
    }
  });
});

describe('the law of the country', () => {
  it.each<[CardId, string, string, string]>([
    ['withdrawal', 'art. 6:230o BW', 'art. VI.47, VI.49 WER', 'art. 9–11'],
    ['worn', 'art. 6:230s lid 3 BW', 'art. VI.51 § 2 WER', 'art. 14(2)'],
    ['refund', 'art. 6:230r BW', 'art. VI.50 WER', 'art. 13'],
    ['exceptions', 'art. 6:230p BW', 'art. VI.53 WER', 'art. 16'],
    ['proof', 'art. 7:18a lid 2 BW', 'art. 1649bis–1649octies oud BW', 'art. 11'],
    ['remedies', 'art. 7:21–7:22 BW', 'art. 1649quinquies oud BW', 'art. 13–16'],
    ['delivery', 'art. 7:9 lid 4 BW', 'art. VI.43 WER', 'art. 18'],
    ['risk', 'art. 7:11 BW', 'art. VI.44 WER', 'art. 20'],
  ])('%s is cited as %s, %s, %s', (id, ...articles) => {
    expect(COUNTRIES.map((country) => card(id, { country }).article)).toEqual(articles);
  });

  it.each<[CardId, Country, string | null]>([
    ['conformity', 'NL', null],
    ['conformity', 'BE', '2028-05-12'],
    ['conformity', 'EU', '2028-05-12'],
    ['proof', 'NL', '2027-05-12'],
    ['proof', 'BE', '2028-05-12'],
    ['proof', 'EU', '2027-05-12'],
  ])('%s in %s lasts until %s', (id, country, day) => {
    expect(card(id, { country, receivedOn: '2026-05-12' }).deadline?.day ?? null).toBe(day);
  });

  it('asks for no date where the Dutch law has no fixed term', () => {
    expect(card('conformity').needs).toBeNull();
    expect(card('conformity', { country: 'BE' }).needs).toBe('receivedOn');
  });

  it('moves the last day for its own holidays', () => {
    const on = (country: Country) => card('withdrawal', { country, receivedOn: '2026-04-13' }).deadline;
    expect(on('NL')).toMatchObject({ day: '2026-04-28', movedFrom: '2026-04-27' });
    expect(on('BE')).toMatchObject({ day: '2026-04-27', movedFrom: null });
  });
});

describe('deadlines', () => {
  it.each<[CardId, Partial<Question>, string]>([
    ['withdrawal', { receivedOn: '2026-11-20' }, '2026-12-04'],
    ['return', { withdrawnOn: '2026-11-24' }, '2026-12-08'],
    ['refund', { withdrawnOn: '2026-11-24' }, '2026-12-08'],
    ['delivery', { orderedOn: '2026-11-10' }, '2026-12-10'],
    ['delivery', { orderedOn: '2026-11-05' }, '2026-12-07'],
  ])('%s with %j ends on %s', (id, dates, day) => {
    expect(card(id, dates)).toMatchObject({ deadline: { day }, needs: null });
  });

  it.each([
    ['2026-12-03', false],
    ['2026-12-04', false],
    ['2026-12-05', true],
  ])('on %s have passed: %s', (today, passed) => {
    expect(card('withdrawal', { receivedOn: '2026-11-20', today }).deadline?.passed).toBe(passed);
  });

  it.each([
    ['2026-11-18', true],
    ['2026-12-04', true],
    ['2026-12-05', false],
  ])('were kept by a withdrawal on %s: %s', (withdrawnOn, kept) => {
    const today = '2027-02-01';
    expect(card('withdrawal', { receivedOn: '2026-11-20', withdrawnOn, today }).deadline).toMatchObject({
      passed: true,
      kept,
    });
  });

  it('do not say whether they were kept while that is not known', () => {
    expect(card('withdrawal', { receivedOn: '2026-11-20' }).deadline?.kept).toBeNull();
    expect(card('refund', { withdrawnOn: '2026-11-20', receivedOn: '2026-11-10' }).deadline?.kept).toBeNull();
  });

  it('tell a late delivery by the day on which it came', () => {
    const late = card('delivery', { orderedOn: '2026-09-01', receivedOn: '2026-10-02' });
    expect(late.deadline).toMatchObject({ day: '2026-10-01', kept: false });
  });

  it.each<[CardId, string]>([
    ['withdrawal', 'receivedOn'],
    ['return', 'withdrawnOn'],
    ['refund', 'withdrawnOn'],
    ['proof', 'receivedOn'],
    ['delivery', 'orderedOn'],
  ])('%s says that it needs %s', (id, needs) => {
    expect(card(id)).toMatchObject({ deadline: null, needs });
  });

  it.each<CardId>(['worn', 'exceptions', 'remedies', 'risk'])('%s has none, and needs no date', (id) => {
    expect(card(id)).toMatchObject({ deadline: null, needs: null });
  });

  it.each(['2026-02-30', 'yesterday', ''])('treat %j as not known', (day) => {
    expect(card('withdrawal', { receivedOn: day })).toMatchObject({ deadline: null, needs: 'receivedOn' });
    expect(card('withdrawal', { receivedOn: '2026-11-20', withdrawnOn: day }).deadline?.kept).toBeNull();
  });
});

describe('the dates that matter', () => {
  it.each<[Country, Topic[], string[]]>([
    ['NL', ['return'], ['receivedOn', 'withdrawnOn']],
    ['NL', ['refund'], ['withdrawnOn']],
    ['NL', ['late'], ['orderedOn', 'receivedOn']],
    ['BE', ['defect'], ['receivedOn']],
    ['EU', [], []],
    ['NL', ['worn', 'late'], ['orderedOn', 'receivedOn', 'withdrawnOn']],
  ])('in %s, for %j, are %j', (country, topics, dates) => {
    expect(datesFor(country, topics)).toEqual(dates);
  });
});
