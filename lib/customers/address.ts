/** Addresses taken apart, in lower case, as the store keeps them. */

/** Hosts at which dots in the name before the @ say nothing: https://support.google.com/mail/answer/7436150 (2026-11-30). */
const DOTLESS: ReadonlySet<string> = new Set(['gmail.com', 'googlemail.com']);

/** The address that mail to this one most likely ends up at: without a `+tag`, without Gmail's dots. */
export function mailboxOf(address: string): string {
  const at = address.lastIndexOf('@');
  if (at < 1) return address;
  const host = address.slice(at + 1);
  const name = address.slice(0, at).replace(/(?<=.)\+.*$/, '');
  return DOTLESS.has(host) ? `${name.replaceAll('.', '')}@gmail.com` : `${name}@${host}`;
}

/**
 * Marketplaces write in their customers' place, from an address made for one order or one buyer. Each as its help pages name it,
 * 2026-11-30.
 */
const RELAYS =
  /@(?:marketplace\.amazon\.[a-z.]{2,6}|members\.ebay\.[a-z.]{2,6}|verkopen\.bol\.com|(?:[a-z0-9-]+\.)*mail\.bol\.com|(?:[a-z0-9-]+\.)*etsy\.com|privaterelay\.appleid\.com|mozmail\.com|duck\.com|relay\.firefox\.com|(?:[a-z0-9-]+\.)*mirakl\.net|(?:[a-z0-9-]+\.)*zalando\.[a-z]{2,3}|(?:[a-z0-9-]+\.)*kaufland\.de)$/;

/** A marketplace's stand-in, or one that hides the person's own: nothing about it is like another. */
export function isRelay(address: string): boolean {
  return RELAYS.test(address);
}
