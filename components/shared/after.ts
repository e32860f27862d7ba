/** Which text names what is asked after the reply. */
import type { Outcome } from '@/lib/method/follow-up.ts';
import type { ImprovementKind } from '@/lib/method/improvement.ts';
import { type MessageKey, t } from '@/lib/platform/i18n.ts';

export const OUTCOME_TEXTS: Readonly<Record<Outcome, MessageKey>> = {
  solved: 'later_solved',
  heard: 'later_heard',
  stayed: 'later_stayed',
  left: 'later_left',
};

export const IMPROVEMENT_TEXTS: Readonly<Record<ImprovementKind, MessageKey>> = {
  product: 'improve_product',
  description: 'improve_description',
  delivery: 'improve_delivery',
  communication: 'improve_communication',
  price: 'improve_price',
  policy: 'improve_policy',
};

/** What an improvement is called: without a title, what customers expected. */
export function improvementName({ title, expected }: { title: string; expected: string }): string {
  return title.trim() || expected.trim().split('\n')[0]?.slice(0, 80) || t('improve_untitled');
}
