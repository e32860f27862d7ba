/** Why something was not done, and what to do about it: a sentence a problem. */
import type { Problem } from '@/lib/pages/problem.ts';
import type { MessageKey } from '@/lib/platform/i18n.ts';

export const PROBLEM_TEXTS: Readonly<Record<Problem, MessageKey>> = {
  refused: 'problem_refused',
  invalid: 'problem_invalid',
  'other-ticket': 'problem_other_ticket',
  'no-customer': 'problem_no_customer',
  'bad-template': 'problem_bad_template',
  'too-many': 'problem_too_many',
  'customer-gone': 'problem_customer_gone',
  'merged-since': 'problem_merged_since',
  'taken-apart': 'problem_taken_apart',
  'store-full': 'problem_store_full',
  'store-blocked': 'problem_store_blocked',
  'store-not-updated': 'problem_store_not_updated',
  'store-locked': 'problem_store_locked',
  'store-broken': 'problem_store_broken',
  gone: 'problem_gone',
  failed: 'problem_failed',
};
