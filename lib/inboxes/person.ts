/** Names and addresses as inbox pages show them. */
import type { Person } from './ticket.ts';

const LONGEST_LINE = 2_000;
/** RFC 5321: 64 for the mailbox, 255 for the domain, and the @. */
const LONGEST_ADDRESS = 320;
// Controls, and the marks that turn the reading direction: in a name they only serve to disguise one.
const INVISIBLE = /[\p{Cc}\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]+/gu;

/** One displayed line: no controls or direction marks, white space made single, at most 2,000 UTF-16 units. */
export function cleanLine(text: string): string {
  return text
    .slice(0, 4 * LONGEST_LINE)
    .replace(/\s+/g, ' ')
    .replace(INVISIBLE, '')
    .trim()
    .slice(0, LONGEST_LINE)
    .replace(/[\ud800-\udbff]$/, '');
}

/** Lower case, without `mailto:`, brackets and query; null for what is no address. */
export function cleanAddress(text: string | null | undefined): string | null {
  const bare = cleanLine(text ?? '')
    .replace(/^mailto:/i, '')
    .replace(/^<|>$/g, '')
    .replace(/\?.*$/, '')
    .toLowerCase();
  const valid = bare.length <= LONGEST_ADDRESS && /^[^\s@<>,;"]+@[^\s@<>,;"]+$/.test(bare);
  return valid ? bare : null;
}

/** A name that only repeats the address counts as none. */
export function makePerson(name: string | null | undefined, address: string | null | undefined): Person {
  const cleanedAddress = cleanAddress(address);
  const cleanedName = unquote(cleanLine(name ?? ''));
  const repeats = cleanedName === '' || cleanAddress(cleanedName) !== null;
  return { name: repeats ? null : cleanedName, address: cleanedAddress };
}

/** `"Name" <a@b>`, `Name <a@b>`, `a@b` or `a@b (Name)`; null where there is neither a name nor an address. */
export function parsePerson(text: string): Person | null {
  const line = cleanLine(text);
  const bracketed = /^(.*?)<([^<>]*)>\s*$/.exec(line);
  const commented = /^(\S+@\S+)\s*\((.*)\)$/.exec(line);
  const person = bracketed
    ? makePerson(bracketed[1], bracketed[2])
    : commented
      ? makePerson(commented[2], commented[1])
      : makePerson(line, line);
  return person.name === null && person.address === null ? null : person;
}

/** A field of recipients, separated by commas or semicolons; those inside quotes or brackets do not count. */
export function parsePeople(field: string): Person[] {
  const parts = field.slice(0, 50_000).match(/(?:"(?:\\.|[^"\\])*"|<[^<>]*>|[^,;"<]|["<])+/g) ?? [];
  return parts.map(parsePerson).filter((person) => person !== null);
}

function unquote(name: string): string {
  const inner = /^"(.*)"$/.exec(name)?.[1] ?? /^'(.*)'$/.exec(name)?.[1];
  return inner === undefined ? name : inner.replace(/\\(.)/g, '$1').trim();
}
