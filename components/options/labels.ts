/** Which text names each value of the options; a value without one is a type error. */
import type { Settings } from '@/lib/messages/schemas.ts';
import type { AddressProblem } from '@/lib/options/address.ts';
import type { AddOutcome, OptionsToast, OwnInboxAddress } from '@/lib/options/model.ts';
import type { MessageKey } from '@/lib/platform/i18n.ts';
import type { TemplateProblem, Variable } from '@/lib/replies/templates/template.ts';
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

export const KEY_TEXTS: Texts<Settings['shortcuts']['key']> = {
  Tab: 'key_tab',
  Space: 'key_space',
  Enter: 'key_enter',
};

/** What a button says that puts it in a template, and what the preview calls it where it has no value. */
export const VARIABLE_TEXTS: Texts<Variable> = {
  'customer.first_name': 'variable_first_name',
  'customer.name': 'variable_name',
  'customer.address': 'variable_address',
  'order.number': 'variable_order',
  'ticket.subject': 'variable_subject',
  'agent.name': 'variable_agent',
  'shop.name': 'variable_shop',
  today: 'variable_today',
  cursor: 'variable_cursor',
};

/** `$1`: the line; `$2`: the piece that it is about. */
export const TEMPLATE_PROBLEM_TEXTS: Texts<TemplateProblem> = {
  unclosed: 'template_unclosed',
  stray: 'template_stray',
  'unknown-tag': 'template_unknown_tag',
  'unknown-filter': 'template_unknown_filter',
  'too-long': 'template_too_long',
  'too-much': 'template_too_much',
  unreadable: 'template_unreadable',
};

/** What taking it back does. */
export const OPTIONS_UNDO_TEXTS: Readonly<Partial<Record<OptionsToast, MessageKey>>> = {
  'inbox-removed': 'undo_inbox',
  'template-removed': 'undo_template',
  'follow-up-done': 'undo_finish',
  'improvement-solved': 'improve_undo_solved',
  'improvement-removed': 'improve_undo_removed',
};

export const OPTIONS_TOAST_TEXTS: Texts<OptionsToast> = {
  'inbox-removed': 'toast_inbox_removed',
  'own-added': 'toast_own_added',
  'own-removed': 'toast_own_removed',
  'template-removed': 'toast_template_removed',
  'template-kept-apart': 'toast_template_kept_apart',
  'recipe-removed': 'recipe_removed',
  'recipes-imported': 'recipes_imported',
  'recipes-bad-file': 'recipes_bad_file',
  'follow-up-done': 'toast_follow_up_done',
  'notifications-refused': 'later_notifications_refused',
  'improvement-solved': 'improve_toast_solved',
  'improvement-removed': 'improve_toast_removed',
  'improvement-kept-apart': 'improve_toast_apart',
  copied: 'toast_copied',
  'copy-failed': 'toast_copy_failed',
  'inbox-not-back': 'toast_inbox_not_back',
  'load-failed': 'toast_load_failed',
  ...PROBLEM_TEXTS,
};
