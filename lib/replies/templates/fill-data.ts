/** What a template is filled in with. In a file of its own, as the sidebar needs the rules of `occasion.ts` alone. */
import type { Country } from '../../method/rights/types.ts';
import type { Reading } from '../../reading/types.ts';
import { onlyNumber } from './occasion.ts';
import type { TemplateData } from './render.ts';

/** What the settings give every template. */
export interface OwnValues {
  agentName: string;
  shopName: string;
  country: Country;
  absence: { on: boolean; until: string | null };
}

/** @param ticket null: beside a new mail */
export function fillDataOf(
  ticket: { customer: { name: string | null; address: string | null } | null; subject: string } | null,
  firstName: string | null,
  reading: Reading | null,
  { agentName, shopName, country, absence }: OwnValues,
): Omit<TemplateData, 'language' | 'register'> {
  return {
    customer: {
      name: ticket?.customer?.name ?? null,
      firstName,
      address: ticket?.customer?.address ?? null,
    },
    orderNumber: onlyNumber(reading?.orderNumbers),
    trackingNumber: onlyNumber(reading?.trackingNumbers),
    subject: ticket?.subject ?? '',
    agentName,
    shopName,
    country,
    absentUntil: absence.on ? absence.until : null,
  };
}
