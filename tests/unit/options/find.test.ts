import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Found } from '@/lib/messages/find-requests.ts';
import { Find } from '@/lib/options/find.ts';
import { found } from '../../components/models.ts';

interface Asked {
  text: string;
  kinds?: string[];
  limit: number;
  offset?: number;
}

let find: Find;
let asked: Asked[];
/** To be answered by the test itself, in the order they were asked. */
let answer: ((value: Found | 'gone') => void)[];

const CUSTOMER = found('c1', { kind: 'customer', customerId: 'c1' });
const answerWith = (...hits: Found['hits']): Found => ({
  hits,
  totals: { customer: 1, note: 30 },
  indexing: null,
});
const model = () => find.model.value;
/** The answer to the n-th question is here. */
async function arrives(n: number, value: Found | 'gone'): Promise<void> {
  answer[n]?.(value);
  await new Promise((resolve) => setTimeout(resolve));
}

beforeEach(() => {
  location.hash = '';
  find = new Find();
  asked = [];
  answer = [];
  Object.assign(fakeBrowser.runtime, {
    sendMessage: ({ payload }: { payload: Asked }) => {
      asked.push(payload);
      return new Promise((resolve) => {
        answer.push((value) =>
          resolve(value === 'gone' ? { ok: false, problem: 'gone', message: '' } : { ok: true, value }),
        );
      });
    },
  });
});
afterEach(() => vi.useRealTimers());

describe('the search', () => {
  it('asks at every key, and only the newest answer counts', async () => {
    find.actions.type('th');
    find.actions.type('thee');
    expect(asked.map(({ text }) => text)).toEqual(['th', 'thee']);
    await arrives(1, answerWith(found('n2')));
    await arrives(0, answerWith(found('n1')));
    expect(model()).toMatchObject({ words: 'thee', active: 'n2', found: { words: 'thee' } });
    expect(model().found?.hits.map(({ id }) => id)).toEqual(['n2']);
  });

  it('asks nothing for nothing, or for a single letter', async () => {
    find.actions.type('thee');
    await arrives(0, answerWith(CUSTOMER));
    for (const words of ['', '  ', 't', 'É ']) find.actions.type(words);
    expect(asked).toHaveLength(1);
    expect(model()).toMatchObject({ found: null, active: null });
    find.actions.type('5');
    find.actions.type('京');
    expect(asked).toHaveLength(3);
  });

  it('forgets an answer that comes after the field was cleared', async () => {
    find.actions.type('thee');
    find.actions.type('');
    await arrives(0, answerWith(CUSTOMER));
    expect(model().found).toBeNull();
  });

  it('goes round through the results, and opens the customer of one, or the note itself', async () => {
    find.actions.type('thee');
    await arrives(0, answerWith(CUSTOMER, found('n1', { customerId: 'c7' })));
    expect(model().active).toBe('c1');
    find.actions.move('previous');
    expect(model().active).toBe('n1');
    find.actions.move('next');
    expect(model().active).toBe('c1');
    find.actions.move('last');
    find.actions.open();
    expect(location.hash).toBe('#customers/c7/n1');
    expect(model()).toMatchObject({ isFolded: true, words: 'thee' });
    find.actions.move('next');
    expect(model()).toMatchObject({ isFolded: false, active: 'n1' });
    find.actions.open('c1');
    expect(location.hash).toBe('#customers/c1');
  });

  it('shows more of a kind behind those that are there, none twice', async () => {
    find.actions.type('thee');
    await arrives(0, answerWith(CUSTOMER, found('n1')));
    find.actions.more('note');
    expect(asked[1]).toEqual({ text: 'thee', kinds: ['note'], limit: 20, offset: 1 });
    await arrives(1, answerWith(found('n1'), found('n2')));
    expect(model().found?.hits.map(({ id }) => id)).toEqual(['c1', 'n1', 'n2']);
    expect(model().active).toBe('n2');
    find.actions.more('customer');
    find.actions.type('rits');
    await arrives(2, answerWith(found('c9', { kind: 'customer' })));
    expect(model().found?.hits).toHaveLength(3);
  });

  it('says why there is no answer, keeps what it had, and asks once more', async () => {
    find.actions.type('thee');
    await arrives(0, answerWith(CUSTOMER));
    find.actions.type('theep');
    await arrives(1, 'gone');
    expect(model()).toMatchObject({ problem: 'gone', found: { words: 'thee' } });
    find.actions.retry();
    await arrives(2, answerWith(found('n1')));
    expect(model()).toMatchObject({ problem: null, found: { words: 'theep' } });
  });

  it('asks again while not everything can be found yet, and what is chosen stays', async () => {
    find.actions.type('thee');
    vi.useFakeTimers();
    answer[0]?.({ ...answerWith(CUSTOMER, found('n1')), indexing: { done: 1, total: 9 } });
    await vi.advanceTimersByTimeAsync(0);
    find.actions.move('next');
    await vi.advanceTimersByTimeAsync(2_000);
    expect(asked).toHaveLength(2);
    answer[1]?.(answerWith(CUSTOMER, found('n0'), found('n1')));
    await vi.advanceTimersByTimeAsync(10_000);
    expect(asked).toHaveLength(2);
    expect(model()).toMatchObject({ active: 'n1', found: { indexing: null } });
  });

  it('asks again when records changed, if something is looked for', async () => {
    find.refresh();
    expect(asked).toHaveLength(0);
    find.actions.type('thee');
    await arrives(0, answerWith(CUSTOMER));
    find.refresh();
    expect(asked).toHaveLength(2);
  });
});
