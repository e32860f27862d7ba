import { describe, expect, it } from 'vitest';
import { outlook, outlookSite } from '@/lib/inboxes/sites/outlook.ts';
import { newestFromCustomer, type Ticket } from '@/lib/inboxes/ticket.ts';
import { openPage } from '../../../sites/fixture.ts';

const URL_OPEN = 'https://outlook.office.com/mail/inbox/id/AAQk1%3D';
const ROOT = '<div id="primaryMailboxRoot_1" role="treeitem" title="hallo@despaak.example"></div>';

function card(id: string, from: string, body: string): string {
  return `<div><div><span id="MSG_${id}_FROM">${from}</span><div data-testid="RecipientWell"><span data-lpc-hover-target-id="t">hallo@despaak.example</span></div><div data-testid="SentReceivedSavedTime">vr 20-11-2026 9:${id}</div></div><div id="UniqueMessageBody_${id}">${body}</div></div>`;
}

function page(cards: string, url = URL_OPEN, around = ROOT): Document {
  return openPage(
    `${around}<div id="ConversationReadingPaneContainer"><span role="heading" id="CONV_AAQk1=_SUBJECT" title="Bel">Bel</span><div>${cards}</div></div>`,
    url,
  );
}

function read(cards: string, url = URL_OPEN, around = ROOT) {
  return outlook.read(page(cards, url, around), new URL(url));
}

function ticket(cards: string, url = URL_OPEN, around = ROOT): Ticket {
  const result = read(cards, url, around);
  if (result.kind !== 'ticket') throw new Error(JSON.stringify(result));
  return result.ticket;
}

describe('Outlook', () => {
  it('is its mail on its hosts, and by its files on any other; never its calendar', () => {
    const root = openPage('<p></p>', URL_OPEN);
    const own = openPage('<head><script src="/owamail/1/boot.js"></script></head>', URL_OPEN);
    expect(outlookSite.probe(root, new URL('https://outlook.cloud.microsoft/mail/'))).toBe(true);
    expect(outlookSite.probe(root, new URL('https://outlook.office.com/calendar/view/week'))).toBe(false);
    expect(outlookSite.probe(root, new URL('https://outlook.office.com/mailbox-rules'))).toBe(false);
    expect(outlookSite.probe(root, new URL('https://post.example.org/owa/'))).toBe(false);
    expect(outlookSite.probe(own, new URL('https://post.example.org/owa/'))).toBe(true);
    expect(outlookSite.probe(own, new URL('https://post.example.org/calendar/'))).toBe(false);
  });

  it('names nobody for a sender on behalf of another, and says so', () => {
    const from = 'Bot&lt;bot@example.net&gt; on behalf of Joris&lt;joris@example.com&gt;';
    expect(read(card('10', from, 'Hallo'))).toEqual({ kind: 'unreadable', missing: ['customer'] });
  });

  it('reads the oldest first whichever way round they stand, and of two customers takes the last', () => {
    const joris = card('10', 'Joris&lt;joris@example.com&gt;', 'Eerst');
    const lotte = card('45', 'Lotte&lt;lotte@example.org&gt;', 'Toen');
    for (const cards of [joris + lotte, lotte + joris]) {
      const { customer, messages } = ticket(cards);
      expect(customer?.address).toBe('lotte@example.org');
      expect(messages.map(({ text }) => text)).toEqual(['Eerst', 'Toen']);
    }
    const undated = ticket((joris + lotte).replaceAll('20-11-2026', ''));
    expect(undated.customer).toBeNull();
    expect(undated.proposed?.because).toBe('unsure');
  });

  it('does not take a pasted Outlook mail for a message of its own', () => {
    const pasted = card('99', 'Iemand Anders&lt;anders@example.net&gt;', 'Geplakt');
    const { customer, messages } = ticket(card('10', 'Joris&lt;joris@example.com&gt;', `Zie: ${pasted}`));
    expect(customer?.address).toBe('joris@example.com');
    expect(messages).toHaveLength(1);
  });

  it('takes a name without an address for a colleague, but in a private mailbox for somebody known', () => {
    const cards = card('10', 'Joris&lt;joris@example.com&gt;', 'Hallo') + card('11', 'Anna Kok', 'Ik ook');
    const around = `${ROOT}<div id="mectrl_currentAccount_primary">Ilse Vonk</div>`;
    expect(ticket(cards, URL_OPEN, around).customer?.address).toBe('joris@example.com');
    const people = ticket(cards, 'https://outlook.live.com/mail/0/inbox', around);
    expect(people.customer).toEqual({ name: 'Anna Kok', address: null });
    expect(newestFromCustomer(people)?.text).toBe('Ik ook');
  });

  it('knows a shared mailbox by the address of the page, and keeps its tickets apart', () => {
    const cards = card('10', 'Joris&lt;joris@example.com&gt;', 'Hallo');
    const shared = ticket(cards, 'https://outlook.office.com/mail/service@zijspoor.example/inbox', '');
    expect(shared.customer?.address).toBe('joris@example.com');
    expect(shared.ownAddresses).toEqual(['service@zijspoor.example']);
    expect(shared.key).not.toBe(ticket(cards).key);
    expect(ticket(cards, 'https://outlook.office.com/mail/0/inbox').key).toBe(ticket(cards).key);
    expect(ticket(cards, 'https://outlook.office.com/mail/1/inbox').key).not.toBe(ticket(cards).key);
  });

  it('does not read two addresses side by side as one', () => {
    const wells =
      '<div data-testid="RecipientWell"><span data-lpc-hover-target-id="a">joris@example.com</span><span data-lpc-hover-target-id="b">hallo@despaak.example</span></div>';
    const own = `<div><div><span id="MSG_9_FROM">De Spaak&lt;hallo@despaak.example&gt;</span>${wells}</div><div id="UniqueMessageBody_9">Dag</div></div>`;
    expect(ticket(own).proposed?.person).toEqual({ name: null, address: 'joris@example.com' });
  });

  it.each([
    'vera@example.net',
    'Vera &lt;vera@example.net&gt;',
    '"Vera" &lt;vera@example.net&gt;',
    'Vera (vera@example.net)',
    'Vera [vera@example.net]',
    'vera@example.net (Vera)',
    'Vera &lt;vera@example.net&gt; X',
    'Vera, vera@example.net,',
  ])('only proposes whose address a name may be: %s', (name) => {
    const { customer, proposed } = ticket(
      card('10', `<span aria-label="Van: ${name}">${name}</span>`, 'Hallo'),
    );
    expect(customer).toBeNull();
    expect(proposed).toMatchObject({ person: { address: 'vera@example.net' }, because: 'unsure' });
  });

  it('is sure of a name and an address as it writes them', () => {
    const { customer } = ticket(card('10', 'Vera&lt;vera@example.net&gt;', 'Hallo'));
    expect(customer).toEqual({ name: 'Vera', address: 'vera@example.net' });
  });

  it('waits for a conversation whose heading came first, and reports one without bodies', () => {
    expect(read('').kind).toBe('none');
    expect(read('<div><span id="MSG_1_FROM">Joris&lt;joris@example.com&gt;</span></div>')).toEqual({
      kind: 'unreadable',
      missing: ['messages'],
    });
  });
});
