import * as v from 'valibot';
import { expect, it } from 'vitest';
import { withinLimits } from '@/lib/inboxes/limits.ts';
import {
  CONVERSATION_LIMIT,
  MESSAGE_LIMIT,
  type Message,
  TICKET_LIMIT,
  type Ticket,
  ticketKey,
} from '@/lib/inboxes/ticket.ts';
import { ticket as ticketSchema } from '@/lib/messages/schemas.ts';

const author = { name: null, address: 'tess@example.org' };

/** Five messages more than are kept, each of this length. */
function ticketOf(length: number): Ticket {
  const messages: Message[] = Array.from({ length: CONVERSATION_LIMIT + 5 }, (_, index) => ({
    id: String(index),
    direction: 'customer',
    author,
    sentAt: null,
    text: 'x'.repeat(length),
  }));
  return withinLimits({
    key: ticketKey('demo', 'p', '1'),
    inbox: 'demo',
    view: 'read',
    subject: `a\n${'s'.repeat(3_000)}`,
    customer: author,
    messages,
    ownAddresses: ['Hulp@a.example', 'hulp@a.example', 'geen adres'],
  });
}

it('keeps the newest messages, and each own address once', () => {
  const ticket = ticketOf(100);
  expect(ticket.messages).toHaveLength(CONVERSATION_LIMIT);
  expect(ticket.messages.at(-1)?.id).toBe(String(CONVERSATION_LIMIT + 4));
  expect(ticket.subject).toHaveLength(2_000);
  expect(ticket.ownAddresses).toEqual(['hulp@a.example']);
});

it('cuts long messages, and keeps as many of the newest as fit together', () => {
  const { messages } = ticketOf(MESSAGE_LIMIT + 1);
  expect(messages.map(({ id }) => id)).toEqual(['32', '33', '34']);
  for (const { text } of messages) expect(text).toHaveLength(MESSAGE_LIMIT);
  expect(messages.reduce((sum, { text }) => sum + text.length, 0)).toBeLessThanOrEqual(TICKET_LIMIT);
});

it('cuts a key, an id and a moment of any length, and still tells two tickets apart', () => {
  const long = 'х'.repeat(3_000);
  const [message] = ticketOf(1).messages;
  const cut = ['a', 'b'].map((end) =>
    withinLimits({
      ...ticketOf(1),
      key: ticketKey('taught', 'https://desk.example.com', long + end),
      messages: message ? [{ ...message, id: long, sentAt: long }] : [],
    }),
  );
  expect(cut[0]?.key).not.toBe(cut[1]?.key);
  for (const each of cut) expect(v.safeParse(ticketSchema, each).issues).toBeUndefined();
});
