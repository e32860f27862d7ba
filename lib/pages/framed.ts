/** Pages that act for the person show nothing in a frame: what is laid over one could have them press what they do not see. */
export function isFramed(): boolean {
  return window.top !== window;
}
