import { describe, expect, it } from 'vitest';
import { advise, difficultBefore } from '../../../lib/method/advise.ts';
import { emptyAnswers } from '../../../lib/method/answers.ts';
import type { Answers, History } from '../../../lib/method/types.ts';
import { DIFFICULT, HEARD, marked, NEW_CUSTOMER, THREE_NO, ticked, YES_NO_OPEN } from './fixtures.ts';

type Row = [string, Partial<Answers>, History, number, string, string];

const ROWS: Row[] = [
  ['nothing at all', {}, NEW_CUSTOMER, 0, 'ask-first', 'nothing-answered'],
  ['nothing, points read', {}, NEW_CUSTOMER, 3, 'ask-first', 'nothing-answered'],
  ['nothing, difficult before', {}, DIFFICULT, 0, 'ask-first', 'nothing-answered'],
  ['own share', { ownShare: true }, NEW_CUSTOMER, 0, 'save-first', 'some-yes'],
  ['own share, points not weighed', { ownShare: true }, NEW_CUSTOMER, 3, 'save-first', 'some-yes'],
  ['small effort', { smallEffort: true }, NEW_CUSTOMER, 2, 'save-first', 'some-yes'],
  ['keep', { keep: true }, NEW_CUSTOMER, 0, 'save-first', 'some-yes'],
  ['keep, points read and none weighed', { keep: true }, NEW_CUSTOMER, 2, 'ask-first', 'still-unknown'],
  [
    'keep, all to find out',
    { keep: true, points: marked('unknown') },
    NEW_CUSTOMER,
    1,
    'ask-first',
    'still-unknown',
  ],
  [
    'keep, one weighed',
    { keep: true, points: marked('true', 'unknown') },
    NEW_CUSTOMER,
    2,
    'save-first',
    'some-yes',
  ],
  ['yes, difficult', { keep: true }, DIFFICULT, 0, 'save-repeated', 'some-yes-difficult-before'],
  ['yes among no', { ...THREE_NO, keep: true }, DIFFICULT, 0, 'save-repeated', 'some-yes-difficult-before'],
  ['two no, one open', { ownShare: false, keep: false }, DIFFICULT, 0, 'ask-first', 'still-unknown'],
  ['points weighed, no question', { points: marked('true') }, NEW_CUSTOMER, 1, 'ask-first', 'still-unknown'],
  ['three no, new', THREE_NO, NEW_CUSTOMER, 0, 'save-first', 'three-no-first-time'],
  ['three no, difficult', THREE_NO, DIFFICULT, 0, 'part', 'three-no-difficult-before'],
  ['three no, points not weighed', THREE_NO, DIFFICULT, 2, 'ask-first', 'still-unknown'],
  [
    'three no, one to find out',
    { ...THREE_NO, points: marked('untrue', 'unknown') },
    DIFFICULT,
    2,
    'ask-first',
    'still-unknown',
  ],
  [
    'three no, all weighed',
    { ...THREE_NO, points: marked('untrue', 'partly') },
    DIFFICULT,
    2,
    'part',
    'three-no-difficult-before',
  ],
];

describe('advise', () => {
  it.each(ROWS)('%s', (_, answers, history, points, path, reason) => {
    expect(advise(ticked(answers), history, { repeat: false, points })).toEqual({
      path,
      reason,
      mustConfirm: path === 'part',
    });
  });

  it('follows the method for every combination of answers', () => {
    for (const ownShare of YES_NO_OPEN)
      for (const smallEffort of YES_NO_OPEN)
        for (const keep of YES_NO_OPEN)
          for (const difficult of YES_NO_OPEN)
            for (const history of [NEW_CUSTOMER, DIFFICULT]) {
              const answers = ticked({ ownShare, smallEffort, keep, difficultBefore: difficult });
              const given = [ownShare, smallEffort, keep];
              const before = difficult ?? history.difficultBefore;
              const { path, mustConfirm } = advise(answers, history, HEARD);
              if (given.includes(true)) expect(path).toBe(before ? 'save-repeated' : 'save-first');
              else if (given.includes(null)) expect(path).toBe('ask-first');
              else expect(path).toBe(before ? 'part' : 'save-first');
              expect(mustConfirm).toBe(path === 'part');
            }
  });

  it('takes neither writing again nor many complaints for being difficult', () => {
    const often = { ...NEW_CUSTOMER, complaintsLastYear: 9 };
    const again = { repeat: true, points: 0 };
    expect(advise(ticked({ ownShare: true }), often, again).path).toBe('save-first');
    expect(advise(ticked(THREE_NO), often, again).path).toBe('save-first');
  });
});

describe('difficultBefore', () => {
  it.each([
    [null, false, false, false],
    [null, true, false, true],
    [null, false, true, true],
    [false, true, true, false],
    [true, false, false, true],
  ])('person %s, history %s, parted %s → %s', (own, before, parted, expected) => {
    const history = { complaintsLastYear: 0, difficultBefore: before, parted };
    expect(difficultBefore(ticked({ difficultBefore: own }), history)).toBe(expected);
  });
});

describe('emptyAnswers', () => {
  it('shares nothing between two tickets', () => {
    const one = emptyAnswers();
    one.points.push({ text: 'a', mark: 'true' });
    one.rejected.push('angry');
    expect(emptyAnswers()).toMatchObject({ points: [], rejected: [], path: null, partConfirmed: false });
  });
});
