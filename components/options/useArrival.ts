import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Place } from '@/lib/options/place.ts';

/**
 * Whoever follows an address that names a part of a room lands on its heading, as soon as that is there; from the search it is
 * the room's own, where the room has no better place. So it is with the news, whose way in goes away once they are read.
 */
export function useArrival(root: RefObject<HTMLElement | null>, place: Place): void {
  const arrived = useRef<Place | null>(null);
  const isLed = useLed(root);
  const at = 'at' in place ? place.at : undefined;
  useEffect(() => {
    if (arrived.current === place) return;
    // A customer, and the list of them, are landed on in a way of their own.
    const led = place.room === 'news' || (isLed.current && place.room !== 'customers');
    const heading = at === undefined ? headingFor(root.current, led) : headingOf(root.current, at);
    if (!heading && (at !== undefined || led)) return;
    arrived.current = place;
    isLed.current = false;
    if (!heading) return;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
    heading.scrollIntoView?.();
  });
}

function headingOf(root: HTMLElement | null, at: string): HTMLElement | null {
  const parts = [...(root?.querySelectorAll<HTMLElement>('[data-part]') ?? [])];
  return parts.find(({ dataset }) => dataset.part === at)?.querySelector<HTMLElement>('h2, h3') ?? null;
}

/** Whether the last link that was followed stood in a room, and not in the way between them, which stays. */
function useLed(root: RefObject<HTMLElement | null>): { current: boolean } {
  const led = useRef(false);
  useEffect(() => {
    const page = root.current;
    const onClick = ({ target }: MouseEvent) => {
      const link = target instanceof Element ? target.closest('a[href^="#"]') : null;
      led.current = link !== null && !link.closest('.rooms');
    };
    page?.addEventListener('click', onClick);
    return () => page?.removeEventListener('click', onClick);
  }, []);
  return led;
}

/** Only of who was led there, or is still in the search: nothing of the room has taken the focus. */
function headingFor(root: HTMLElement | null, led: boolean): HTMLElement | null {
  const isSearching = document.activeElement?.closest('.find') != null;
  return led || isSearching ? (root?.querySelector<HTMLElement>('.room h2') ?? null) : null;
}
