import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';

interface RoomProps {
  title: string;
  /** The part of the page's address behind `#` that leads here. */
  place?: string;
  /** Whoever comes from elsewhere in the page is brought to its heading. */
  lands?: boolean;
  children: ComponentChildren;
}

/** A part of the workshop under a heading. */
export function Room({ title, place, lands = false, children }: RoomProps) {
  const id = useId();
  const head = useRef<HTMLHeadingElement>(null);
  // Drawn after the page was loaded, it is found by no browser itself.
  useEffect(() => {
    if (place === undefined || location.hash !== `#${place}`) return;
    head.current?.scrollIntoView?.();
    head.current?.focus({ preventScroll: true });
  }, []);
  return (
    <section class="card room" aria-labelledby={id}>
      <h2 id={id} ref={head} tabIndex={place === undefined && !lands ? undefined : -1}>
        {title}
      </h2>
      {children}
    </section>
  );
}
