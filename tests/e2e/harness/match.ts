import type { FrameMatch } from './types.ts';

/** Whether a frame's address is our sidebar's. Its host differs per session in Chromium, so only the rest counts. */
const isSidebar = (url: string) => /^(chrome|moz)-extension:\/\/[^/]+\/sidepanel\.html/.test(url);

export function byUrl(match: Exclude<FrameMatch, { selector: string }>): (url: string) => boolean {
  return match === 'sidebar' ? isSidebar : match;
}

export function described(match: FrameMatch): string {
  if (match === 'sidebar') return 'the sidebar';
  return typeof match === 'function' ? `a frame with ${match}` : `the frame of ${match.selector}`;
}
