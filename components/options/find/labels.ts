/** Which text counts each kind of what the search finds, and what there is more of. */
import type { HitKind } from '@/lib/options/find-model.ts';
import type { PluralKey } from '@/lib/platform/i18n.ts';

export const COUNT_TEXTS: Readonly<Record<HitKind, PluralKey>> = {
  customer: 'find_customers',
  note: 'find_notes',
  template: 'find_templates',
  improvement: 'find_improvements',
  'follow-up': 'find_follow_ups',
  inbox: 'find_inboxes',
  place: 'find_places',
};

export const MORE_TEXTS: Readonly<Record<HitKind, PluralKey>> = {
  customer: 'find_more_customers',
  note: 'find_more_notes',
  template: 'find_more_templates',
  improvement: 'find_more_improvements',
  'follow-up': 'find_more_follow_ups',
  inbox: 'find_more_inboxes',
  place: 'find_more_places',
};
