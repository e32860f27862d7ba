import { expect, it } from 'vitest';
import { withinLimits } from '@/lib/inboxes/limits.ts';
import { CONVERSATION_LIMIT, MESSAGE_LIMIT, type Message, ticketKey } from '@/lib/inboxes/ticket.ts';

it('keeps the newest messages, cut, and each own address once', () => {
  const author = { name: null, address: 'tess@example.org' };
  const messages: Message[] = Array.from({ length: CONVERSATION_LIMIT + 5 }, (_, index) => ({
    id: String(index),
    direction: 'customer',
    author,
    sentAt: null,
    text: 'x'.repeat(MESSAGE_LIMIT + 1),
  }));
  const ticket = withinLimits({
    key: ticketKey('demo', 'p', '1'),
    inbox: 'demo',
    view: 'read',
    subject: `a\n${'s'.repeat(3_000)}`,
    customer: author,
    messages,
    ownAddresses: ['Hulp@a.example', 'hulp@a.example', 'geen adres'],
  });
  expect(ticket.messages).toHaveLength(CONVERSATION_LIMIT);
  expect(ticket.messages.at(-1)?.id).toBe(String(CONVERSATION_LIMIT + 4));
  expect(ticket.messages[0]?.text).toHaveLength(MESSAGE_LIMIT);
  expect(ticket.subject).toHaveLength(2_000);
  expect(ticket.ownAddresses).toEqual(['hulp@a.example']);
});
