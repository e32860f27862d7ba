/** Taking back what the toast offers: by a key from wherever one is, and landing on what came back. */
import { createContext } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { isTyped, keyOf } from '@/lib/keys/key.ts';
import { type ChangedKeys, defaultKey, keyFor } from '@/lib/keys/registry.ts';
import { takesText } from '@/lib/pages/typing.ts';

interface Offer {
  id: number;
  undo: boolean;
  back?: string;
}

/** The `data-back` of what just came back: a list that shows only some of its own shows that. */
export const BackAt = createContext<string | null>(null);

/**
 * By the key that the person has for it, where no field takes that for itself: one with something in it, or in which
 * something was typed since the offer.
 */
export function useUndoKey(toast: Offer | null, onUndo: () => void, changed: ChangedKeys = {}): void {
  const own = keyFor('undo', changed);
  const offers = own !== null && toast?.undo === true;
  const undo = useRef(onUndo);
  undo.current = onUndo;
  const id = toast?.id;
  useEffect(() => {
    if (!offers) return undefined;
    const edited = new WeakSet<EventTarget>();
    const onInput = ({ target }: Event) => target && edited.add(target);
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.repeat || keyOf(event) !== own) return;
      const { target } = event;
      // What types something, and what takes typing back.
      if (takesText(target) && (isTyped(own) || (own === defaultKey('undo') && hasTyping(target, edited))))
        return;
      event.preventDefault();
      undo.current();
    };
    document.addEventListener('keydown', onKeyDown);
    document.addEventListener('input', onInput);
    return () => {
      document.removeEventListener('keydown', onKeyDown);
      document.removeEventListener('input', onInput);
    };
  }, [offers, own, id]);
}

/** Whether a field may have something of its own to take back. */
function hasTyping(field: EventTarget | null, edited: WeakSet<EventTarget>): boolean {
  return !field || edited.has(field) || !('value' in field) || field.value !== '';
}

/** Focus comes to what was taken back, as soon as that is there and as long as nobody went on to something else. */
export function useBack(root: { current: HTMLElement | null }, toast: Offer | null): void {
  const landed = useRef(0);
  const began = useRef<Element | null>(null);
  const waits = toast?.back === undefined || toast.id === landed.current ? null : toast;
  // Before focus that was on the toast is given to what stands in its place.
  useLayoutEffect(() => {
    if (!waits) {
      began.current = null;
      return;
    }
    const active = document.activeElement;
    began.current ??= active;
    const moved = active !== began.current && active !== document.body && takesText(active);
    const places = [...(root.current?.querySelectorAll<HTMLElement>('[data-back]') ?? [])];
    const to = places.find(({ dataset }) => dataset.back === waits.back);
    if (!to && !moved) return;
    landed.current = waits.id;
    if (moved) return;
    to?.focus({ preventScroll: true });
    to?.scrollIntoView?.({ block: 'nearest' });
  });
}
