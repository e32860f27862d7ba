// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { byPosition, withTextIds } from '@/lib/inboxes/virtual-list.ts';

function at(top: number): Element {
  const element = document.createElement('div');
  element.getBoundingClientRect = () => ({ top }) as DOMRect;
  return element;
}

const message = (text: string) => ({
  direction: 'customer' as const,
  author: { name: null, address: null },
  sentAt: null,
  text,
});

describe('a list whose nodes are used again', () => {
  it('is read from the top down, whatever the order of its nodes', () => {
    const [last, first, middle] = [at(300), at(-40), at(20)];
    expect(byPosition([last, first, middle])).toEqual([first, middle, last]);
  });

  it('is read in the page’s order where there is no layout', () => {
    const elements = [at(0), at(0), at(0)];
    expect(byPosition(elements)).toEqual(elements);
  });

  it('names a message the same wherever it stands in what is drawn', () => {
    const [, second] = withTextIds([message('Hallo'), message('De vaas is stuk')]);
    const [alone] = withTextIds([message('De vaas is stuk')]);
    expect(alone?.id).toBe(second?.id);
  });

  it('tells the same words, said twice, apart', () => {
    const ids = withTextIds([message('Hallo?'), message('Nog nieuws?'), message('Hallo?')]).map(
      ({ id }) => id,
    );
    expect(new Set(ids).size).toBe(3);
  });
});
