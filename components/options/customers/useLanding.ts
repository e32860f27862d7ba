/** Whoever follows a link to a customer, a note or the list lands on what it leads to, once that is there. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { hashOf, type Place } from '@/lib/options/place.ts';
import { noteAt } from '@/lib/pages/notes.ts';

type There = Extract<Place, { room: 'customers' }>;

export function useLanding(main: { current: HTMLElement | null }, { id, note }: There): void {
  /** Who was shown before; undefined: nothing. */
  const before = useRef<string | null | undefined>(undefined);
  /** On the way; `from`: who was left. */
  const way = useRef<{ from: string | null } | null>(null);
  // Before focus that was on what is gone is given to what stands in its place.
  useLayoutEffect(() => {
    const from = before.current;
    before.current = id;
    // The list itself is no place that one is led to by opening the page.
    if (from === undefined && id === null) return;
    way.current = { from: from ?? null };
    main.current?.focus({ preventScroll: true });
  }, [id, note]);
  useLayoutEffect(() => {
    if (!way.current || !main.current) return;
    // They went on to something else while it was being read.
    if (document.activeElement !== main.current) way.current = null;
    const to =
      way.current && landing(main.current, { id, ...(note !== undefined && { note }) }, way.current.from);
    if (!to) return;
    way.current = null;
    to.focus({ preventScroll: true });
    to.scrollIntoView?.({ block: note === undefined ? 'nearest' : 'center' });
  });
}

/** The note, else the heading; in the list the row of who was left. */
function landing(
  main: HTMLElement,
  { id, note }: Pick<There, 'id' | 'note'>,
  from: string | null,
): HTMLElement | null {
  const all = [...main.querySelectorAll<HTMLElement>('[data-back], a')];
  const row = hashOf({ room: 'customers', id: from });
  const found =
    id === null
      ? from !== null && all.find((one) => one.getAttribute('href') === row)
      : note !== undefined && all.find(({ dataset }) => dataset.back === noteAt(note));
  return found || main.querySelector<HTMLElement>('h2[tabindex="-1"]');
}
