/** Where the customer lives, as far as a parcel's page asks for it. */
export interface Whereabouts {
  /** Without a blank: "1234AB". */
  postcode: string;
  country: 'NL';
}

/** Four digits and two capitals, never SA, SD or SS (PostNL). Other countries' are bare digits, like so much else. */
const DUTCH = /(?<![\p{L}\p{N}])([1-9]\d{3}) ?(?!SA|SD|SS)([A-Z]{2})(?![\p{L}\p{N}])/gu;
/** "4350 XL" is a model, "2500 KM" a distance. */
const NO_LETTERS = new Set([
  'XL',
  'XS',
  'KM',
  'KG',
  'CM',
  'MM',
  'ML',
  'MB',
  'GB',
  'TB',
  'PK',
  'HP',
  'PS',
  'AH',
]);

/** Of the only postcode in the message; null where it has none, or several. */
export function whereaboutsIn(message: string): Whereabouts | null {
  const found = new Set<string>();
  for (const [, digits, letters] of message.matchAll(DUTCH)) {
    if (digits && letters && !NO_LETTERS.has(letters)) found.add(digits + letters);
  }
  const [postcode] = found;
  return postcode && found.size === 1 ? { postcode, country: 'NL' } : null;
}
