/** Holds what was read from a captured page against what its answer sheet says. Pure. */
import { newestFromCustomer, type Ticket } from '@/lib/inboxes/ticket.ts';
import { newestText } from '@/lib/reading/newest-text.ts';
import type { Expected } from './captures.ts';
import type { PageAnswer } from './reader.ts';

export const FIELDS = [
  'open',
  'address',
  'name',
  'subject',
  'newest',
  'directions',
  'editor',
  'mode',
] as const;
export type Field = (typeof FIELDS)[number];

export interface Verdict {
  right: boolean;
  expected: string;
  got: string;
}

/** An address that was given for the customer. `confirmed`: as the customer; else only proposed. */
export interface GivenAddress {
  right: boolean;
  confirmed: boolean;
  expected: string;
  got: string;
}

export interface Score {
  /** Without the fields that say nothing of this page. */
  fields: Partial<Record<Field, Verdict>>;
  /** Null where no address was given. */
  given: GivenAddress | null;
}

export type Read = Pick<PageAnswer, 'result' | 'editor'>;

/**
 * - What a ticket holds is scored where a ticket is open; not where "nothing open" was answered and that is fine too.
 * - The customer is the confirmed or the proposed one. An address is wrong wherever it is not one of the accepted ones,
 *   also on a page where nothing is open.
 * - Editor and mode are scored everywhere; no editor has no mode.
 */
export function score(expected: Expected, read: Read): Score {
  const { result } = read;
  const ticket = result.kind === 'ticket' ? result.ticket : null;
  const fields: Score['fields'] = {
    open: openVerdict(expected, read),
    ...editorVerdicts(expected, read),
  };
  const silenceIsFine = ticket === null && expected.openAlso.includes(false);
  if (expected.open && !silenceIsFine) Object.assign(fields, ticketVerdicts(expected, ticket));
  return { fields, given: givenAddress(expected, ticket) };
}

function openVerdict({ open, openAlso }: Expected, { result }: Read): Verdict {
  // A page that no adapter knows is left blank, as one on which nothing is open.
  const alarm = result.kind === 'unreadable' && !result.missing.includes('app');
  const isOpen = result.kind === 'ticket';
  return {
    right: [open, ...openAlso].includes(isOpen) && !(alarm && !open),
    expected: [open, ...openAlso].map((each) => (each ? 'open' : 'not open')).join(' or '),
    got:
      result.kind === 'unreadable'
        ? `unreadable: ${result.missing.join(', ')}`
        : isOpen
          ? 'open'
          : 'not open',
  };
}

function editorVerdicts({ editor: wanted }: Expected, { editor: found }: Read): Score['fields'] {
  const expected = wanted?.selector ?? 'none';
  return {
    editor: {
      right: wanted ? found?.isExpected === true : found === null,
      expected,
      got: found?.element ?? 'none',
    },
    mode: oneOf([wanted?.mode ?? null], found?.mode ?? null, (mode) => mode),
  };
}

function ticketVerdicts(expected: Expected, ticket: Ticket | null): Score['fields'] {
  const { customer, messages, page } = expected;
  const person = ticket && (ticket.customer ?? ticket.proposed?.person);
  const fields: Score['fields'] = {
    address: oneOf(acceptedAddresses(expected), person?.address ?? null, lower),
    name: oneOf([customer?.name ?? null, ...(customer?.nameAlso ?? [])], person?.name ?? null, spaced),
    subject: oneOf([expected.subject, ...expected.subjectAlso], ticket?.subject || null, spaced),
  };
  if (page === 'reply') return fields;
  fields.newest = newestVerdict(expected, ticket);
  if (messages.some(({ from, visible }) => visible && from !== 'system'))
    fields.directions = directionsVerdict(expected, ticket);
  return fields;
}

function newestVerdict({ newestCustomerMessageStartsWith: start }: Expected, ticket: Ticket | null): Verdict {
  const newest = ticket && newestFromCustomer(ticket);
  const verdict = { expected: start ?? 'none', got: newest?.text.slice(0, 120) ?? 'none' };
  if (start === null || !ticket || !newest) return { ...verdict, right: start === null && !newest };
  const own = newestText(newest.text, {
    subject: ticket.subject,
    customerName: newest.author.name,
  }).text;
  const right = [newest.text, own].some((text) => packed(text).startsWith(packed(start)));
  return { ...verdict, right };
}

/** Oldest first. Log lines may be left out, and so may messages that cannot be seen. */
function directionsVerdict({ messages, order }: Expected, ticket: Ticket | null): Verdict {
  const told = messages.filter(({ from }) => from !== 'system');
  if (order === 'newest-first') told.reverse();
  const pattern = told.map(({ from, visible }) => (visible ? `${from};` : `(?:${from};)?`));
  const got = (ticket?.messages ?? []).map(({ direction }) => direction).filter((each) => each !== 'system');
  return {
    right:
      ticket !== null && new RegExp(`^${pattern.join('')}$`).test(got.map((each) => `${each};`).join('')),
    expected: told.map(({ from, visible }) => (visible ? from : `(${from})`)).join(' ') || 'none',
    got: got.join(' ') || 'none',
  };
}

function givenAddress(expected: Expected, ticket: Ticket | null): GivenAddress | null {
  const got = (ticket?.customer ?? ticket?.proposed?.person)?.address ?? null;
  if (got === null) return null;
  const accepted = acceptedAddresses(expected);
  return {
    right: accepted.some((each) => each !== null && lower(each) === lower(got)),
    confirmed: ticket?.customer?.address === got,
    expected: worded(accepted),
    got,
  };
}

function acceptedAddresses({ customer }: Expected): (string | null)[] {
  return customer ? [customer.address, ...customer.addressAlso] : [null];
}

function oneOf(
  accepted: readonly (string | null)[],
  got: string | null,
  plain: (text: string) => string,
): Verdict {
  const same = (each: string | null) =>
    each === null || got === null ? each === got : plain(each) === plain(got);
  return { right: accepted.some(same), expected: worded(accepted), got: got ?? 'none' };
}

const worded = (accepted: readonly (string | null)[]) =>
  [...new Set(accepted)].map((each) => each ?? 'none').join(' or ');
const lower = (text: string) => text.trim().toLowerCase();
const spaced = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim();
const packed = (text: string) => text.normalize('NFC').replace(/[\s\u00ad\u200b\ufeff]+/g, '');
