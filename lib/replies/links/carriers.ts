/**
 * From a parcel's number to the page of its carrier. Shapes overlap: a number that several carriers give leads to each of
 * them, and one that none is known by to nobody. The addresses are those that shops and their tools link to, compared in
 * several public sources (2026-11); none was opened from here.
 */
import type { Whereabouts } from './whereabouts.ts';

export const CARRIERS = [
  'PostNL',
  'bpost',
  'DHL',
  'DHL Express',
  'DPD',
  'GLS',
  'UPS',
  'Mondial Relay',
] as const;
export type Carrier = (typeof CARRIERS)[number];

export interface CarrierPage {
  carrier: Carrier;
  address: string;
}

/** Shown of one number; a shape that more carriers share says nothing. */
const MOST = 3;

type Address = (number: string, to: Whereabouts | null) => string;

/** The most certain first. */
const SHAPES: readonly { carrier: Carrier; shape: RegExp; address: Address }[] = [
  // 3S: PostNL's barcodes within the Netherlands and to Belgium (its label API: 3S, customer code, 7 to 10 characters).
  { carrier: 'PostNL', shape: /^3S[A-Z0-9]{9,17}$/, address: postnl },
  // Postal union S10: two letters, nine digits, the country that posted it.
  { carrier: 'PostNL', shape: /^[A-Z]{2}\d{9}NL$/, address: postnl },
  { carrier: 'bpost', shape: /^[A-Z]{2}\d{9}BE$/, address: bpost },
  { carrier: 'DHL', shape: /^[A-Z]{2}\d{9}DE$/, address: dhlGermany },
  // 24 digits from 32: bpost's parcels (its Track API and shop plug-ins).
  { carrier: 'bpost', shape: /^32\d{22}$/, address: bpost },
  // DHL eCommerce in the Netherlands and Belgium (its WooCommerce and Magento plug-ins).
  { carrier: 'DHL', shape: /^JVGL\d{8,20}$/, address: dhlNetherlands },
  // DHL's licence plates: JJD for parcels, JD for express.
  { carrier: 'DHL', shape: /^JJD\d{10,24}$/, address: dhl },
  { carrier: 'DHL Express', shape: /^JD\d{16,20}$/, address: dhl },
  // DHL Paket in Germany: SSCC with Deutsche Post's own prefix.
  { carrier: 'DHL', shape: /^00340\d{15}$/, address: dhlGermany },
  // UPS: 1Z, six of the sender, two of the service, eight more.
  { carrier: 'UPS', shape: /^1Z[A-Z0-9]{16}$/, address: ups },
  // 14 digits: DPD's parcel label number, and GLS in the Netherlands.
  { carrier: 'DPD', shape: /^\d{14}$/, address: dpd },
  { carrier: 'GLS', shape: /^\d{11,14}$/, address: gls },
  // GLS's Track ID: eight letters and digits, mixed otherwise than in an article's number.
  { carrier: 'GLS', shape: /^(?!\d{8}$|[A-Z]{8}$|[A-Z]{1,4}\d{4,7}$)[A-Z0-9]{8}$/, address: gls },
  { carrier: 'DHL', shape: /^\d{12}$/, address: dhlGermany },
  // Its help: 8, 10 or 12 digits.
  { carrier: 'Mondial Relay', shape: /^(?:\d{8}|\d{10}|\d{12})$/, address: mondialRelay },
  { carrier: 'DHL Express', shape: /^\d{10}$/, address: dhl },
];

/** Candidates, the likeliest first; empty: not recognised. */
export function carrierPages(number: string, to: Whereabouts | null): CarrierPage[] {
  const plain = number.replace(/[\s.-]/g, '').toUpperCase();
  return SHAPES.filter(({ shape }) => shape.test(plain))
    .slice(0, MOST)
    .map(({ carrier, address }) => ({ carrier, address: address(plain, to) }));
}

/** Asks for the postcode itself where the address has none. */
function postnl(number: string, to: Whereabouts | null): string {
  return `https://jouw.postnl.nl/track-and-trace/${number}${to ? `-${to.country}-${to.postcode}` : ''}`;
}

function bpost(number: string): string {
  return `https://track.bpost.cloud/btr/web/#/search?itemCode=${number}`;
}

/** DHL Parcel until 2024; it shows more with the postcode. */
function dhlNetherlands(number: string, to: Whereabouts | null): string {
  return `https://my.dhlecommerce.nl/home/tracktrace/${number}${to ? `/${to.postcode}` : ''}`;
}

function dhlGermany(number: string): string {
  return `https://www.dhl.de/de/privatkunden/pakete-empfangen/verfolgen.html?piececode=${number}`;
}

function dhl(number: string): string {
  return `https://www.dhl.com/global-en/home/tracking.html?tracking-id=${number}`;
}

function dpd(number: string): string {
  return `https://tracking.dpd.de/parcelstatus?query=${number}`;
}

/** In the Netherlands GLS shows a parcel only with the postcode; elsewhere its page of the group. */
function gls(number: string, to: Whereabouts | null): string {
  if (to) return `https://www.gls-info.nl/tracking?parcelNo=${number}&zipcode=${to.postcode}`;
  return `https://gls-group.com/track/${number}`;
}

function ups(number: string): string {
  return `https://www.ups.com/track?tracknum=${number}`;
}

/** Asks for the postcode. */
function mondialRelay(number: string): string {
  return `https://www.mondialrelay.fr/suivi-de-colis/?numeroExpedition=${number}`;
}
