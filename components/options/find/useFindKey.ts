import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { takesText } from '../../shared/typing.ts';

const MAC = typeof navigator !== 'undefined' && /Mac/.test(navigator.platform);

/** The keys as they are shown, and told to assistive technology. */
export const FIND_KEY = MAC
  ? { keys: ['⌘', 'K'], shortcut: 'Meta+K /' }
  : { keys: ['Ctrl', 'K'], shortcut: 'Control+K /' };

/** Ctrl or Cmd with K from anywhere that has no such key of its own, and `/` where nothing is typed, lead to the field. */
export function useFindKey(field: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.repeat || event.isComposing || !isFindKey(event)) return;
      event.preventDefault();
      field.current?.focus();
      field.current?.select();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}

function isFindKey(event: KeyboardEvent): boolean {
  const { key, altKey, shiftKey, ctrlKey, metaKey, target } = event;
  if (altKey) return false;
  // Some keyboards have it on shift.
  if (key === '/') return !ctrlKey && !metaKey && !takesText(target);
  return key.toLowerCase() === 'k' && !shiftKey && (MAC ? metaKey && !ctrlKey : ctrlKey && !metaKey);
}
