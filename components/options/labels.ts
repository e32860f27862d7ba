/** Which text names each value of the options; a value without one is a type error. */
import type { Settings } from '@/lib/messages/schemas.ts';
import type { AddressProblem } from '@/lib/options/address.ts';
import type { AddOutcome, InboxLayout, OptionsToast, OwnInboxAddress } from '@/lib/options/model.ts';
import type { MessageKey } from '@/lib/platform/i18n.ts';
import type { TextSize, Theme } from '@/lib/platform/look.ts';
import type { LinkFault } from '@/lib/replies/links/order.ts';
import type { SignOffKind } from '@/lib/replies/sign-off.ts';
import { PROBLEM_TEXTS } from '../shared/problems.ts';

type Texts<Value extends string> = Readonly<Record<Value, MessageKey>>;

export const ADDRESS_PROBLEM_TEXTS: Texts<AddressProblem> = {
  empty: 'address_empty',
  'e-mail': 'address_email',
  'not-a-site': 'address_not_a_site',
  'no-host': 'address_no_host',
};

export const ADD_TEXTS: Texts<AddOutcome> = {
  granted: 'add_granted',
  already: 'add_already',
  refused: 'add_refused',
  failed: 'add_failed',
};

export const OPENING_TEXTS: Texts<Settings['opening']> = {
  always: 'opening_always',
  complaints: 'opening_complaints',
  never: 'opening_never',
};

export const OWN_TEXTS: Texts<OwnInboxAddress['by']> = {
  page: 'own_learned',
  person: 'own_added',
  struck: 'own_struck',
};

export const LINK_FAULT_TEXTS: Texts<LinkFault> = {
  'no-mark': 'order_link_no_mark',
  'no-address': 'order_link_no_address',
  'not-safe': 'order_link_not_safe',
  'mark-in-host': 'order_link_mark_in_host',
  'too-long': 'order_link_too_long',
};

export const SIGN_OFF_TEXTS: Texts<SignOffKind> = {
  'name-and-shop': 'sign_off_name_and_shop',
  name: 'sign_off_name',
  shop: 'sign_off_shop',
  closing: 'sign_off_closing',
  nothing: 'sign_off_nothing',
};

export const SIDE_TEXTS: Texts<InboxLayout['side']> = { left: 'layout_left', right: 'layout_right' };

export const KEY_TEXTS: Texts<Settings['shortcuts']['key']> = {
  Tab: 'key_tab',
  Space: 'key_space',
  Enter: 'key_enter',
};

export const THEME_TEXTS: Texts<Theme> = {
  system: 'look_theme_system',
  light: 'look_theme_light',
  dark: 'look_theme_dark',
};

export const TEXT_SIZE_TEXTS: Texts<TextSize> = {
  normal: 'look_text_normal',
  larger: 'look_text_larger',
  largest: 'look_text_largest',
};

/** What taking it back does. */
export const OPTIONS_UNDO_TEXTS: Readonly<Partial<Record<OptionsToast, MessageKey>>> = {
  'key-changed': 'undo_keys',
  'key-off': 'undo_keys',
  'keys-swapped': 'undo_keys',
  'keys-reset': 'undo_keys',
  'layout-reset': 'undo_layout',
  'inbox-removed': 'undo_inbox',
  'template-removed': 'undo_template',
  'variant-removed': 'undo_variant',
  'starter-restored': 'undo_starter_restored',
  'version-restored': 'undo_version_restored',
  'improvement-made': 'improve_undo_noted',
  'starter-back': 'undo_template',
  'starter-hidden': 'undo_starter_hidden',
  'templates-imported': 'import_undo',
  'follow-up-done': 'undo_finish',
  'improvement-solved': 'improve_undo_solved',
  'improvement-removed': 'improve_undo_removed',
  'improvement-changed': 'improve_undo_changed',
  'improvement-moved': 'improve_undo_moved',
  'customers-merged': 'customer_undo_merged',
  'customers-unmerged': 'customer_undo_unmerged',
  'customer-split': 'customer_undo_split',
  'customer-parted': 'customer_undo_parted',
  'customer-not-parted': 'customer_undo_not_parted',
  'note-removed': 'undo_note',
  'note-edited': 'undo_note_edit',
};

export const OPTIONS_TOAST_TEXTS: Texts<OptionsToast> = {
  'key-changed': 'toast_key_changed',
  'key-off': 'toast_key_off',
  'keys-swapped': 'toast_keys_swapped',
  'keys-reset': 'toast_keys_reset',
  'browser-keys-failed': 'toast_browser_keys_failed',
  'layout-reset': 'toast_layout_reset',
  'inbox-removed': 'toast_inbox_removed',
  'own-added': 'toast_own_added',
  'own-removed': 'toast_own_removed',
  'template-removed': 'toast_template_removed',
  'variant-removed': 'toast_variant_removed',
  'template-kept-apart': 'toast_template_kept_apart',
  'starter-restored': 'toast_starter_restored',
  'version-restored': 'toast_version_restored',
  'starter-back': 'toast_starter_back',
  'starter-hidden': 'toast_starter_hidden',
  'improvement-made': 'toast_improvement_made',
  'templates-imported': 'import_toast',
  'recipe-removed': 'recipe_removed',
  'recipes-imported': 'recipes_imported',
  'recipes-bad-file': 'recipes_bad_file',
  'follow-up-done': 'toast_follow_up_done',
  'notifications-refused': 'later_notifications_refused',
  'improvement-solved': 'improve_toast_solved',
  'improvement-removed': 'improve_toast_removed',
  'improvement-changed': 'improve_toast_changed',
  'improvement-moved': 'improve_toast_moved',
  'improvement-kept-apart': 'improve_toast_apart',
  'backup-made': 'toast_backup_made',
  'restore-undone': 'toast_restore_undone',
  'restore-stopped': 'toast_restore_stopped',
  'undo-gone': 'toast_undo_gone',
  'downloads-refused': 'toast_downloads_refused',
  'folder-refused': 'toast_folder_refused',
  'daily-sealed': 'toast_daily_sealed',
  'daily-opened': 'toast_daily_opened',
  'not-persisted': 'toast_not_persisted',
  copied: 'toast_copied',
  'copy-failed': 'toast_copy_failed',
  'inbox-not-back': 'toast_inbox_not_back',
  'load-failed': 'toast_load_failed',
  'customers-merged': 'customer_toast_merged',
  'customers-unmerged': 'customer_toast_unmerged',
  'customer-split': 'customer_toast_split',
  'customers-apart': 'customer_toast_apart',
  'customers-not-apart': 'customer_toast_not_apart',
  'customer-parted': 'customer_toast_parted',
  'customer-not-parted': 'customer_toast_not_parted',
  'note-removed': 'toast_note_removed',
  'note-edited': 'toast_note_edited',
  'note-back': 'toast_note_back',
  'note-edit-back': 'toast_note_edit_back',
  'taken-back': 'toast_taken_back',
  'customers-cleaned': 'customer_toast_cleaned',
  'lock-on': 'lock_toast_on',
  'lock-off': 'lock_toast_off',
  'lock-changed': 'lock_toast_changed',
  ...PROBLEM_TEXTS,
};
