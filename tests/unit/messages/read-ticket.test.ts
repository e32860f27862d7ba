import { expect, test } from 'vitest';
import { forgetRead, readToKeep, recall } from '@/lib/messages/read-ticket.ts';
import { words } from '@/lib/reading/words.ts';
import { ticketOn } from '../background/tickets.ts';

const PAGE = new URL('https://mail.example.com/');
const ticket = ticketOn(PAGE, '1', 'De schemerlampenkap kwam kapot aan.');

test('a message is read once, and again when it is forgotten', () => {
  const first = readToKeep(ticket);
  expect(readToKeep(ticket)).toBe(first);
  forgetRead();
  expect(readToKeep(ticket)).not.toBe(first);
  recall(first);
  expect(readToKeep(ticket)).toBe(first);
});

test('with it, the words it was made of are forgotten', () => {
  const before = words('schemerlampenkap')[0]?.term;
  expect(words('schemerlampenkap')[0]?.term).toBe(before);
  forgetRead();
  expect(words('schemerlampenkap')[0]?.term).not.toBe(before);
});
