/** Background → content script; in a file of its own, as the content script carries no more than this of the protocol. */
import * as v from 'valibot';
import type { InsertOutcome, UndoOutcome } from '../editors/types.ts';
import type { OpenOutcome } from './protocol.ts';
import { request } from './request.ts';
import { id, key, pressedAt, replyText, rewriting, siteLayout } from './shapes.ts';

const nothing = v.object({});

/** `focus`: the sidebar stays. `collapse`: it folds away on this site. `close`: it stays away for this ticket. */
export const LEAVING = ['focus', 'collapse', 'close'] as const;
export type Leaving = (typeof LEAVING)[number];

export const SHOWN = ['open', 'handle', 'nothing'] as const;

/** `gone`: the words do not stand there any more, or the page shows another ticket. */
export const REWRITE_ENDS = ['rewritten', 'gone', 'covered', 'failed'] as const;
export type RewriteOutcome = (typeof REWRITE_ENDS)[number];

/**
 * Where a frame reads (`Site.together`), what is about the mail goes to that frame, and what is about the sidebar to the page
 * around it.
 */
export const contentRequests = {
  'content/insert': request<InsertOutcome>()(
    ['background'],
    v.object({ pageKey: key, insertId: id, ...replyText, at: pressedAt }),
  ),
  /** Presses the app's own control that opens a reply, see `InboxAdapter.openReply`. */
  'content/open-reply': request<{ outcome: OpenOutcome }>()(
    ['background'],
    v.object({ pageKey: key, at: pressedAt }),
  ),
  /**
   * Whether a reply waits for the editor of this ticket to be opened; `held`: not while the focus is in the sidebar, where
   * somebody is typing. The answer: whether it is open by now.
   */
  'content/armed': request<boolean>()(
    ['background'],
    v.object({ pageKey: key, armed: v.boolean(), held: v.boolean() }),
  ),
  /** Shows the search at the caret of the editor that is open. */
  'content/search': request<null>()(['background'], nothing),
  /** As `content/insert`, where the caret was when the search was opened, in whatever is written there. */
  'content/put-found': request<InsertOutcome>()(
    ['background'],
    v.object({ pageKey: v.nullable(key), ...replyText, at: pressedAt }),
  ),
  /** `back`: the caret gets the focus again. */
  'content/close-search': request<null>()(['background'], v.object({ back: v.boolean() })),
  /** Which words are shortcuts, or what they stand for, changed. */
  'content/shortcuts': request<null>()(['background'], nothing),
  /** The reply to this ticket that is being written; of a rich editor without quoted history. Null: none is. */
  'content/draft': request<{ text: string } | null>()(['background'], v.object({ pageKey: key })),
  /** Puts words of it otherwise, where they still stand there; `content/undo` takes that back, too. */
  'content/rewrite': request<{ outcome: RewriteOutcome }>()(
    ['background'],
    v.object({ pageKey: key, insertId: id, ...rewriting, at: pressedAt }),
  ),
  'content/undo': request<UndoOutcome>()(['background'], v.object({ pageKey: key, insertId: id })),
  /**
   * Opens and focuses, or folds and goes back to the mail. The key goes into a sidebar that opened by itself; the button,
   * pressed with the mouse, folds whatever is open. `left`: it went back to the mail.
   */
  'content/toggle': request<{ left: boolean }>()(
    ['background'],
    v.object({ by: v.picklist(['button', 'key']) }),
  ),
  /** A frame of this page announced something, or went away: to the page, which has the sidebar. */
  'content/show': request<null>()(
    ['background'],
    v.object({
      show: v.picklist(SHOWN),
      layout: siteLayout,
      pageKey: v.nullable(key),
      armed: v.boolean(),
      revision: v.number(),
    }),
  ),
  'content/leave': request<null>()(['background'], v.object({ how: v.picklist(LEAVING) })),
  /** A lesson begins; its script is beside this one by now. */
  'content/teach': request<null>()(['background'], nothing),
  /** What was taught of this host changed. */
  'content/recipes': request<null>()(['background'], nothing),
  /** How the interface looks, or which language it speaks, changed. */
  'content/look': request<null>()(['background'], nothing),
  'content/move': request<null>()(['background'], nothing),
  'content/report': request<{ report: string }>()(['background'], nothing),
  'content/read-again': request<null>()(['background'], nothing),
  /** The frame with this nonce was proven: the page lets it live. */
  'content/claimed': request<null>()(['background'], v.object({ nonce: id })),
  'content/in-sight': request<boolean>()(['background'], v.object({ x: v.number(), y: v.number() })),
  /** The permission for this page was withdrawn: take everything away. */
  'content/stop': request<null>()(['background'], nothing),
} as const;
