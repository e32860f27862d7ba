/** What stays of somebody who was erased: enough to know them again in what is restored, and nothing else. */

/** What an erasure's hash is of; `address` in lower case. */
export function hashedOf(salt: string, address: string): string {
  return `${salt} ${address}`;
}

/** SHA-256 of that, hex. */
export async function hashAddress(salt: string, address: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(hashedOf(salt, address)));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
