import { describe, expect, it } from 'vitest';
import { groupsOf, shownOf } from '@/lib/options/improvements-view.ts';
import { LOOK } from '../../components/insight-models.ts';
import { improvement } from '../../components/models.ts';

const SOLVED = '2026-11-01T10:00:00.000Z';
const all = [
  improvement('few', { kind: 'price', before: 1, createdAt: '2026-10-03T10:00:00.000Z' }),
  improvement('many', { kind: 'product', before: 4, since: 2, solvedAt: SOLVED }),
  improvement('some', { kind: 'price', before: 3, createdAt: '2026-10-02T10:00:00.000Z' }),
];
const ids = (ones: { id: string }[]) => ones.map(({ id }) => id);

describe('improvements as they are looked at', () => {
  it('are in the order of their complaints, or of their age', () => {
    expect(ids(shownOf(all, LOOK))).toEqual(['many', 'some', 'few']);
    expect(ids(shownOf(all, { ...LOOK, sort: 'newest' }))).toEqual(['few', 'some', 'many']);
  });

  it('are those that were asked for, and the one that is being written', () => {
    expect(ids(shownOf(all, { ...LOOK, show: 'solved' }))).toEqual(['many']);
    expect(ids(shownOf(all, { ...LOOK, show: 'open', kind: 'price' }))).toEqual(['some', 'few']);
    expect(ids(shownOf(all, { ...LOOK, kind: 'policy' }))).toEqual([]);
    expect(ids(shownOf(all, { ...LOOK, kind: 'policy' }, 'few'))).toEqual(['few']);
  });

  it('stand in all columns of a board, and in the filled groups of a list, most complaints first', () => {
    const board = groupsOf(all, 'kind', { most: false, stays: null });
    expect(board.map(({ key, ones }) => [key, ones.length])).toEqual([
      ['product', 1],
      ['description', 0],
      ['delivery', 0],
      ['communication', 0],
      ['price', 2],
      ['policy', 0],
    ]);
    const list = groupsOf(all, 'kind', { most: true, stays: { id: 'few', kind: 'policy' } });
    expect(list.map(({ key, complaints }) => [key, complaints])).toEqual([
      ['product', 6],
      ['price', 3],
      ['policy', 1],
    ]);
    expect(groupsOf(all, 'state', { most: true, stays: null }).map(({ key }) => key)).toEqual([
      'open',
      'solved',
    ]);
  });
});
