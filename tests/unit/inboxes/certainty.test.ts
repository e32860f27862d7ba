import { describe, expect, it } from 'vitest';
import { withCertainty } from '@/lib/inboxes/certainty.ts';
import type { Who } from '@/lib/inboxes/who.ts';

const mies = { name: 'Mies', address: 'mies@example.org' };
const of = (customer: Who['customer']): Who => ({ customer, messages: [], ownAddresses: [] });

describe('a customer that the page does not tie to the conversation', () => {
  it('is proposed, and taken where the page does', () => {
    expect(withCertainty(of(mies), false)).toEqual({
      ...of(null),
      proposed: { person: mies, because: 'unsure' },
    });
    expect(withCertainty(of(mies), true)).toEqual(of(mies));
  });

  it('keeps a name, which shows nobody’s notes', () => {
    const named = { name: 'Mies', address: null };
    expect(withCertainty(of(named), false)).toEqual(of(named));
  });

  it('is nobody without a name and an address', () => {
    expect(withCertainty(of({ name: null, address: null }), true)).toEqual(of(null));
  });

  it('leaves another proposal alone', () => {
    const proposed: Who = { ...of(null), proposed: { person: mies, because: 'reply-to' } };
    expect(withCertainty(proposed, false)).toEqual(proposed);
  });
});
