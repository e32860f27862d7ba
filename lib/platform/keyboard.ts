/** Whether keys are named, and held, as on a Mac. */
export function isMac(): boolean {
  return typeof navigator !== 'undefined' && /Mac/.test(navigator.platform);
}
