import type { TicketPart } from '@/lib/inboxes/adapter.ts';
import { t } from '@/lib/platform/i18n.ts';
import { MISSING_TEXTS } from './labels.ts';

/** The parts of a ticket in words; that an app is not known is none of them. */
export function namesOf(missing: readonly TicketPart[]): string[] {
  return missing.filter((part) => part !== 'app').map((part) => t(MISSING_TEXTS[part]));
}
