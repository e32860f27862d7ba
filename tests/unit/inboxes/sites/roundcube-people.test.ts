import { expect, it } from 'vitest';
import { type Header, roles } from '@/lib/inboxes/sites/roundcube-people.ts';
import type { Person } from '@/lib/inboxes/ticket.ts';

const person = (address: string, name: string | null = null): Person => ({ name, address });
const us = person('hulp@shop.example', 'Hulp');
const form = person('wordpress@shop.example');
const tess = person('tess@example.org', 'Tess');
const header = (changes: Partial<Header>): Header => ({
  from: tess,
  replyTo: [],
  to: [us],
  account: 'hulp@shop.example',
  inSentFolder: false,
  ...changes,
});

it.each<[string, Partial<Header>, string, string | null]>([
  ['a mail that came in', {}, 'customer', 'tess@example.org'],
  ['Reply-To elsewhere', { replyTo: [person('tess@work.example')] }, 'customer', 'tess@work.example'],
  ['Reply-To one of us', { replyTo: [us] }, 'customer', 'tess@example.org'],
  ['a form from our own address', { from: us, replyTo: [tess] }, 'customer', 'tess@example.org'],
  ['a form from another address of ours', { from: form, replyTo: [tess] }, 'customer', 'tess@example.org'],
  ['a form without Reply-To', { from: form }, 'customer', null],
  ['a no-reply sender', { from: person('noreply@market.example') }, 'customer', null],
  [
    'a no-reply sender with Reply-To',
    { from: person('no-reply@market.example'), replyTo: [tess] },
    'customer',
    'tess@example.org',
  ],
  ['sent mail', { from: us, to: [us, tess], inSentFolder: true }, 'agent', 'tess@example.org'],
  ['our mail in another folder', { from: us, to: [tess] }, 'agent', 'tess@example.org'],
  [
    'a colleague’s mail to the customer',
    { from: person('an@shop.example'), to: [tess] },
    'agent',
    'tess@example.org',
  ],
  ['a colleague’s mail to us', { from: person('an@shop.example') }, 'customer', null],
  ['sent to ourselves only', { from: us, to: [us], inSentFolder: true }, 'agent', null],
  [
    'a public provider on both sides',
    { account: 'shop@gmail.com', to: [person('shop@gmail.com')], from: person('tess@gmail.com') },
    'customer',
    'tess@gmail.com',
  ],
  ['a login without a domain', { account: 'hulp', from: form }, 'customer', null],
  [
    'the same login at another domain',
    { account: 'hulp', from: person('hulp@elsewhere.example') },
    'customer',
    null,
  ],
  ['an account that is not told', { account: '' }, 'customer', 'tess@example.org'],
])('%s', (_what, changes, direction, address) => {
  const result = roles(header(changes));
  expect(result.direction).toBe(direction);
  expect(result.customer?.address ?? null).toBe(address);
  if (address) expect(result.ownAddresses).not.toContain(address);
});

it('names the customer from From where Reply-To only repeats the address', () => {
  expect(roles(header({ replyTo: [person('tess@example.org')] })).customer).toEqual(tess);
});
