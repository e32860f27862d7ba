/** Every key of our own pages that the person can change or switch off. Those of the browser itself are the manifest's. */
import { isKey, type Key, type KeyPress, keyOf } from './key.ts';

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

export type KeyActionName = keyof typeof ACTIONS;
export const KEY_ACTIONS = Object.keys(ACTIONS) as readonly KeyActionName[];

/** Only of the actions whose key is not the one that they come with. Null: switched off. */
export type ChangedKeys = Readonly<Partial<Record<KeyActionName, Key | null>>>;

export function defaultKey(action: KeyActionName): Key {
  return ACTIONS[action].key;
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
  return KEY_ACTIONS.find((one) => ACTIONS[one].scope === scope && keyFor(one, changed) === key) ?? null;
}

/** The other action that a key would be taken from; null: it is free. */
export function holderOf(key: Key, action: KeyActionName, changed: ChangedKeys): KeyActionName | null {
  const rivals = KEY_ACTIONS.filter((one) => one !== action && meet(one, action));
  return rivals.find((one) => keyFor(one, changed) === key) ?? null;
}

/** With this key for it, or none; a key that it comes with is no change. */
export function withKey(changed: ChangedKeys, action: KeyActionName, key: Key | null): ChangedKeys {
  const { [action]: _, ...others } = changed;
  return key === defaultKey(action) ? others : { ...others, [action]: key };
}

/** What was kept, without actions that there are none of any more, and keys that can't be pressed. */
export function understoodKeys(kept: unknown): ChangedKeys {
  if (typeof kept !== 'object' || kept === null) return {};
  let changed: ChangedKeys = {};
  for (const [name, key] of Object.entries(kept)) {
    const action = KEY_ACTIONS.find((one) => one === name);
    if (action && (key === null || (typeof key === 'string' && isKey(key))))
      changed = withKey(changed, action, key);
  }
  return changed;
}

function meet(one: KeyActionName, other: KeyActionName): boolean {
  const scopes: KeyScope[] = [ACTIONS[one].scope, ACTIONS[other].scope];
  return scopes[0] === scopes[1] || scopes.includes('everywhere');
}
