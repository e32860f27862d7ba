/** What stays of somebody who was erased: enough to know them again in what is restored, and nothing else. */
import type { CustomerRecord, ErasureRecord } from '../messages/records.ts';

/** SHA-256 of `salt` and the address (lower case), hex. */
export async function hashAddress(salt: string, address: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`${salt} ${address}`));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * Ids of those customers, as they come out of a backup, whom an erasure covers: known before it, by an address that was erased.
 * Whoever came back since is a customer like any other.
 */
export async function erasedAgain(
  customers: readonly Pick<CustomerRecord, 'id' | 'addresses' | 'createdAt'>[],
  erasures: readonly Pick<ErasureRecord, 'at' | 'salt' | 'hashes'>[],
): Promise<string[]> {
  const covered = await Promise.all(
    customers.map(async ({ addresses, createdAt }) => {
      const later = erasures.filter(({ at }) => createdAt < at);
      for (const { salt, hashes } of later) {
        const own = await Promise.all(addresses.map((address) => hashAddress(salt, address)));
        if (own.some((hash) => hashes.includes(hash))) return true;
      }
      return false;
    }),
  );
  return customers.flatMap(({ id }, index) => (covered[index] ? [id] : []));
}
