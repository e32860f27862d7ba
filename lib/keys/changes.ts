/** What the person changed of the keys: kept, checked, and held against one another. Nothing of it is needed to press one. */
import type { Key } from './key.ts';
import {
  type ChangedKeys,
  defaultKey,
  KEY_ACTIONS,
  type KeyActionName,
  keyFor,
  scopeOf,
} from './registry.ts';

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

function meet(one: KeyActionName, other: KeyActionName): boolean {
  const scopes = [scopeOf(one), scopeOf(other)];
  return scopes[0] === scopes[1] || scopes.includes('everywhere');
}
