import { describe, expect, it } from 'vitest';
import { type Mail, sidesOfThread } from '@/lib/inboxes/mail-thread.ts';
import type { Direction, Person } from '@/lib/inboxes/ticket.ts';

const SHOP = { name: 'De Spaak', address: 'hallo@despaak.example' };
const ALIAS = { name: 'Fietsen Zijspoor', address: 'winkel@zijspoor.example' };
const JORIS = { name: 'Joris Mol', address: 'joris.mol@example.com' };
const LOTTE = { name: 'Lotte Hoek', address: 'lotte.hoek@example.org' };

function mail(author: Person, to: Person[], direction: Direction = 'unknown', collapsed = false): Mail {
  const message = { id: `${author.address}`, direction, author, sentAt: null, text: 'De bel doet het niet.' };
  return { message, to, collapsed };
}

describe('a webmail thread', () => {
  it('takes for the customer who wrote last and is not us', () => {
    const sides = sidesOfThread({
      mails: [mail(JORIS, [SHOP]), mail(LOTTE, [SHOP, JORIS]), mail(SHOP, [LOTTE])],
      own: [SHOP.address],
    });
    expect(sides.customer).toEqual(LOTTE);
    expect(sides.messages.map(({ direction }) => direction)).toEqual(['customer', 'customer', 'agent']);
  });

  it('takes the only recipient of mail that is ours alone, and nobody where there are more', () => {
    const own = [SHOP.address];
    expect(sidesOfThread({ mails: [mail(SHOP, [JORIS, SHOP])], own }).customer).toEqual(JORIS);
    expect(sidesOfThread({ mails: [mail(SHOP, [JORIS, LOTTE])], own }).customer).toBeNull();
    expect(sidesOfThread({ mails: [mail(SHOP, [])], own }).customer).toBeNull();
  });

  it('only proposes where no address of ours is known', () => {
    const sides = sidesOfThread({ mails: [mail(JORIS, [SHOP])], own: [] });
    expect(sides).toMatchObject({ customer: null, proposed: { person: JORIS, because: 'unsure' } });
  });

  it('only proposes where two write to each other and either could be us under an unknown address', () => {
    const mails = [mail(JORIS, [ALIAS]), mail(ALIAS, [JORIS])];
    const sides = sidesOfThread({ mails, own: [SHOP.address] });
    expect(sides.customer).toBeNull();
    expect(sides.proposed?.because).toBe('unsure');
  });

  it('learns our other address from what the app says was written here', () => {
    const mails = [mail(ALIAS, [JORIS]), mail(JORIS, [ALIAS]), mail(ALIAS, [JORIS], 'agent')];
    const sides = sidesOfThread({ mails, own: [SHOP.address] });
    expect(sides.customer).toEqual(JORIS);
    expect(sides.ownAddresses).toContain(ALIAS.address);
    expect(sides.messages[0]?.direction).toBe('agent');
  });

  it('only proposes the author of a mail in the folder of sent mail', () => {
    const sides = sidesOfThread({ mails: [mail(ALIAS, [JORIS])], own: [SHOP.address], inSentFolder: true });
    expect(sides.customer).toBeNull();
  });

  it('only proposes the author where somebody else may have written last', () => {
    const own = [SHOP.address];
    const unknown = { name: null, address: null };
    const followedBy = (last: Mail) => sidesOfThread({ mails: [mail(JORIS, [SHOP]), last], own }).customer;
    expect(followedBy(mail(SHOP, [JORIS]))).toEqual(JORIS);
    expect(followedBy(mail(SHOP, []))).toEqual(JORIS);
    expect(followedBy(mail(SHOP, [LOTTE, JORIS]))).toEqual(JORIS);
    expect(followedBy(mail(SHOP, [LOTTE]))).toBeNull();
    expect(followedBy(mail(unknown, [], 'unknown', true))).toBeNull();
    const mails = [mail(JORIS, [SHOP]), mail(LOTTE, [SHOP])];
    expect(sidesOfThread({ mails, own }).customer).toEqual(LOTTE);
    expect(sidesOfThread({ mails, own, isOrderGuessed: true }).proposed?.person).toEqual(LOTTE);
  });

  it('never takes the address of a list for a person, and proposes whom the reply is addressed to', () => {
    const via = { name: "'Lotte Hoek' via Klantenservice", address: 'service@despaak.example' };
    const thread = { mails: [mail(via, [via])], own: [SHOP.address] };
    expect(sidesOfThread(thread)).toMatchObject({ customer: null, messages: [{ direction: 'customer' }] });
    expect(sidesOfThread({ ...thread, answering: LOTTE }).proposed).toEqual({
      person: LOTTE,
      because: 'reply-to',
    });
    expect(sidesOfThread({ ...thread, answering: SHOP }).proposed).toBeUndefined();
  });

  it('does not doubt a customer because the open reply goes to somebody else', () => {
    const sides = sidesOfThread({ mails: [mail(JORIS, [SHOP])], own: [SHOP.address], answering: LOTTE });
    expect(sides.customer).toEqual(JORIS);
    expect(sides.proposed).toBeUndefined();
  });

  it('counts who wrote a collapsed message, and leaves the message out', () => {
    const sides = sidesOfThread({
      mails: [mail(JORIS, [SHOP], 'unknown', true), mail(SHOP, [JORIS])],
      own: [SHOP.address],
    });
    expect(sides.customer).toEqual(JORIS);
    expect(sides.messages).toHaveLength(1);
    expect(sides.incomplete).toBe(true);
  });
});
