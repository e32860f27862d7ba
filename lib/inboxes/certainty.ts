/** For apps whose page does not tie the customer's panel to the conversation beside it. */
import type { Who } from './who.ts';

/**
 * A customer with an address of whom the page does not surely say that this is their ticket is only proposed: while an
 * app changes tickets, its panel may still be the former one's. A "customer" with neither a name nor an address is nobody.
 */
export function withCertainty(who: Who, isCertain: boolean): Who {
  const { customer } = who;
  if (!customer || (customer.address !== null && isCertain)) return who;
  if (customer.address === null) return { ...who, customer: customer.name === null ? null : customer };
  return { ...who, customer: null, proposed: { person: customer, because: 'unsure' } };
}
