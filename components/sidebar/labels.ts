/** Which text names each value of the method; a value without one is a type error. */

import type { Reason, TicketPart } from '@/lib/inboxes/adapter.ts';
import type { Proposal } from '@/lib/inboxes/ticket.ts';
import type { StoreProblem } from '@/lib/messages/errors.ts';
import type { Pause } from '@/lib/method/not-now.ts';
import type { AdviceReason, Path, PointMark } from '@/lib/method/types.ts';
import type { MessageKey, PluralKey } from '@/lib/platform/i18n.ts';
import type { AskedRemedy, Threat } from '@/lib/reading/types.ts';
import type { DroppedPart, Slot } from '@/lib/replies/types.ts';
import type { AtStakeKind } from '@/lib/sidebar/at-stake.ts';
import type { ReplyStatus, SidebarToast } from '@/lib/sidebar/model.ts';
import { PROBLEM_TEXTS } from '../shared/problems.ts';

export { FEELING_TEXTS, MARK_TEXTS, REMEDY_TEXTS, STEP_TEXTS } from '../shared/method-texts.ts';

type Texts<Value extends string> = Readonly<Record<Value, MessageKey>>;

export const MARK_COUNTS: Readonly<Record<PointMark, PluralKey>> = {
  true: 'listen_count_true',
  partly: 'listen_count_partly',
  untrue: 'listen_count_untrue',
  unknown: 'listen_count_unknown',
};

export const PATH_HINTS: Texts<Path> = {
  'ask-first': 'path_ask_first_hint',
  'save-first': 'path_save_first_hint',
  'save-repeated': 'path_save_repeated_hint',
  part: 'path_part_hint',
};

export const ADVICE_TEXTS: Texts<Path> = {
  'ask-first': 'advice_ask_first',
  'save-first': 'advice_save_first',
  'save-repeated': 'advice_save_repeated',
  part: 'advice_part',
};

/** Where some answer was yes, those answers are the reason. */
export const REASON_TEXTS: Texts<Exclude<AdviceReason, 'some-yes' | 'some-yes-difficult-before'>> = {
  'still-unknown': 'reason_still_unknown',
  'nothing-answered': 'reason_nothing_answered',
  'three-no-first-time': 'reason_three_no_first_time',
  'three-no-difficult-before': 'reason_three_no_difficult_before',
};

export const SLOT_TEXTS: Texts<Slot> = {
  greeting: 'slot_greeting',
  thanks: 'slot_thanks',
  understood: 'slot_understood',
  feeling: 'slot_feeling',
  share: 'slot_share',
  strain: 'slot_strain',
  questions: 'slot_questions',
  cannot: 'slot_cannot',
  remedy: 'slot_remedy',
  part: 'slot_part',
  'open-question': 'slot_open_question',
  absence: 'slot_absence',
  closing: 'slot_closing',
};

export const NEED_TEXTS: Texts<DroppedPart['needs']> = {
  points: 'needs_points',
  feeling: 'needs_feeling',
  'own-share': 'needs_own_share',
  remedy: 'needs_remedy',
  'remedy-date': 'needs_remedy_date',
  amount: 'needs_amount',
  'agent-name': 'needs_agent_name',
  'first-name': 'needs_first_name',
  room: 'needs_room',
};

/** Parts of a ticket; a page that no adapter knows has a text of its own. */
export const MISSING_TEXTS: Texts<Exclude<TicketPart, 'app'>> = {
  customer: 'missing_customer',
  messages: 'missing_messages',
  subject: 'missing_subject',
  frame: 'missing_frame',
};

/** Why somebody is proposed as the customer; `$1` is their address. */
export const BECAUSE_TEXTS: Texts<Proposal['because']> = {
  'reply-to': 'who_reply_to',
  'contact-form': 'who_contact_form',
  unsure: 'who_unsure',
};

/** What the reader without a guide went by. */
export const GUIDE_TEXTS: Texts<Reason> = {
  'messages-repeat': 'guide_messages_repeat',
  addresses: 'guide_addresses',
  dates: 'guide_dates',
  'sides-differ': 'guide_sides_differ',
  'editor-open': 'guide_editor_open',
  heading: 'guide_heading',
  'one-mail': 'guide_one_mail',
  'message-headers': 'guide_message_headers',
};

export const STATUS_TEXTS: Texts<Exclude<ReplyStatus, 'ready'>> = {
  inserting: 'inserting',
  inserted: 'status_inserted',
  'no-editor': 'status_no_editor',
  'note-editor': 'status_note_editor',
  'other-ticket': 'status_other_ticket',
  changed: 'status_changed',
  failed: 'status_failed',
  'failed-copied': 'status_failed_copied',
  undone: 'status_undone',
  'edited-since': 'status_edited_since',
  'nothing-to-undo': 'status_nothing_to_undo',
  held: 'status_held',
  stopped: 'status_stopped',
};

export const AT_STAKE_TEXTS: Texts<Exclude<AtStakeKind, 'threats'>> = {
  safety: 'at_stake_safety',
  promises: 'at_stake_promises',
  repeat: 'repeat_title',
};

export const THREAT_TEXTS: Texts<Threat> = {
  legal: 'threat_legal',
  review: 'threat_review',
  chargeback: 'threat_chargeback',
  'consumer-org': 'threat_consumer_org',
  leave: 'threat_leave',
  media: 'threat_media',
};

export const SEVERITY_TEXTS: Texts<'1' | '2' | '3'> = {
  1: 'severity_mild',
  2: 'severity_firm',
  3: 'severity_grave',
};

export const ASKED_TEXTS: Texts<AskedRemedy> = {
  refund: 'asked_refund',
  replacement: 'asked_replacement',
  repair: 'asked_repair',
  delivery: 'asked_delivery',
  discount: 'asked_discount',
  apology: 'asked_apology',
  explanation: 'asked_explanation',
  exception: 'asked_exception',
  other: 'asked_other',
};

export const TOAST_TEXTS: Texts<SidebarToast> = {
  'customer-confirmed': 'toast_customer_confirmed',
  'customer-refused': 'toast_customer_refused',
  'note-removed': 'toast_note_removed',
  'note-back': 'toast_note_back',
  'note-edit-back': 'toast_note_edit_back',
  'taken-back': 'toast_taken_back',
  'point-removed': 'toast_point_removed',
  'feeling-removed': 'toast_feeling_removed',
  'reading-rejected': 'toast_reading_rejected',
  'follow-up-removed': 'toast_follow_up_removed',
  'follow-up-done': 'toast_follow_up_done',
  'put-aside': 'later_toast_aside',
  'taken-up': 'later_toast_taken_up',
  'reread-set': 'later_toast_reread',
  'reread-done': 'later_toast_reread_done',
  'improvement-noted': 'improve_toast_noted',
  'improvement-added': 'improve_toast_added',
  'improvement-left': 'improve_toast_left',
  'not-a-complaint': 'toast_not_a_complaint',
  'composed-again': 'toast_composed_again',
  'part-confirmed': 'toast_part_confirmed',
  'part-left-out': 'toast_part_left_out',
  rewritten: 'toast_rewritten',
  'rewrite-gone': 'toast_rewrite_gone',
  'rewrite-failed': 'toast_rewrite_failed',
  'tone-hushed': 'toast_tone_hushed',
  copied: 'toast_copied',
  'copy-failed': 'toast_copy_failed',
  'note-edited': 'toast_note_edited',
  'not-kept-yet': 'toast_not_kept_yet',
  covered: 'toast_covered',
  'someone-else': 'toast_someone_else',
  'not-opened': 'toast_not_opened',
  ...PROBLEM_TEXTS,
};

/** What taking it back does. */
export const UNDO_TEXTS: Readonly<Partial<Record<SidebarToast, MessageKey>>> = {
  'note-removed': 'undo_note',
  'note-edited': 'undo_note_edit',
  'point-removed': 'undo_point',
  'feeling-removed': 'undo_feeling',
  'reading-rejected': 'undo_reading',
  'part-left-out': 'undo_part_left_out',
  rewritten: 'undo_rewrite',
  'tone-hushed': 'undo_hush',
  'follow-up-removed': 'undo_follow_up',
  'follow-up-done': 'undo_finish',
  'put-aside': 'later_undo_aside',
  'taken-up': 'later_undo_taken_up',
  'reread-set': 'later_undo_reread',
  'reread-done': 'later_undo_reread_done',
  'improvement-noted': 'improve_undo_noted',
  'not-a-complaint': 'undo_complaint',
  'composed-again': 'undo_compose',
  'part-confirmed': 'undo_part',
};

export const PAUSE_TEXTS: Texts<Pause> = {
  hour: 'later_hour',
  afternoon: 'later_afternoon',
  morning: 'later_morning',
  day: 'later_day',
};

export const STORE_TEXTS: Texts<StoreProblem> = {
  'store-full': 'store_full',
  'store-blocked': 'store_blocked',
  'store-not-updated': 'store_not_updated',
  'store-locked': 'store_locked',
  'store-broken': 'store_broken',
};
