/** Whether this is Firefox: its editing commands and made-up events differ from Chromium's where nothing else tells. */
export function isFirefox(): boolean {
  return navigator.userAgent.includes('Firefox/');
}
