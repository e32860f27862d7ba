/**
 * Whether this page of ours stands in another. One that acts for the person shows nothing there: what is laid over it could have
 * them press what they do not see.
 */
export function isFramed(): boolean {
  return window.top !== window;
}
