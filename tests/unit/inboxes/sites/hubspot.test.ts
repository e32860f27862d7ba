// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { hubspot, hubspotSite } from '@/lib/inboxes/sites/hubspot.ts';
import type { Ticket } from '@/lib/inboxes/ticket.ts';

const THREAD = 'https://app.hubspot.com/live-messages/9900/inbox/88001';

function read(messages: string, contact: string, url = THREAD): Ticket {
  const page = new DOMParser().parseFromString(
    `<main>${messages}</main><aside>${contact}</aside>`,
    'text/html',
  );
  const result = hubspot.read(page, new URL(url));
  if (result.kind !== 'ticket') throw new Error(result.kind);
  return result.ticket;
}

const visitor = (header: string, text: string) =>
  `<div data-test-id="primary-message-visitor">${header}<div data-test-id="primary-message-content">${text}</div></div>`;
const contact = (name: string, address: string) =>
  `<div data-test-id="known-contact-info-highlight">${name}</div><div data-selenium-test="property-input-email">${address}</div>`;

describe('HubSpot', () => {
  it('is the inbox and the help desk, not the rest of the suite', () => {
    const probe = (url: string) => hubspotSite.probe(document, new URL(url));
    expect(probe(THREAD)).toBe(true);
    expect(probe('https://app-eu1.hubspot.com/help-desk/9900/view/1/ticket/2')).toBe(true);
    expect(probe('https://app.hubspot.com/contacts/9900/record/0-1/5')).toBe(false);
    expect(probe('https://knowledge.hubspot.com/live-messages/1/inbox/2')).toBe(false);
  });

  it('takes the contact whom the newest message names, and proposes one whom it does not', () => {
    const named = read(visitor('<b>Jan Vos</b>', 'Stuk.'), contact('Jan Vos', 'jan@example.org'));
    expect(named.customer).toEqual({ name: 'Jan Vos', address: 'jan@example.org' });
    // The panel is still the former thread's: its name is part of this one's, and in the text.
    const other = read(
      visitor('<b>Jan Vos-Smit</b>', '<p>Jan Vos</p>'),
      contact('Jan Vos', 'jan@example.org'),
    );
    expect(other.customer).toBeNull();
    expect(other.proposed).toEqual({
      person: { name: 'Jan Vos', address: 'jan@example.org' },
      because: 'unsure',
    });
  });

  it('takes a contact whose address the mail came from, and else proposes the sender', () => {
    const from = '<dl><dt data-message-metadata-type="from"><b>jan@work.example</b></dt></dl>';
    const same = read(visitor(from, 'Stuk.'), contact('Jan Vos', 'jan@work.example'));
    expect(same.customer).toEqual({ name: 'Jan Vos', address: 'jan@work.example' });
    const other = read(visitor(from, 'Stuk.'), contact('Jan Vos', 'jan@example.org'));
    expect(other.customer).toBeNull();
    expect(other.proposed?.person.address).toBe('jan@work.example');
  });

  it('takes the senders of answers for us', () => {
    const from = (address: string) =>
      `<dl><dt data-message-metadata-type="from">Van <b>${address}</b></dt></dl>`;
    const answer = visitor(from('mila@theehuis.example'), 'Welke?').replace(
      'message-visitor',
      'message-agent',
    );
    const ticket = read(
      answer + visitor(from('jan@example.org'), 'Stuk.'),
      contact('Jan Vos', 'jan@example.org'),
    );
    expect(ticket.ownAddresses).toEqual(['mila@theehuis.example']);
    expect(ticket.customer?.address).toBe('jan@example.org');
  });

  it('names nobody where two address fields are shown', () => {
    const two = `${contact('Jan Vos', 'jan@example.org')}<input data-selenium-test="property-input-email" value="piet@example.org">`;
    expect(read(visitor('<b>Jan Vos</b>', 'Stuk.'), two).customer).toEqual({
      name: 'Jan Vos',
      address: null,
    });
  });

  it('keeps threads, portals and data centres apart', () => {
    const key = (url: string) => read(visitor('', 'Stuk.'), '', url).key;
    const urls = [
      THREAD,
      'https://app.hubspot.com/live-messages/9900/inbox/88002',
      'https://app.hubspot.com/live-messages/9901/inbox/88001',
      'https://app-eu1.hubspot.com/live-messages/9900/inbox/88001',
    ];
    expect(new Set(urls.map(key)).size).toBe(urls.length);
    expect(key(`${THREAD}#reply-editor`)).toBe(key(THREAD));
  });
});
