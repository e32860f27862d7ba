import { describe, expect, it } from 'vitest';
import type { TemplateRecord } from '@/lib/messages/records.ts';
import { shelfOf } from '@/lib/messages/shelf.ts';
import { content } from '../replies/templates/content.ts';

const at = '2026-11-30T09:00:00.000Z';
const record = (id: string, starter: string | null): TemplateRecord => ({
  ...content({ title: id, body: 'Dag' }),
  id,
  starter,
  revision: 3,
  deletedAt: null,
  createdAt: at,
  updatedAt: at,
});
const starter = (id: string) => ({ id, content: content({ title: id }) });
const use = (id: string, count: number, lastAt: string) => ({ id, count, lastAt, byPath: {} });
const library = {
  templates: [record('mine', null), record('changed', 'sorry')],
  uses: [
    use('starter:sorry', 4, '2026-11-30'),
    use('changed', 2, '2026-11-02'),
    use('mine', 1, '2026-11-01'),
  ],
  starters: [starter('sorry'), starter('refund'), starter('hidden')],
};
const all = { on: true, hidden: ['hidden'] };

describe('the templates to choose from', () => {
  it('are the person’s own, and of those that come along what was neither changed nor hidden', () => {
    expect(shelfOf(library, all).map(({ id }) => id)).toEqual(['mine', 'changed', 'starter:refund']);
    expect(shelfOf(library, { on: false, hidden: [] }).map(({ id }) => id)).toEqual(['mine', 'changed']);
  });

  it('go on counting where they were made of ours', () => {
    expect(shelfOf(library, all)).toMatchObject([
      { id: 'mine', uses: 1, lastUsedAt: '2026-11-01' },
      { id: 'changed', uses: 6, lastUsedAt: '2026-11-30' },
      { id: 'starter:refund', uses: 0, lastUsedAt: null },
    ]);
  });

  it('carry nothing of the record but what was written', () => {
    expect(shelfOf(library, all)[0]).not.toHaveProperty('revision');
  });
});
