import { shownOf } from '../dom.ts';

/**
 * Where things are in Intercom's inbox. Its class names changed their prefix in 2026-04 (`inbox2__` to `inbox-2__`), so
 * none is matched by its beginning.
 *
 * Selectors: a "support copilot" content script with its change log (2026-10: stream, parts, composer, shadow roots), two
 * reply helpers (2025: `data-intercom-target` of parts, kinds of parts), the Clockify and Toggl extensions (title), found
 * 2026-11.
 */

export const STREAM =
  '[data-testid="conversation-stream-scroll-container"], [data-conversation-stream], [class*="__conversation-stream"]';
/** In the order in which they are tried: the first kind that is there is the one of this version. */
export const PARTS = [
  '[data-part-group-id]',
  '[data-part-id]',
  '[data-intercom-target="conversation-stream-content-part"]',
  '[class*="group/content-part"]',
];
export const PART_ID_HOLDER = '[data-part-entity-id]';
export const BODY =
  '.interblocks-html, .intercom-interblocks-html, [class*="__user-email-content"], [class*="__renderable-part"]';
export const IS_NOTE = '[class*="__note-part"]';
export const FROM_CUSTOMER = '[class*="__user-email-part"]';
export const FROM_TEAMMATE = '[class*="__admin-email-part"], [data-testid="admin-avatar-name"]';
export const TITLE = '[data-inbox-conversation-header-title]';
export const DETAILS = '[class*="__conversation-details-sidebar"]';
export const COMPOSER = '[data-conversation-reply-composer], [class*="__composer__container"]';
export const EDITOR = '.ProseMirror[contenteditable="true"]';
/** Of the inbox before 2023, which some workspaces still show. */
export const NOTE_COMPOSER = '.o__note';

/** More elements than a page of the inbox has: looking for shadow roots ends there. */
const MOST_ELEMENTS = 30_000;

export type Find = (selector: string) => HTMLElement | null;

/** The first that is shown: in the page, or else in an open shadow root, for which the page is walked at most once. */
export function finder(root: Document): Find {
  let deep: ShadowRoot[] | null = null;
  return (selector) => {
    const here = shownOf(root, selector);
    if (here) return here;
    deep ??= shadowRoots(root);
    for (const each of deep) {
      const found = shownOf(each, selector);
      if (found) return found;
    }
    return null;
  };
}

/** Only where the conversation is not in the page itself. */
export function shadows(root: Document): ShadowRoot[] {
  return root.querySelector(STREAM) ? [] : shadowRoots(root);
}

function shadowRoots(root: Document): ShadowRoot[] {
  const found: ShadowRoot[] = [];
  const waiting: Node[] = [root];
  let left = MOST_ELEMENTS;
  for (let each = waiting.shift(); each; each = waiting.shift()) {
    const elements = root.createTreeWalker(each, 1);
    for (; left > 0 && elements.nextNode(); left -= 1) {
      const { shadowRoot } = elements.currentNode as Element;
      if (!shadowRoot) continue;
      found.push(shadowRoot);
      waiting.push(shadowRoot);
    }
  }
  return found;
}
