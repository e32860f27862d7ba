import { isRelay, mailboxOf } from './address.ts';
import { foldedWords } from './folding.ts';

/** Of one word alone too many are called. */
const FEWEST_PARTS = 2;

/**
 * What two customers share who may be one person, and never more than a reason to ask: `mailbox …` where mail to both most likely
 * ends up at one place, `name …` where both have the same first and last name. Relays are like nobody by their address.
 */
export function likenessOf(customer: { names: readonly string[]; addresses: readonly string[] }): string[] {
  const mailboxes = customer.addresses
    .filter((one) => !isRelay(one))
    .map((one) => `mailbox ${mailboxOf(one)}`);
  const names = customer.names.flatMap((name) => {
    const folded = foldName(name);
    return folded === null ? [] : [`name ${folded}`];
  });
  return [...new Set([...mailboxes, ...names])];
}

/** Without accents, order and marks: "De Vries, Sofie" is "Sofie de Vries". Null: a single word, or none, says too little. */
function foldName(name: string): string | null {
  const parts = foldedWords(name);
  return parts.length < FEWEST_PARTS ? null : parts.sort().join(' ');
}
