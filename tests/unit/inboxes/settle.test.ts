import { describe, expect, it } from 'vitest';
import { settle } from '@/lib/inboxes/settle.ts';
import type { Message, Person, Ticket } from '@/lib/inboxes/ticket.ts';

const an: Person = { name: 'An Peeters', address: 'an@example.net' };
const shop: Person = { name: 'Winkel', address: 'hallo@winkel.example' };
const message = (author: Person, change: Partial<Message> = {}): Message => ({
  id: '1',
  direction: 'customer',
  author,
  sentAt: null,
  text: 'De kan lekt.',
  ...change,
});
const ticket = (change: Partial<Ticket> = {}): Ticket => ({
  key: 'k',
  inbox: 'demo',
  view: 'read',
  subject: 'Kan',
  customer: an,
  messages: [message(an)],
  ownAddresses: [],
  ...change,
});
const nothing = { own: [], notOwn: [] };

describe('settle', () => {
  it('leaves a ticket as it is where nothing more is known', () => {
    const proposed = { person: an, because: 'unsure' as const };
    expect(settle(ticket(), nothing)).toEqual(ticket());
    expect(settle(ticket({ customer: null, proposed }), nothing)).toEqual(
      ticket({ customer: null, proposed }),
    );
    const none = ticket({ customer: null });
    expect(settle(none, nothing)).toEqual(none);
  });

  it('takes away a customer who is one of us, and sees our message as ours', () => {
    const before = ticket({ customer: shop, messages: [message(shop)] });
    expect(settle(before, { own: ['hallo@winkel.example'], notOwn: [] })).toMatchObject({
      customer: null,
      messages: [{ direction: 'agent' }],
      ownAddresses: ['hallo@winkel.example'],
    });
  });

  it('proposes whom our own form names, then', () => {
    const text = 'Naam: An Peeters\nE-mail: an@example.net\nBericht: De kan lekt.';
    const before = ticket({ customer: shop, messages: [message(shop, { text })] });
    const after = settle(before, { own: ['hallo@winkel.example'], notOwn: [] });
    expect(after).toMatchObject({ customer: null, proposed: { person: an, because: 'contact-form' } });
    expect(after.messages[0]?.direction).toBe('customer');
  });

  it('tells the sides that the page did not', () => {
    const messages = [message(an, { direction: 'unknown' }), message(shop, { direction: 'unknown' })];
    const after = settle(ticket({ messages }), { own: ['hallo@winkel.example'], notOwn: [] });
    expect(after.messages.map(({ direction }) => direction)).toEqual(['customer', 'agent']);
  });

  it('drops a proposal of one of us', () => {
    const before = ticket({ customer: null, proposed: { person: shop, because: 'unsure' } });
    const after = settle(before, { own: ['hallo@winkel.example'], notOwn: [] });
    expect(after.customer).toBeNull();
    expect(after.proposed).toBeUndefined();
  });

  it('makes nobody the customer: whom the person does not take for one of us is proposed', () => {
    const before = ticket({
      customer: null,
      messages: [message(an, { direction: 'agent' })],
      ownAddresses: ['an@example.net'],
    });
    expect(settle(before, nothing)).toMatchObject({ customer: null });
    const after = settle(before, { own: [], notOwn: ['an@example.net'] });
    expect(after).toMatchObject({
      customer: null,
      proposed: { person: an, because: 'unsure' },
      ownAddresses: [],
    });
    expect(after.messages[0]?.direction).toBe('customer');
  });

  it('lets the person’s no stand above a domain that is ours', () => {
    const jan = { name: 'Jan', address: 'jan@winkel.example' };
    const before = ticket({ customer: jan, messages: [message(jan)] });
    const own = ['hallo@winkel.example'];
    expect(settle(before, { own, notOwn: [] }).customer).toBeNull();
    expect(settle(before, { own, notOwn: ['jan@winkel.example'] }).customer).toEqual(jan);
  });

  it('keeps of all that is known only what this ticket shows', () => {
    const own = Array.from({ length: 50 }, (_, index) => `a${index}@winkel.example`);
    expect(settle(ticket(), { own, notOwn: [] }).ownAddresses).toEqual([]);
  });
});
