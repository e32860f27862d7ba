/** Choosing another key: what a press means, and why a key can't be had. */

import { holderOf, withKey } from './changes.ts';
import { isKey, type Key, type KeyPress, keyOf } from './key.ts';
import {
  type ChangedKeys,
  defaultKey,
  FIND_KEYS,
  KEY_ACTIONS,
  type KeyActionName,
  keyFor,
  scopeOf,
} from './registry.ts';

/** The browser takes the first of these before any page hears of them; in a field, or in every page, people count on the rest. */
const BROWSERS = 'tnwqhmacvxyzrflp';
/** They move, choose, close and scroll in everything there is. */
const MOVING: readonly string[] = [
  'Enter',
  ' ',
  'ArrowUp',
  'ArrowDown',
  'ArrowLeft',
  'ArrowRight',
  'PageUp',
  'PageDown',
  'Home',
  'End',
];
const HELD: readonly string[] = ['Shift', 'Control', 'Alt', 'AltGraph', 'Meta', 'CapsLock', 'Fn', 'Dead'];

export type KeyFault =
  /** It moves the focus, presses or scrolls. */
  | { kind: 'moving' }
  /** The browser's own. */
  | { kind: 'browser' }
  /** It leads to the search in the options. */
  | { kind: 'search' }
  /** With Alt, or one that not every keyboard has. */
  | { kind: 'unusable' }
  | { kind: 'taken'; by: KeyActionName; key: Key };

export type Choice =
  /** Not for us: it moves on, or is half of a combination. */
  | { do: 'pass' }
  /** All stays as it was. */
  | { do: 'leave' }
  | { do: 'set'; key: Key | null }
  | { do: 'refuse'; fault: KeyFault };

/** What a press means while a new key for the action is waited for. */
export function chosenBy(press: KeyPress, action: KeyActionName, changed: ChangedKeys): Choice {
  if (press.isComposing || press.key === 'Tab' || HELD.includes(press.key)) return { do: 'pass' };
  if (press.key === 'Escape') return { do: 'leave' };
  if (press.key === 'Backspace' || press.key === 'Delete') return { do: 'set', key: null };
  const alone = !press.ctrlKey && !press.metaKey;
  if (alone && MOVING.includes(press.key)) return { do: 'refuse', fault: { kind: 'moving' } };
  const key = keyOf(press);
  if (key === null) return { do: 'refuse', fault: { kind: 'unusable' } };
  const fault = faultOf(key, action, changed);
  return fault ? { do: 'refuse', fault } : { do: 'set', key };
}

/** Why the action can't have this key; null: it can. What it comes with is never the browser's. */
export function faultOf(key: Key, action: KeyActionName, changed: ChangedKeys): KeyFault | null {
  const letter = /^Mod\+(?:Shift\+)?([a-z])$/.exec(key)?.[1];
  if (letter && BROWSERS.includes(letter) && key !== defaultKey(action)) return { kind: 'browser' };
  // What is heard in the options, too, would be taken by the search there.
  if (scopeOf(action) === 'everywhere' && FIND_KEYS.includes(key)) return { kind: 'search' };
  const by = holderOf(key, action, changed);
  return by && { kind: 'taken', by, key };
}

/** The two have each other's key; where the other can't have it, it has none. */
export function swapped(changed: ChangedKeys, action: KeyActionName, other: KeyActionName): ChangedKeys {
  const key = keyFor(other, changed);
  const freed = keyFor(action, changed);
  const mine = withKey(withKey(changed, other, null), action, key);
  return withKey(mine, other, freed !== null && faultOf(freed, other, mine) === null ? freed : null);
}

/**
 * What was kept, without actions that there are none of any more, keys that can't be pressed, and those that nobody could have
 * chosen: a file can say anything.
 */
export function understoodKeys(kept: unknown): ChangedKeys {
  if (typeof kept !== 'object' || kept === null) return {};
  let changed: ChangedKeys = {};
  for (const [name, key] of Object.entries(kept)) {
    const action = KEY_ACTIONS.find((one) => one === name);
    if (action && (key === null || (typeof key === 'string' && isKey(key))))
      changed = withKey(changed, action, key);
  }
  return withoutFaults(changed);
}

/** One that goes gives its action back the key that it comes with, which another may have: as often as that happens. */
function withoutFaults(changed: ChangedKeys): ChangedKeys {
  const fit = KEY_ACTIONS.filter((action) => {
    const key = changed[action];
    return key !== undefined && (key === null || faultOf(key, action, changed) === null);
  });
  if (fit.length === Object.keys(changed).length) return changed;
  return withoutFaults(Object.fromEntries(fit.map((action) => [action, changed[action]])));
}
