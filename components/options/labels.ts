/** Which text names each value of the options; a value without one is a type error. */
import type { Settings } from '@/lib/messages/schemas.ts';
import type { AddressProblem } from '@/lib/options/address.ts';
import type { AddOutcome, OptionsToast, OwnInboxAddress } from '@/lib/options/model.ts';
import type { MessageKey } from '@/lib/platform/i18n.ts';
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

/** What taking it back does. */
export const OPTIONS_UNDO_TEXTS: Readonly<Partial<Record<OptionsToast, MessageKey>>> = {
  'inbox-removed': 'undo_inbox',
  'follow-up-done': 'undo_finish',
};

export const OPTIONS_TOAST_TEXTS: Texts<OptionsToast> = {
  'inbox-removed': 'toast_inbox_removed',
  'own-added': 'toast_own_added',
  'own-removed': 'toast_own_removed',
  'recipe-removed': 'recipe_removed',
  'recipes-imported': 'recipes_imported',
  'recipes-bad-file': 'recipes_bad_file',
  'follow-up-done': 'toast_follow_up_done',
  'inbox-not-back': 'toast_inbox_not_back',
  'load-failed': 'toast_load_failed',
  ...PROBLEM_TEXTS,
};
