import type { MessageKey } from '@/lib/platform/i18n.ts';
import type { Refusal } from '@/lib/search/model.ts';

/** Why a template did not get into the mail, and what to do about it. */
export const REFUSAL_TEXTS: Readonly<Record<Extract<Refusal, string>, MessageKey>> = {
  covered: 'toast_covered',
  'no-editor': 'search_no_editor',
  'note-editor': 'search_note_editor',
  'other-ticket': 'status_other_ticket',
  changed: 'search_changed',
  failed: 'search_not_taken',
  empty: 'search_empty',
};
