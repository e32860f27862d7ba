import { describe, expect, it } from 'vitest';
import { isRelay, mailboxOf } from '@/lib/customers/address.ts';
import { likenessOf } from '@/lib/customers/likeness.ts';

describe('where mail most likely ends up', () => {
  it.each([
    ['sofie+shop@mail.example', 'sofie@mail.example'],
    ['so.fie+x@gmail.com', 'sofie@gmail.com'],
    ['sofie@googlemail.com', 'sofie@gmail.com'],
    ['so.fie@mail.example', 'so.fie@mail.example'],
    ['+32470@mail.example', '+32470@mail.example'],
    ['no address', 'no address'],
  ])('%s is %s', (address, mailbox) => {
    expect(mailboxOf(address)).toBe(mailbox);
  });
});

describe('relays', () => {
  it.each(['x1y2z3@marketplace.amazon.nl', 'a.b-c@members.ebay.de', 'abc123@privaterelay.appleid.com'])(
    '%s is one',
    (address) => {
      expect(isRelay(address)).toBe(true);
    },
  );
  it.each(['info@amazon.nl', 'sofie@notetsy.com', 'sofie@duck.com.example'])('%s is none', (address) => {
    expect(isRelay(address)).toBe(false);
  });
});

describe('who may be one person', () => {
  const shared = (a: [string[], string[]], b: [string[], string[]]) => {
    const [one, other] = [a, b].map(([names, addresses]) => likenessOf({ names, addresses }));
    return one?.filter((key) => other?.includes(key));
  };
  it('has one mailbox', () => {
    expect(shared([[], ['sofie@gmail.com']], [[], ['so.fie+web@googlemail.com']])).toEqual([
      'mailbox sofie@gmail.com',
    ]);
  });
  it('has one full name, in whatever order and with or without accents', () => {
    expect(shared([['Zoë de Vries'], ['a@a.example']], [['De Vries, Zoe'], ['b@b.example']])).toEqual([
      'name de vries zoe',
    ]);
  });
  it('is not told by a first name, nor by a relay', () => {
    expect(shared([['Sofie'], ['a@a.example']], [['Sofie'], ['b@b.example']])).toEqual([]);
    expect(shared([[], ['x+1@marketplace.amazon.nl']], [[], ['x+2@marketplace.amazon.nl']])).toEqual([]);
  });
});
