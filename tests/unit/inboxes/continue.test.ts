import { describe, expect, it } from 'vitest';
import { bareSubject, continueTicket } from '@/lib/inboxes/continue.ts';
import { type Message, type Ticket, ticketKey } from '@/lib/inboxes/ticket.ts';

const tess = { name: 'Tess', address: 'tess@example.org' };
const complaint: Message = { id: '1', direction: 'customer', author: tess, sentAt: null, text: 'Scheef.' };

function ticket(changes: Partial<Ticket> = {}, id = '1', place = 'https://a.example/'): Ticket {
  return {
    key: ticketKey('roundcube', place, id),
    inbox: 'roundcube',
    view: 'read',
    subject: 'Scheve lamp',
    customer: tess,
    messages: [complaint],
    ownAddresses: ['hulp@a.example'],
    ...changes,
  };
}
const answer = (changes: Partial<Ticket> = {}, place?: string) =>
  ticket({ view: 'compose', subject: 'Re: Scheve lamp', messages: [], ...changes }, 'compose/x', place);

describe('continueTicket', () => {
  it('gives an answer the key and messages of what it answers', () => {
    const read = ticket();
    const continued = continueTicket([ticket({ subject: 'Iets anders' }, '2'), read], answer());
    expect(continued.key).toBe(read.key);
    expect(continued.messages).toEqual([complaint]);
    expect(continued.view).toBe('compose');
    expect(continued.subject).toBe('Re: Scheve lamp');
  });

  it('takes the one viewed last where two match', () => {
    expect(continueTicket([ticket({}, '9'), ticket({}, '1')], answer()).key).toBe(ticket({}, '9').key);
  });

  it.each([
    ['another customer', [ticket({ customer: { name: 'Tess', address: 'other@example.org' } })], answer()],
    ['another subject', [ticket({ subject: 'Scheve lampen' })], answer()],
    ['another install', [ticket({}, '1', 'https://b.example/')], answer()],
    ['no address', [ticket({ customer: null })], answer({ customer: null })],
    ['a compose page', [answer()], ticket({ view: 'compose', messages: [] }, 'compose/y')],
    ['nothing before', [], answer()],
  ])('leaves it alone: %s', (_why, recent, now) => {
    expect(continueTicket(recent, now)).toBe(now);
  });

  it('stays a proposal beside the answer, whomever the app put in To', () => {
    const proposed = { person: tess, because: 'reply-to' as const };
    const read = ticket({ customer: null, proposed });
    const bare = { name: null, address: 'tess@example.org' };
    const continued = continueTicket([read], answer({ customer: bare }));
    expect(continued).toMatchObject({ key: read.key, view: 'compose', customer: null, proposed });
    const unsure = { person: bare, because: 'unsure' as const };
    expect(continueTicket([read], answer({ customer: null, proposed: unsure }))).toMatchObject({
      customer: null,
      proposed,
    });
  });

  it('is the customer of the mail for whom the answer only proposes', () => {
    const unsure = { person: tess, because: 'unsure' as const };
    const continued = continueTicket([ticket()], answer({ customer: null, proposed: unsure }));
    expect(continued.customer).toEqual(tess);
    expect(continued.proposed).toBeUndefined();
  });

  describe('a page that knows its ticket', () => {
    const page = (changes: Partial<Ticket> = {}) =>
      ticket({ view: 'compose', customer: null, messages: [], ownAddresses: [], ...changes }, '7');

    it('goes on with that one, whoever it names and however often it is read', () => {
      const first = continueTicket([ticket({}, '9'), ticket({}, '7')], page());
      expect(first).toMatchObject({
        key: page().key,
        view: 'compose',
        customer: tess,
        messages: [complaint],
      });
      expect(continueTicket([first], page({ customer: tess }))).toEqual(first);
    });

    it('never with another of the same customer and subject', () => {
      const now = page({ customer: tess });
      expect(continueTicket([ticket({}, '9')], now)).toBe(now);
    });

    it('has no customer where the two name different ones', () => {
      const other = { name: 'Cas', address: 'cas@example.org' };
      expect(continueTicket([ticket({}, '7')], page({ customer: other })).customer).toBeNull();
    });
  });

  it('leaves a read ticket alone', () => {
    const now = ticket({}, '3');
    expect(continueTicket([ticket()], now)).toBe(now);
  });
});

describe('bareSubject', () => {
  it.each([
    'Re: Lamp',
    'RE: Antw: lamp',
    'AW: Re[2]:  Lamp',
    'Fwd: TR : Lamp',
    'RÉP: lamp',
    'WG: Doorst: Lamp',
  ])('%s', (subject) => expect(bareSubject(subject)).toBe('lamp'));
  it('leaves words alone that only look alike', () => {
    expect(bareSubject('Retour: lamp')).toBe('retour: lamp');
    expect(bareSubject('Re')).toBe('re');
  });
});
