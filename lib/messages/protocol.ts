/**
 * Every message that Unwrap's parts send each other: one list a direction, each entry with who may send it, the shape
 * of what it carries, and the type of its answer. Reading this file is reading the architecture.
 */
import * as v from 'valibot';
import type { InsertOutcome, UndoOutcome } from '../editors/types.ts';
import { type Guide, PARTS, type TicketPart } from '../inboxes/adapter.ts';
import type { Proposal } from '../inboxes/ticket.ts';
import type { History } from '../method/types.ts';
import type { Reading } from '../reading/types.ts';
import type { StoreProblem } from './errors.ts';
import {
  type CaseRecord,
  type CustomerRecord,
  DRAFT_KINDS,
  type DraftKind,
  type FollowUpRecord,
  type NoteRecord,
} from './records.ts';
import type { SiteLayout } from './schemas.ts';
import {
  answers,
  day,
  id,
  key,
  longText,
  readResult,
  type Settings,
  settings,
  siteLayout,
} from './schemas.ts';
import type { Role } from './sender.ts';

/** One request: who may send it, its checked shape, and (as a type only) what it is answered with. */
export interface Request<Schema extends v.GenericSchema, Answer> {
  from: readonly Role[];
  schema: Schema;
  /** Never set; carries the answer's type. */
  answer?: Answer;
}
function request<Answer>() {
  return <Schema extends v.GenericSchema>(
    from: readonly Role[],
    schema: Schema,
  ): Request<Schema, Answer> => ({
    from,
    schema,
  });
}
const nothing = v.object({});

/** `focus`: the sidebar stays. `collapse`: it folds away on this site. `close`: it stays away for this ticket. */
export const LEAVING = ['focus', 'collapse', 'close'] as const;
export type Leaving = (typeof LEAVING)[number];

/** What the content script does with its frame after a ticket was announced. */
export interface Shown {
  /** `open`: show the sidebar. `handle`: only the small control to open it. `nothing`: no ticket, nothing at all. */
  show: 'open' | 'handle' | 'nothing';
  layout: SiteLayout;
}

/** All that one sidebar shows, in one answer. A newer `revision` replaces an older one whole. */
export interface SidebarState {
  tabId: number;
  /** Grows with every announced change in this tab; the sidebar ignores an answer older than the last notice. */
  revision: number;
  page:
    | { kind: 'none' }
    | { kind: 'unreadable'; missing: TicketPart[] }
    | {
        kind: 'ticket';
        ticketKey: string;
        inbox: string;
        view: 'read' | 'compose';
        subject: string;
        customer: { name: string | null; address: string | null };
        /** Who the customer probably is, until the person confirms it; null where that is known, or nobody is proposed. */
        proposed: Proposal | null;
        /** How it was read; null: by the app's own adapter. */
        guide: Guide | null;
        reading: Reading | null;
        customerRecord: CustomerRecord | null;
        /** Pinned first, then newest first. */
        notes: NoteRecord[];
        history: History;
        case: CaseRecord | null;
        followUps: FollowUpRecord[];
        /** Typed and not kept elsewhere yet; empty: nothing. */
        drafts: Record<DraftKind, string>;
        /** The database could not be asked: the records above are empty, which says nothing about the customer. */
        storeProblem: StoreProblem | null;
      };
  settings: Settings;
}

/** Content script → background. */
export const inboxRequests = {
  /** The page shows this now. Sent at start and at every change; the last one counts. */
  'inbox/announce': request<Shown>()(['inbox'], v.object({ result: readResult })),
  /**
   * The page is being left, at this time (milliseconds since 1970): what it announced before then is not shown any more.
   * `last`: what it showed in the end, where it had no time to announce that; the next page may go on with it.
   */
  'inbox/leave': request<null>()(['inbox'], v.object({ at: v.number(), last: v.nullable(readResult) })),
  /** Puts the script that holds these adapters beside the asking one; answered when it has run. */
  'inbox/need': request<null>()(['inbox'], v.object({ part: v.picklist(PARTS) })),
  /** A frame with this nonce is about to be mounted in the sender's tab; it can be claimed once. */
  'inbox/expect-frame': request<null>()(['inbox'], v.object({ nonce: id })),
  /** The person moved, resized, opened or collapsed the sidebar on this site. */
  'inbox/layout': request<null>()(['inbox'], siteLayout),
  /** The person closed the sidebar for this ticket; ignored when the tab shows another by now. */
  'inbox/dismiss': request<null>()(['inbox'], v.object({ pageKey: key })),
} as const;

/** Sidebar (in a proven frame, or the native panel) → background. Each works on the sender's own tab. */
export const sidebarRequests = {
  'sidebar/state': request<SidebarState>()(['sidebar'], nothing),
  /** Answers `conflict` with the stored record when another tab saved first; nothing is overwritten. */
  'case/save': request<Saved<CaseRecord>>()(
    ['sidebar'],
    v.object({ ticketKey: key, baseRevision: v.nullable(v.number()), answers, complaint: v.boolean() }),
  ),
  /** Idempotent by `id`: sending it again changes nothing. A conflict keeps the other text as a note of its own. */
  'note/save': request<NoteRecord>()(
    ['sidebar'],
    v.object({
      id,
      ticketKey: key,
      text: v.pipe(longText, v.minLength(1)),
      pinned: v.boolean(),
      baseRevision: v.nullable(v.number()),
    }),
  ),
  'note/remove': request<null>()(['sidebar'], v.object({ ticketKey: key, id })),
  'note/restore': request<null>()(['sidebar'], v.object({ ticketKey: key, id })),
  /** Text typed and not saved yet; empty text forgets it. */
  'draft/save': request<null>()(
    ['sidebar'],
    v.object({ ticketKey: key, kind: v.picklist(DRAFT_KINDS), text: longText }),
  ),
  'follow-up/save': request<FollowUpRecord>()(
    ['sidebar'],
    v.object({ id, ticketKey: key, dueOn: day, done: v.boolean() }),
  ),
  'follow-up/remove': request<null>()(['sidebar'], v.object({ ticketKey: key, id })),
  /** Into the editor of the tab, only while it shows this very ticket. */
  'reply/insert': request<InsertOutcome>()(
    ['sidebar'],
    v.object({
      ticketKey: key,
      insertId: id,
      text: longText,
      html: longText,
      path: answers.entries.path,
      /** It counts as one in the customer's history, also when nothing was ticked. */
      complaint: v.boolean(),
    }),
  ),
  'reply/undo': request<UndoOutcome>()(['sidebar'], v.object({ ticketKey: key, insertId: id })),
  /** Whether the point of the frame (its own CSS pixels) is in plain sight: nothing over it, nothing faded. */
  'sidebar/in-sight': request<boolean>()(['sidebar'], v.object({ x: v.number(), y: v.number() })),
  /** Focus goes back to the caret in the page. */
  'sidebar/leave': request<null>()(['sidebar'], v.object({ how: v.picklist(LEAVING) })),
  /** Reads the page anew and announces it, changed or not. */
  'sidebar/read-again': request<null>()(['sidebar'], nothing),
  /** To the other side of the page, kept for this site. */
  'sidebar/move': request<null>()(['sidebar'], nothing),
} as const;

/** Any embedded copy of the sidebar page → background; the only thing it may ask before it is proven. */
export const strangerRequests = {
  /** The secret that every later message of this frame carries. Refused for a nonce unknown, used, or of another tab. */
  'frame/claim': request<{ token: string; tabId: number }>()(['stranger'], v.object({ nonce: id })),
} as const;

/** Our own top-level pages (welcome, options) → background. */
export const pageRequests = {
  'settings/get': request<Settings>()(['page', 'sidebar'], nothing),
  'settings/save': request<null>()(['page'], settings),
  /** Open follow-ups of all customers, soonest first. */
  'follow-up/list': request<(FollowUpRecord & { customerName: string })[]>()(['page'], nothing),
  'follow-up/done': request<null>()(['page'], v.object({ id, done: v.boolean() })),
} as const;

/** Everything the background answers. */
export const backgroundRequests = {
  ...inboxRequests,
  ...sidebarRequests,
  ...strangerRequests,
  ...pageRequests,
} as const;

/** Background → content script. */
export const contentRequests = {
  'content/insert': request<InsertOutcome>()(
    ['background'],
    v.object({ pageKey: key, insertId: id, text: longText, html: longText }),
  ),
  'content/undo': request<UndoOutcome>()(['background'], v.object({ pageKey: key, insertId: id })),
  /**
   * Opens and focuses, or folds and goes back to the mail. The key goes into a sidebar that opened by itself; the button,
   * pressed with the mouse, folds whatever is open.
   */
  'content/toggle': request<null>()(['background'], v.object({ by: v.picklist(['button', 'key']) })),
  'content/leave': request<null>()(['background'], v.object({ how: v.picklist(LEAVING) })),
  'content/move': request<null>()(['background'], nothing),
  'content/read-again': request<null>()(['background'], nothing),
  /** The frame with this nonce was proven: the page lets it live. */
  'content/claimed': request<null>()(['background'], v.object({ nonce: id })),
  'content/in-sight': request<boolean>()(['background'], v.object({ x: v.number(), y: v.number() })),
  /** The permission for this page was withdrawn: take everything away. */
  'content/stop': request<null>()(['background'], nothing),
} as const;

/** Background → all our pages. A hint to ask again; carries nothing about anyone. */
export interface Notice {
  unwrapNotice: 1;
  /** The tab whose ticket or records changed; null: any may have. */
  tabId: number | null;
  /** `ticket`: another ticket or none is shown, blank before asking. `records`: the same ticket, newer records. */
  what: 'ticket' | 'records' | 'settings';
  revision: number;
}

export type Saved<T> = { saved: true; record: T } | { saved: false; conflict: T };

type Requests = Record<string, Request<v.GenericSchema, unknown>>;
export type Payload<R extends Requests, K extends keyof R> = v.InferOutput<R[K]['schema']>;
export type Answer<R extends Requests, K extends keyof R> = Exclude<R[K]['answer'], undefined>;
