/** Names for what has none: a conversation by its address and subject, a message by its own element or its text. */
import { WITHOUT_GUIDE } from '../adapter.ts';
import { bareSubject } from '../continue.ts';
import { hashOf } from '../hash.ts';
import { ticketKey } from '../ticket.ts';
import type { Unit } from './messages.ts';

/** A path or hash part, or a value of the query, that can name one ticket: a number, or a long code with one in it. */
const NAMING = /^(?:[#!]*\d+|(?=.*\d)[\w-]{8,})$/;

/** @param otherwise What tells two conversations of one subject apart, where the address names none. */
export function keyOf(url: URL, subject: string, otherwise: readonly string[]): string {
  // Not by `searchParams`: in a Firefox content script its iterators can't be iterated (Firefox 153, 2026-11).
  const values = [...url.search.matchAll(/=([^&]*)/g)].map(([, value = '']) => value);
  const parts = [...url.pathname.split('/'), ...values, ...url.hash.split(/[/?&=]/)];
  const named = parts.filter((part) => NAMING.test(part));
  return ticketKey(
    WITHOUT_GUIDE,
    url.origin,
    [...named, bareSubject(subject), ...(named.length > 0 ? [] : otherwise)].join('/'),
  );
}

const ID_NAMES = /^(?:id|data-(?:[\w-]*-)?(?:id|uuid|key))$/;

export function messageId({ item }: Unit, content: string, index: number): string {
  for (const element of [item.element, item.element.firstElementChild]) {
    const named = [...(element?.attributes ?? [])].find(
      ({ name, value }) => ID_NAMES.test(name) && /\d/.test(value),
    );
    if (named) return named.value.slice(0, 100);
  }
  return `${hashOf(content)}-${index}`;
}
