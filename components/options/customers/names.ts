/** How a customer is called on their own pages. */
import { knownAs } from '@/lib/customers/known-as.ts';
import { t } from '@/lib/platform/i18n.ts';

export function nameOf(customer: { names: readonly string[]; addresses: readonly string[] }): string {
  return knownAs(customer) || t('customer_unknown');
}

/** Below the name; empty where that is an address itself. */
export function below({
  names,
  addresses,
}: {
  names: readonly string[];
  addresses: readonly string[];
}): string[] {
  return names.length === 0 ? addresses.slice(1) : [...addresses];
}

/** Of a note or another long text, the first words of the first line. */
export function gistOf(text: string): string {
  const line = text.trim().split('\n')[0] ?? '';
  return line.length > 80 ? `${line.slice(0, 79).trimEnd()}…` : line;
}
