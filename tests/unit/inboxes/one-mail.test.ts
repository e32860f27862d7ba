import { expect, it } from 'vitest';
import { type MailHeader, sidesOf } from '@/lib/inboxes/one-mail.ts';
import type { Message, Person } from '@/lib/inboxes/ticket.ts';
import { who } from '@/lib/inboxes/who.ts';

const person = (address: string, name: string | null = null): Person => ({ name, address });
const us = person('hulp@shop.example', 'Hulp');
const form = person('wordpress@shop.example');
const tess = person('tess@example.org', 'Tess');
const header = (changes: Partial<MailHeader>): MailHeader => ({
  from: tess,
  replyTo: [],
  to: [us],
  account: 'hulp@shop.example',
  inSentFolder: false,
  ...changes,
});

/** Told to `who` as the adapters do. */
function settled(changes: Partial<MailHeader>) {
  const sides = sidesOf(header(changes));
  const message: Message = {
    id: '1',
    direction: sides.direction,
    author: header(changes).from,
    ...(sides.replyTo && { replyTo: sides.replyTo }),
    sentAt: null,
    text: 'Dag',
  };
  const told = who({ requester: sides.requester, messages: [message], own: sides.own });
  return { ...told, ...(sides.unsure && { customer: null }), direction: sides.direction };
}

it.each<[string, Partial<MailHeader>, 'customer' | 'agent', string | null, string?]>([
  ['a mail that came in', {}, 'customer', 'tess@example.org'],
  ['Reply-To elsewhere', { replyTo: [person('tess@work.example')] }, 'customer', null, 'tess@work.example'],
  ['Reply-To one of us', { replyTo: [us] }, 'customer', 'tess@example.org'],
  ['a form from our own address', { from: us, replyTo: [tess] }, 'customer', null, 'tess@example.org'],
  [
    'a form from another address of ours',
    { from: form, replyTo: [tess] },
    'customer',
    null,
    'tess@example.org',
  ],
  ['a form without Reply-To', { from: form }, 'customer', null],
  ['a no-reply sender', { from: person('noreply@market.example') }, 'customer', null],
  [
    'a no-reply sender with Reply-To',
    { from: person('no-reply@market.example'), replyTo: [tess] },
    'customer',
    null,
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
])('%s', (_what, changes, direction, address, proposed) => {
  const result = settled(changes);
  expect(result.direction).toBe(direction);
  expect(result.customer?.address ?? null).toBe(address);
  expect(result.proposed?.person.address).toBe(proposed);
  if (address) expect(result.ownAddresses).not.toContain(address);
});

it('takes a Reply-To that only repeats the address for none', () => {
  expect(settled({ replyTo: [person('tess@example.org')] }).customer).toEqual(tess);
});

it('proposes whom a form at another address of ours answers to, and knows that address for ours', () => {
  const { ownAddresses } = settled({ from: form, replyTo: [tess] });
  expect(ownAddresses).toEqual(['hulp@shop.example', 'wordpress@shop.example']);
});
