import type { RefObject } from 'preact';
import { useContext, useEffect } from 'preact/hooks';
import { isTyped, keyOf, shownKey } from '@/lib/keys/key.ts';
import { FIND_KEYS } from '@/lib/keys/registry.ts';
import { takesText } from '@/lib/pages/typing.ts';
import { Keys } from '../../shared/keys.ts';

/** The first of them as it is shown, and all as assistive technology is told. */
export function useShownFindKey(): { caps: string[]; shortcut: string } {
  const { mac } = useContext(Keys);
  const shown = FIND_KEYS.map((key) => shownKey(key, mac));
  return { caps: shown[0]?.caps ?? [], shortcut: shown.map(({ shortcut }) => shortcut).join(' ') };
}

/** From anywhere that has no such key of its own they lead to the field; one that types only where nothing is typed. */
export function useFindKey(field: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const key = event.defaultPrevented || event.repeat ? null : keyOf(event);
      if (key === null || !FIND_KEYS.includes(key) || (isTyped(key) && takesText(event.target))) return;
      event.preventDefault();
      field.current?.focus();
      field.current?.select();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}
