/** Every key of our own pages that the person can change or switch off. Those of the browser itself are the manifest's. */
import { type Key, type KeyPress, keyOf } from './key.ts';

/** Where an action's key is heard; those of one scope need keys of their own. `everywhere`: in all our pages. */
export type KeyScope = 'sidebar' | 'everywhere';

interface KeyAction {
  key: Key;
  scope: KeyScope;
}

const sidebar = (key: Key): KeyAction => ({ key, scope: 'sidebar' });

/** In the order in which they are listed. */
const ACTIONS = {
  'step-listen': sidebar('1'),
  'step-empathise': sidebar('2'),
  'step-triage': sidebar('3'),
  'step-reply': sidebar('4'),
  insert: sidebar('Mod+Enter'),
  undo: { key: 'Mod+z', scope: 'everywhere' },
  note: sidebar('n'),
  templates: sidebar('s'),
  draft: sidebar('d'),
  later: sidebar('l'),
  call: sidebar('t'),
  confirm: sidebar('c'),
  refuse: sidebar('x'),
  complaint: sidebar('k'),
  register: sidebar('u'),
  language: sidebar('g'),
  help: sidebar('?'),
} as const satisfies Record<string, KeyAction>;

/** Of the search in the options: they lead to its field there, whatever else is changed. */
export const FIND_KEYS: readonly Key[] = ['Mod+k', '/'];

export type KeyActionName = keyof typeof ACTIONS;
export const KEY_ACTIONS = Object.keys(ACTIONS) as readonly KeyActionName[];

/** Only of the actions whose key is not the one that they come with. Null: switched off. */
export type ChangedKeys = Readonly<Partial<Record<KeyActionName, Key | null>>>;

export function defaultKey(action: KeyActionName): Key {
  return ACTIONS[action].key;
}

export function scopeOf(action: KeyActionName): KeyScope {
  return ACTIONS[action].scope;
}

/** Null: it has none. */
export function keyFor(action: KeyActionName, changed: ChangedKeys): Key | null {
  const own = changed[action];
  return own === undefined ? defaultKey(action) : own;
}

/** What is pressed; the first of two that have the same key, which the settings never let happen. */
export function actionFor(press: KeyPress, scope: KeyScope, changed: ChangedKeys): KeyActionName | null {
  const key = keyOf(press);
  if (key === null) return null;
  return KEY_ACTIONS.find((one) => scopeOf(one) === scope && keyFor(one, changed) === key) ?? null;
}
