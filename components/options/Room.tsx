import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface RoomProps {
  title: string;
  /** Whoever comes from elsewhere in the page is brought to its heading. */
  lands?: boolean;
  /** A name by which the page's address leads here. */
  part?: string;
  children: ComponentChildren;
}

/** A part of the workshop under a heading. */
export function Room({ title, lands = false, part, children }: RoomProps) {
  const id = useId();
  return (
    <section class="card room" aria-labelledby={id} data-part={part}>
      <h2 id={id} tabIndex={lands || part !== undefined ? -1 : undefined}>
        {title}
      </h2>
      {children}
    </section>
  );
}
