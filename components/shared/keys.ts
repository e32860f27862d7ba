/** The keys of our own pages, as the person has them and as this keyboard names them. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type ShownKey, shownKey } from '@/lib/keys/key.ts';
import { type ChangedKeys, type KeyActionName, keyFor } from '@/lib/keys/registry.ts';
import { isMac } from '@/lib/platform/keyboard.ts';

/** Told by a page to all that it shows. */
export const Keys = createContext<{ changed: ChangedKeys; mac: boolean }>({ changed: {}, mac: isMac() });

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
