/** Who sent a message: decided here and nowhere else, from what the browser says of the sender alone. */

/**
 * - `inbox`: our content script in a page.
 * - `stranger`: our sidebar page embedded in some page, not proven to be mounted by us.
 * - `sidebar`: a proven frame, or the native panel. Never decided by `classify`, but by the token or tab it names.
 * - `search`: a proven frame with the search at the caret; it finds templates and has one inserted, and no more.
 * - `page`: our own page at the top of a tab or in the native panel.
 * - `background`: the background itself.
 */
export type Role = 'inbox' | 'stranger' | 'sidebar' | 'search' | 'page' | 'background';

/** The parts of `runtime.MessageSender` that are looked at. */
export interface Sender {
  id?: string;
  url?: string;
  origin?: string;
  frameId?: number;
  /** `url`: of the tab's page; only where we have the permission for it. */
  tab?: { id?: number; url?: string };
}

export type Classified =
  | { role: 'inbox'; tabId: number; frameId: number; url: URL }
  | { role: 'stranger'; tabId: number; frameId: number }
  | { role: 'page' }
  | { role: 'background' }
  | null;

/**
 * `own.origin` is the extension's own origin, without a slash at its end. Null: not ours to answer.
 *
 * A content script has our id, but the page's address. Our own page in a site's frame has our address and a tab, too,
 * so "has a tab" tells nothing. Seen in Chromium 156 and Firefox 153, 2026-11.
 */
export function classify(sender: Sender, own: { id: string; origin: string }): Classified {
  if (sender.id !== own.id || !sender.url) return null;
  const url = parse(sender.url);
  if (!url) return null;
  const ours = `${url.protocol}//${url.host}` === own.origin;
  const tabId = sender.tab?.id;
  if (!ours) {
    if (tabId === undefined || sender.origin === own.origin) return null;
    return { role: 'inbox', tabId, frameId: sender.frameId ?? 0, url };
  }
  if (tabId === undefined) return isBackground(url) ? { role: 'background' } : { role: 'page' };
  const frameId = sender.frameId ?? 0;
  return frameId > 0 ? { role: 'stranger', tabId, frameId } : { role: 'page' };
}

function parse(text: string): URL | null {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}

/** The worker's script in Chromium; in Firefox the page that the browser makes for background scripts. */
function isBackground(url: URL): boolean {
  return url.pathname === '/background.js' || url.pathname === '/_generated_background_page.html';
}
