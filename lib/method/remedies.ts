import { type Path, REMEDIES, type Remedy } from './types.ts';

/**
 * Asking first offers no solution yet. Parting gives in to what is asked and ends the contact, which leaves out
 * whatever keeps it going: a call, an explanation, a discount on a next order.
 */
const BY_PATH: Record<Path, readonly Remedy[]> = {
  'ask-first': [],
  'save-first': REMEDIES,
  'save-repeated': REMEDIES,
  part: ['refund', 'partial-refund', 'replacement', 'resend', 'repair', 'exception'],
};

export function remediesFor(path: Path): readonly Remedy[] {
  return BY_PATH[path];
}
