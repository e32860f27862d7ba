/** The search for an order in the shop's own admin: an address that the person gives once, with a mark for the number. */

/** Where the order number comes. */
export const ORDER_MARK = '{order}';
export const ORDER_LINK_LIMIT = 500;

/** What is wrong with an address; the interface has a sentence for each. */
export const LINK_FAULTS = ['no-mark', 'no-address', 'not-safe', 'mark-in-host', 'too-long'] as const;
export type LinkFault = (typeof LINK_FAULTS)[number];

/** Protocol and host, and whatever stands before the first of `/`, `?` and `#`. */
const ORIGIN = /^https?:\/\/[^/?#\\\s]+/i;

/** Null: it can be used. Empty is none, and right. */
export function orderLinkFault(pattern: string): LinkFault | null {
  if (pattern === '') return null;
  if (pattern.length > ORDER_LINK_LIMIT) return 'too-long';
  const origin = ORIGIN.exec(pattern)?.[0];
  if (origin?.includes(ORDER_MARK)) return 'mark-in-host';
  if (!pattern.includes(ORDER_MARK)) return 'no-mark';
  const url = urlOf(pattern.replaceAll(ORDER_MARK, '0'));
  // The parser drops line breaks and takes more slashes than two: what is a host to it may not be one to the eye.
  if (!origin || !url || /\s/.test(pattern) || urlOf(origin)?.host !== url.host) {
    return 'no-address';
  }
  // What is before an "@" looks like the host and is none.
  if (url.username !== '' || url.password !== '') return 'no-address';
  return url.protocol === 'https:' || isOwnNetwork(url.hostname) ? null : 'not-safe';
}

/** Null: there is no usable pattern, or the number holds nothing to search for. */
export function orderAddress(pattern: string, order: string): string | null {
  if (pattern === '' || orderLinkFault(pattern) !== null) return null;
  const number = order.replace(/^[#\s]+/, '').trim();
  // Dots alone would lead out of the place in the address that they stand in.
  if (!/[\p{L}\p{N}]/u.test(number)) return null;
  return urlOf(pattern.replaceAll(ORDER_MARK, encodeURIComponent(number.toWellFormed())))?.href ?? null;
}

function urlOf(address: string): URL | null {
  return URL.canParse(address) ? new URL(address) : null;
}

/** This machine, or one of the shop's own network: there a certificate is rare. */
function isOwnNetwork(hostname: string): boolean {
  return (
    !/[.:]/.test(hostname) ||
    /\.(?:localhost|local|lan|internal|home\.arpa)$/.test(hostname) ||
    /^(?:127|10)\.\d+\.\d+\.\d+$|^192\.168\.\d+\.\d+$|^172\.(?:1[6-9]|2\d|3[01])\.\d+\.\d+$/.test(hostname) ||
    hostname === '[::1]'
  );
}
