import type { Answering } from '../messages/client.ts';
import type { Notice } from '../messages/protocol.ts';

/** What the practice page gives the sidebar in its frame in place of the background. */
export interface Practice {
  answer: Answering;
  /** One listens at a time: the last that asked. */
  listen(heard: (notice: Notice) => void): void;
}

/** The window of the practice page. */
export interface PracticeWindow {
  unwrapPractice?: Practice;
}

/**
 * The practice page that this frame is in; null: it is in none. Only a page of our own origin can be one: at another's window
 * the browser throws.
 */
export function practiceAround(): Practice | null {
  try {
    const { parent } = window;
    if (parent === window || parent.location.origin !== location.origin) return null;
    return (parent as PracticeWindow).unwrapPractice ?? null;
  } catch {
    return null;
  }
}
