/** By what a customer is told from others: a name, else an address; empty of one who is not there. */
export function knownAs(
  customer: { names: readonly string[]; addresses: readonly string[] } | null | undefined,
): string {
  return customer?.names[0] ?? customer?.addresses[0] ?? '';
}
