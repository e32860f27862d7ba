/** The keys of our own pages, as the person has them and as this keyboard names them. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type ShownKey, shownKey } from '@/lib/keys/key.ts';
import { type ChangedKeys, type KeyActionName, keyFor } from '@/lib/keys/registry.ts';
import type { StepName } from '@/lib/method/types.ts';
import type { MessageKey } from '@/lib/platform/i18n.ts';
import { isMac } from '@/lib/platform/keyboard.ts';

/** Told by a page to all that it shows. */
export const Keys = createContext<{ changed: ChangedKeys; mac: boolean }>({ changed: {}, mac: isMac() });

export type StepAction = `step-${StepName}`;
export type OtherAction = Exclude<KeyActionName, StepAction>;

/** What the key of each action beside the steps does; in the order in which the sidebar lists them. */
export const KEY_ACTION_TEXTS: Readonly<Record<OtherAction, MessageKey>> = {
  note: 'key_note',
  later: 'later_key',
  call: 'call_key',
  confirm: 'key_confirm',
  refuse: 'key_refuse',
  complaint: 'key_complaint',
  register: 'key_register',
  language: 'key_language',
  draft: 'key_draft',
  templates: 'key_templates',
  insert: 'key_insert',
  undo: 'key_undo',
  help: 'key_help',
};

export function stepAction(step: StepName): StepAction {
  return `step-${step}`;
}

/** Of an action; null: it has no key. */
export function useShownKeys(): (action: KeyActionName) => ShownKey | null {
  const { changed, mac } = useContext(Keys);
  return (action) => {
    const key = keyFor(action, changed);
    return key === null ? null : shownKey(key, mac);
  };
}

/** What tells a button's key, to the eye and to assistive technology. */
export function useKeyed(): (action: KeyActionName) => { hint?: string; keyshortcuts?: string } {
  const shown = useShownKeys();
  return (action) => {
    const key = shown(action);
    return key ? { hint: key.said, keyshortcuts: key.shortcut } : {};
  };
}
