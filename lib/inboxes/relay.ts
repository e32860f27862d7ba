/**
 * Marketplaces put an address of their own between buyer and shop. One per order or per advertisement: it names a customer
 * there and nowhere else, so it is a customer of its own and never merged with another.
 */
import { hostMatches } from './hosts.ts';
import { isNobody } from './nobody.ts';

/**
 * As public code and documentation show them, 2026-11:
 * bol.com: examples of the Retailer API's documentation, "billie@verkopen.bol.com"; Amazon, eBay, Walmart, ManoMano: test
 * data of shops' order imports on GitHub ("wsv5fqfhhlm92wr@marketplace.amazon.co.uk", "43ad1d549beae3625950@members.ebay.com",
 * "…@relay.walmart.com", "m_…@message.manomano.com"); Marktplaats: tests of eBay Classifieds' messaging ("a-…@mail.marktplaats.nl"),
 * whose Belgian sites are the same platform; Kleinanzeigen, leboncoin: mail parsers on GitHub ("…@mail.kleinanzeigen.de",
 * "jp via leboncoin" from "…@messagerie.leboncoin.fr"); Kaufland, Allegro: order imports ("cauw31zq-e52f3c6c67e2@kaufland-marktplatz.de",
 * "8awgqyk6a5+cub31c122@allegromail.pl").
 */
const RELAYS: readonly (readonly [name: string, hosts: readonly string[]])[] = [
  ['bol.com', ['verkopen.bol.com']],
  ['Amazon', ['marketplace.amazon.*', 'm.marketplace.amazon.*']],
  ['eBay', ['members.ebay.*']],
  ['Marktplaats', ['mail.marktplaats.nl']],
  ['2dehands', ['mail.2dehands.be', 'mail.2ememain.be']],
  ['Kleinanzeigen', ['mail.kleinanzeigen.de', 'mail.ebay-kleinanzeigen.de']],
  ['leboncoin', ['messagerie.leboncoin.fr']],
  ['Kaufland', ['kaufland-marktplatz.de']],
  ['Allegro', ['allegromail.pl', '.allegromail.pl']],
  ['Walmart', ['relay.walmart.com']],
  ['ManoMano', ['message.manomano.com']],
];

/**
 * Marketplaces' own addresses, from which the messages of all buyers come: conversations@mail.etsy.com (mail parsers on
 * GitHub, 2026-11); Vinted, Zalando and Etsy have no address a buyer.
 */
const SHARED = [
  ...['etsy.com', '.etsy.com', 'vinted.*', '.vinted.*', 'zalando.*', '.zalando.*', 'bol.com', '.bol.com'],
  ...['amazon.*', '.amazon.*', 'ebay.*', '.ebay.*', 'marktplaats.nl', '.marktplaats.nl', '2dehands.be'],
  ...['.2dehands.be', '2ememain.be', '.2ememain.be', 'kleinanzeigen.de', '.kleinanzeigen.de'],
  ...['ebay-kleinanzeigen.de', '.ebay-kleinanzeigen.de', 'leboncoin.fr', '.leboncoin.fr'],
];

/** The marketplace whose relay this address (lower case) is; null for any other, also for its no-reply. */
export function relayOf(address: string): string | null {
  if (isNobody(address)) return null;
  const host = hostOf(address);
  return RELAYS.find(([, hosts]) => hosts.some((pattern) => hostMatches(pattern, host)))?.[0] ?? null;
}

/** An address (lower case) that a marketplace uses for everybody: it is nobody's. */
export function isMarketplace(address: string): boolean {
  return relayOf(address) === null && SHARED.some((pattern) => hostMatches(pattern, hostOf(address)));
}

function hostOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1);
}
