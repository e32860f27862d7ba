import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Place } from '@/lib/options/place.ts';

/**
 * Whoever follows an address that names a part of a room lands on its heading, as soon as that is there; from the search it is
 * the room's own, where the room has no better place.
 */
export function useArrival(root: RefObject<HTMLElement | null>, place: Place): void {
  const arrived = useRef<Place | null>(null);
  const at = 'at' in place ? place.at : undefined;
  useEffect(() => {
    if (arrived.current === place) return;
    const heading = at === undefined ? headingFor(root.current) : headingOf(root.current, at);
    if (!heading && at !== undefined) return;
    arrived.current = place;
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

/** Only of who is still in the search: nothing of the room has taken the focus. */
function headingFor(root: HTMLElement | null): HTMLElement | null {
  const isSearching = document.activeElement?.closest('.find') != null;
  return isSearching ? (root?.querySelector<HTMLElement>('.room h2') ?? null) : null;
}
