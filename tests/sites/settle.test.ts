import { describe, expect, it } from 'vitest';
import { settle } from '@/lib/inboxes/settle.ts';
import { adapters } from './adapters.ts';
import { fixtureNames, loadFixture } from './fixture.ts';

/** What the background adds to a page's own answer, on every page of the fixtures. */
describe.each(adapters.map(({ site }) => site.id))('%s', (id) => {
  it.each(fixtureNames(id))('%s is what its page said where no more is known of us', (name) => {
    const { result } = loadFixture(id, name).expected;
    if (result.kind !== 'ticket') return;
    expect(settle(result.ticket, { own: [], notOwn: [] })).toEqual(result.ticket);
  });

  it.each(fixtureNames(id))('%s has no customer left where they are one of us', (name) => {
    const { result } = loadFixture(id, name).expected;
    if (result.kind !== 'ticket') return;
    const { customer, proposed } = result.ticket;
    const address = customer?.address ?? proposed?.person.address;
    if (!address) return;
    const settled = settle(result.ticket, { own: [address], notOwn: [] });
    expect(settled.customer?.address).not.toBe(address);
    expect(settled.proposed?.person.address).not.toBe(address);
  });
});
