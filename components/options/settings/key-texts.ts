/** Words for the keys of our own pages. */
import type { KeyFault } from '@/lib/keys/choose.ts';
import { shownKey } from '@/lib/keys/key.ts';
import type { KeyActionName } from '@/lib/keys/registry.ts';
import { type MessageKey, t } from '@/lib/platform/i18n.ts';

type StepAction = Extract<KeyActionName, `step-${string}`>;

const STEP_TEXTS: Readonly<Record<StepAction, MessageKey>> = {
  'step-listen': 'step_listen',
  'step-empathise': 'step_empathise',
  'step-triage': 'step_triage',
  'step-reply': 'step_reply',
};

const ACTION_TEXTS: Readonly<Record<Exclude<KeyActionName, StepAction>, MessageKey>> = {
  insert: 'key_insert',
  undo: 'key_undo',
  note: 'key_note',
  templates: 'key_templates',
  draft: 'key_draft',
  later: 'later_key',
  call: 'call_key',
  confirm: 'key_confirm',
  refuse: 'key_refuse',
  complaint: 'key_complaint',
  register: 'key_register',
  language: 'key_language',
  help: 'key_help',
};

/** What the key does. */
export function actionText(action: KeyActionName): string {
  return isStep(action) ? t('key_step', t(STEP_TEXTS[action])) : t(ACTION_TEXTS[action]);
}

export function faultText(fault: KeyFault, mac: boolean): string {
  switch (fault.kind) {
    case 'moving':
      return t('keys_moving');
    case 'browser':
      return t('keys_browser');
    case 'search':
      return t('keys_search');
    case 'unusable':
      return t('keys_unusable', mac ? '⌘' : 'Ctrl');
    case 'taken':
      return t('keys_taken', shownKey(fault.key, mac).said, actionText(fault.by));
  }
}

function isStep(action: KeyActionName): action is StepAction {
  return Object.hasOwn(STEP_TEXTS, action);
}
