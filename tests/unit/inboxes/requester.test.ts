import { expect, it } from 'vitest';
import { whoAsks } from '@/lib/inboxes/requester.ts';
import type { Direction, Message, Person } from '@/lib/inboxes/ticket.ts';

const tess: Person = { name: 'Tess', address: 'tess@example.org' };
const by = (name: string | null, direction: Direction): Message => ({
  id: `${name} ${direction}`,
  direction,
  author: { name, address: null },
  sentAt: null,
  text: 'Waar blijft mijn lamp?',
});

it.each<[string, Person | null, Message[], Person | null]>([
  ['who wrote is the customer, with the address', tess, [by('Tess', 'customer')], tess],
  ['and stays it when others write, too', tess, [by('Tess', 'customer'), by('Bram', 'customer')], tess],
  ['of whom no message is', tess, [by('Bram', 'customer')], { name: 'Bram', address: null }],
  ['who is one of us', tess, [by('Tess', 'agent')], null],
  ['who is one of us and made a note', tess, [by('Tess', 'note')], null],
  ['who shares a name with one of us', tess, [by('Tess', 'customer'), by('Tess', 'agent')], tess],
  [
    'whom we wrote first, by name',
    { ...tess, address: null },
    [by('An', 'agent')],
    { ...tess, address: null },
  ],
  ['that the page does not show', null, [by('Bram', 'customer')], { name: 'Bram', address: null }],
  ['and nobody else', null, [by(null, 'customer')], null],
  ['without a name', { ...tess, name: null }, [by('Bram', 'customer')], { name: 'Bram', address: null }],
])('a requester %s', (_, requester, messages, customer) => {
  const who = whoAsks(requester, messages);
  expect(who.customer).toEqual(customer);
  expect(who.proposed).toBeUndefined();
});

it('takes the page’s word where it ties the requester to the ticket', () => {
  expect(whoAsks(tess, [by('Bram', 'customer')], true).customer).toEqual(tess);
});
