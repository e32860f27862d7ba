/** How a removed point is remembered: by a hash, so that the customer's sentence itself is not kept for it. */

const OFFSET = 0xcbf29ce484222325n;
const PRIME = 0x100000001b3n;

/** `point:` and 16 hex digits: the text's FNV-1a hash in 64 bits, taken over UTF-16 code units. */
export function pointKey(text: string): string {
  let hash = OFFSET;
  for (let at = 0; at < text.length; at += 1) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(at))) * PRIME);
  }
  return `point:${hash.toString(16).padStart(16, '0')}`;
}
