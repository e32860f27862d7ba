import { describe, expect, it } from 'vitest';
import type { Message, Person } from '@/lib/inboxes/ticket.ts';
import { who } from '@/lib/inboxes/who.ts';

const an: Person = { name: 'An Peeters', address: 'an@example.net' };
const bo: Person = { name: 'Bo Maes', address: 'bo@example.org' };
const shop: Person = { name: 'Winkel', address: 'hallo@winkel.example' };
const colleague: Person = { name: 'Noor', address: 'noor@winkel.example' };
const own = ['hallo@winkel.example'];

let count = 0;
function message(author: Person, change: Partial<Message> = {}): Message {
  count += 1;
  return { id: String(count), direction: 'unknown', author, sentAt: null, text: 'De kan lekt.', ...change };
}
const of = (...messages: Message[]) => who({ requester: null, messages, own });
const FORM = 'Naam: An Peeters\nE-mail: an@example.net\nBericht: De kan lekt.';
const proposing = (person: Person, because: string) => ({ customer: null, proposed: { person, because } });
const NOBODY = { customer: null };

describe('the customer of a thread', () => {
  it('is the author of the newest message that came in', () => {
    expect(of(message(an), message(colleague), message(bo), message(shop))).toMatchObject({
      customer: bo,
      messages: [
        { direction: 'customer' },
        { direction: 'agent' },
        { direction: 'customer' },
        { direction: 'agent' },
      ],
    });
  });

  it('is not a colleague of ours, whoever wrote last', () => {
    const found = of(message(an), message(colleague));
    expect(found.customer).toEqual(an);
    expect(found.ownAddresses).toContain(colleague.address);
  });

  it('is the requester that the app names, also where somebody else in the thread wrote last', () => {
    const answers = message(bo, {
      direction: 'customer',
      replyTo: { name: null, address: 'team@example.org' },
    });
    const found = who({ requester: an, messages: [message(an), answers], own });
    expect(found.customer).toEqual(an);
    expect(found.proposed).toBeUndefined();
  });

  it('is whom the shop wrote to, in the shop’s own sent mail', () => {
    const sent = message(shop, { direction: 'agent' });
    expect(who({ requester: an, messages: [sent], own }).customer).toEqual(an);
    expect(who({ requester: null, messages: [sent], own }).customer).toBeNull();
  });

  it('has the address that the message shows beside the very name that the app shows alone', () => {
    const requester = { name: 'an peeters', address: null };
    expect(who({ requester, messages: [message(an)], own }).customer).toEqual(an);
    expect(who({ requester, messages: [message(bo)], own }).customer).toEqual(requester);
  });

  it('is no colleague at a public provider by the provider’s domain', () => {
    const found = who({
      requester: null,
      messages: [message({ name: null, address: 'jan@gmail.com' })],
      own: ['winkel@gmail.com'],
    });
    expect(found.customer?.address).toBe('jan@gmail.com');
  });

  it('is not one of us for those of whom the person said that they are not', () => {
    const found = who({
      requester: null,
      messages: [message(colleague)],
      own,
      notOwn: ['noor@winkel.example'],
    });
    expect(found.customer).toEqual(colleague);
    expect(found.ownAddresses).toEqual(own);
  });
});

describe('where answers go to somebody else', () => {
  it('that somebody is proposed', () => {
    expect(of(message(shop, { replyTo: an }))).toMatchObject(proposing(an, 'reply-to'));
    expect(of(message(bo, { replyTo: an }))).toMatchObject(proposing(an, 'reply-to'));
  });

  it('with the sender’s name where that is a person’s', () => {
    const bare = { name: null, address: 'an@example.net' };
    expect(of(message(bo, { replyTo: bare })).proposed?.person.name).toBe('Bo Maes');
    expect(of(message(shop, { replyTo: bare })).proposed?.person.name).toBeNull();
    const via = { name: "'An Peeters' via Winkel", address: 'hallo@winkel.example' };
    expect(of(message(via, { replyTo: bare })).proposed?.person.name).toBe('An Peeters');
  });

  it.each([
    ['ours', shop],
    ['the same', an],
    ['a no-reply', { name: null, address: 'noreply@example.net' }],
  ])('but not to one that is %s', (_, replyTo) => {
    expect(of(message(an, { replyTo }))).toMatchObject({ customer: an });
  });
});

describe('a contact form', () => {
  it('sent from our address came in, and proposes whom it names', () => {
    const found = of(message(shop, { text: FORM }));
    expect(found).toMatchObject(proposing(an, 'contact-form'));
    expect(found.messages[0]?.direction).toBe('customer');
  });

  it('of a service that we do not know proposes the same', () => {
    const service = { name: 'Formulieren', address: 'forms@sender.example' };
    expect(of(message(service, { text: FORM }))).toMatchObject(proposing(an, 'contact-form'));
    expect(
      who({
        requester: { name: null, address: 'noreply@sender.example' },
        messages: [message({ name: null, address: 'noreply@sender.example' }, { text: FORM })],
        own,
      }),
    ).toMatchObject(proposing(an, 'contact-form'));
  });

  it('is not what an answer of ours quotes', () => {
    const quoted = FORM.replace(/^/gm, '> ');
    const found = of(message(shop, { text: FORM }), message(colleague, { text: `Dag An,\n\n${quoted}` }));
    expect(found.messages[1]?.direction).toBe('agent');
  });

  it('that names the sender only says who they are', () => {
    expect(of(message(an, { text: FORM })).customer).toEqual(an);
  });

  it('that names one of us names nobody', () => {
    expect(of(message(shop, { direction: 'customer', text: 'E-mail: noor@winkel.example' }))).toMatchObject(
      NOBODY,
    );
  });
});

describe('nobody', () => {
  it.each([
    ['no-reply', { name: 'Pakketdienst', address: 'noreply@pakket.example' }],
    ['the mail system', { name: null, address: 'mailer-daemon@example.net' }],
    ['a newsletter', { name: 'Groothandel', address: 'nieuwsbrief@groot.example' }],
    ['a list that writes in somebody’s name', { name: "'An' via Leden", address: 'leden@lijst.example' }],
    ['a marketplace’s own address', { name: 'Etsy', address: 'conversations@mail.etsy.com' }],
    ['one of us', colleague],
  ])('%s', (_, author) => {
    const found = of(message(author, { direction: 'customer' }));
    expect(found).toMatchObject(NOBODY);
    expect(found.proposed).toBeUndefined();
  });

  it('the sender of a newsletter, by its footer, though that names an address', () => {
    const text = 'Nieuw!\nE-mail: info@groot.example\nU ontvangt deze mail als klant. Uitschrijven kan.';
    const found = of(message({ name: 'Groothandel', address: 'piet@groot.example' }, { text }));
    expect(found).toMatchObject(NOBODY);
    expect(found.proposed).toBeUndefined();
  });
});

describe('a marketplace’s relay address', () => {
  const buyer = { name: 'Koper via Marktplaats', address: 'a-1b2c@mail.marktplaats.nl' };

  it('is a customer of its own, with the name that is shown', () => {
    expect(of(message(buyer)).customer).toEqual(buyer);
  });

  it('does not become whom the text names', () => {
    expect(of(message(buyer, { text: FORM }))).toMatchObject({ customer: buyer });
  });

  it('is not ours because our own alias is at the same domain', () => {
    const found = who({ requester: null, messages: [message(buyer)], own: ['b-9x@mail.marktplaats.nl'] });
    expect(found.customer).toEqual(buyer);
  });
});
