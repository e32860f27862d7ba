import { hostsTogether, isFramedInbox } from '../inboxes/together.ts';

/**
 * What this script is here for: a page, to read it and show the sidebar; or a frame, only to read it for the page right
 * around it. Null: a frame that is none of that.
 */
export function placeHere(): 'page' | 'frame' | null {
  if (window === window.top) return 'page';
  // One in a frame of somebody else is out of the person's sight, or may be.
  if (window.parent !== window.top) return null;
  return isFramedInbox(document, new URL(location.href)) ? 'frame' : null;
}

/** Of a frame in CSS pixels, each way: what is smaller is there for the app, and not for a person to read. */
const LEAST_SEEN = 100;

/** Whether the frame that this is in is drawn at all. Firefox (153) does not tell a frame of another site that it is not. */
export function isFrameSeen(): boolean {
  return innerWidth >= LEAST_SEEN && innerHeight >= LEAST_SEEN && document.body.checkVisibility();
}

/**
 * Tells whether frames came, went, were hidden or loaded another document since it was asked last, in a page whose mail is in
 * one of them. A frame of another process can't always say that it goes (Firefox 153, 2026-11), and one that is not drawn
 * hears of nothing.
 */
export function framesOfPage(signal: AbortSignal): () => boolean {
  if (hostsTogether(location.hostname).length === 0) return () => false;
  let known: Element[] = [];
  let loaded = false;
  // Loads of frames do not bubble, but are seen on the way down.
  document.addEventListener(
    'load',
    ({ target }) => {
      loaded ||= target instanceof HTMLIFrameElement || target instanceof HTMLFrameElement;
    },
    { capture: true, signal },
  );
  return () => {
    const now: Element[] = [...document.querySelectorAll('iframe, frame')].filter((each) =>
      each.checkVisibility(),
    );
    const changed = loaded || now.length !== known.length || now.some((each, index) => each !== known[index]);
    known = now;
    loaded = false;
    return changed;
  };
}
