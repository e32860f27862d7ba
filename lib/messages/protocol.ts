/**
 * Every message that Unwrap's parts send each other: one list a direction, each entry with who may send it, the shape
 * of what it carries, and the type of its answer. Reading this file and `content-requests.ts` (background → content script) is
 * reading the architecture.
 */
import * as v from 'valibot';
import {
  INSERT_ENDS,
  type InsertEnd,
  type InsertOutcome,
  type ReplyText,
  type UndoOutcome,
} from '../editors/types.ts';
import type { Guide, TicketPart } from '../inboxes/adapter.ts';
import type { Recipe } from '../inboxes/recipes/recipe.ts';
import type { Proposal } from '../inboxes/ticket.ts';
import type { Topic } from '../method/rights/types.ts';
import type { History } from '../method/types.ts';
import { type Finding, LANGUAGES, REGISTERS, type Reading } from '../reading/types.ts';
import { shortcut } from '../replies/templates/content.ts';
import type { DraftModel } from '../replies/tone/draft.ts';
import { afterPageRequests, afterSidebarRequests } from './after-requests.ts';
import { LEAVING, type RewriteOutcome, type SHOWN } from './content-requests.ts';
import { type CustomerName, customerPageRequests } from './customer-requests.ts';
import { dataRequests } from './data-requests.ts';
import type { StoreProblem } from './errors.ts';
import { findRequests } from './find-requests.ts';
import { insightRequests } from './insight-requests.ts';
import { layoutRequests } from './layout-requests.ts';
import { lockRequests, lockSidebarRequests } from './lock-requests.ts';
import { lookRequests } from './look-requests.ts';
import type { NOTICES } from './notices.ts';
import { optionsRequests } from './options-requests.ts';
import {
  type CaseRecord,
  type CustomerRecord,
  DRAFT_KINDS,
  type DraftKind,
  type FollowUpRecord,
  type KeptRecipe,
  type NoteRecord,
  type NoteVersion,
} from './records.ts';
import { request } from './request.ts';
import type { SiteLayout } from './schemas.ts';
import {
  address,
  answers,
  readResult,
  recipe,
  type Settings,
  settings,
  site,
  siteLayout,
  toneKind,
} from './schemas.ts';
import { id, key, line, longText, pressedAt, replyText, rewriting } from './shapes.ts';
import { type Expansion, shelfRequests, templateId, templatePageRequests } from './template-requests.ts';
import { updateRequests } from './update-requests.ts';

const nothing = v.object({});

/** What the content script does with its frame after a ticket was announced. */
export interface Shown {
  /** `open`: show the sidebar. `handle`: only the small control to open it. `nothing`: no ticket, nothing at all. */
  show: (typeof SHOWN)[number];
  layout: SiteLayout;
  /** Key of the ticket that is shown, as the page or frame that reads names it. */
  pageKey: string | null;
  /** A reply waits for the editor of this ticket to be opened: whoever finds it open takes it. */
  armed: boolean;
  /** Of what the tab shows; one with a lower number is late, and does not count. */
  revision: number;
}

/** All that one sidebar shows, in one answer. A newer `revision` replaces an older one whole. */
export interface SidebarState {
  tabId: number;
  /** Grows with every announced change in this tab; the sidebar ignores an answer older than the last notice. */
  revision: number;
  /** Since an update there is something new to read about. */
  news: boolean;
  page:
    | { kind: 'none' }
    /** What is kept is under the person's lock. */
    | { kind: 'locked' }
    | { kind: 'unreadable'; missing: TicketPart[]; recipeFailed: boolean }
    | {
        kind: 'ticket';
        ticketKey: string;
        inbox: string;
        view: 'read' | 'compose';
        subject: string;
        customer: { name: string | null; address: string | null };
        /**
         * Whom the page proposes, and what the person said of that: `is` null: nothing yet, then `customer` is nobody, and
         * none of their records are here. Null where the customer is known, or nobody is proposed.
         */
        proposed: (Proposal & { is: boolean | null }) | null;
        /** How it was read; null: by the app's own adapter. */
        guide: Guide | null;
        /** What the person taught of this page does not find everything any more. */
        recipeFailed: boolean;
        /** The conversation has more messages than the page shows. */
        incomplete: boolean;
        reading: Reading | null;
        /** Names of what the customer attached since our last answer. */
        attachments: string[];
        customerRecord: CustomerRecord | null;
        /** Somebody who is kept and may be the same person; null: nobody, or it was said that they are not. Never more than who. */
        twin: CustomerName | null;
        /** Pinned first, then newest first. */
        notes: NoteRecord[];
        history: History;
        case: CaseRecord | null;
        /** Of the customer, and what was put aside of this very ticket. */
        followUps: FollowUpRecord[];
        /** A reply of this ticket that waits for its editor, or just went into it by itself. */
        waiting: Waiting | null;
        /** Typed and not kept elsewhere yet; empty: nothing. */
        drafts: Record<DraftKind, string>;
        /** The database could not be asked: the records above are empty, which says nothing about the customer. */
        storeProblem: StoreProblem | null;
      };
  settings: Settings;
}

/** What a frame of ours in a page shows: everything about the ticket, or the search at the caret. */
const FRAME_KINDS = ['sidebar', 'search'] as const;
export type FrameKind = (typeof FRAME_KINDS)[number];

/** A reader (`read-<site>`), or another part that a content script loads when it needs it: names of entrypoints. */
const contentScript = v.union([
  v.pipe(v.string(), v.regex(/^read-[a-z0-9-]{2,40}$/)),
  v.picklist(['writing', 'search-box']),
]);

/** A reply that the person wanted inserted while no editor for it was open. */
export interface Waiting {
  insertId: string;
  /** The template that it was filled in from; null: none. */
  templateId: string | null;
  /** Until when it goes in by itself, milliseconds since 1970. */
  until: number;
  /** As in `InsertOutcome`. */
  canOpen: boolean;
  /** What became of it; while it waits, why: `no-editor` or `note-editor`. */
  outcome: InsertEnd;
}

/** What the person can say of an address. */
export const OWN_WORDS = ['ours', 'not-ours'] as const;
export type OwnWord = (typeof OWN_WORDS)[number];

/** Our own addresses in one inbox. */
export interface OwnAddressesOf {
  /** Protocol and host name, `https://mail.example.com`: what a permission is for. */
  site: string;
  /** `learned`: a page of that inbox showed it as ours. `word`: what the person says, which stands above it. */
  addresses: { address: string; learned: boolean; word: OwnWord | null }[];
}

/** What a page's content script knows of templates: which words are shortcuts, and nothing of what they stand for. */
export interface ShortcutWords {
  on: boolean;
  prefix: string;
  key: Settings['shortcuts']['key'];
  /** Empty where they are switched off. */
  words: string[];
}

/** `gone`: the app's own control is not there any more, or nothing waits for it. */
export type OpenOutcome = 'opened' | 'covered' | 'gone';

/** Content script → background. */
export const inboxRequests = {
  /** The page shows this now. Sent at start and at every change; the last one counts. */
  'inbox/announce': request<Shown>()(['inbox'], v.object({ result: readResult })),
  /**
   * The page is being left, at this time (milliseconds since 1970): what it announced before then is not shown any more.
   * `last`: what it showed in the end, where it had no time to announce that; the next page may go on with it.
   */
  'inbox/leave': request<null>()(['inbox'], v.object({ at: v.number(), last: v.nullable(readResult) })),
  /** Puts this script of ours beside the asking one, in its world; answered when it has run. */
  'inbox/need': request<null>()(['inbox'], v.object({ script: contentScript })),
  /** What the person taught of this page's host. */
  'inbox/recipes': request<Recipe[]>()(['inbox'], nothing),
  /** The person finished a lesson in this page. Refused for another host than its own. */
  'inbox/taught': request<null>()(['inbox'], v.object({ recipe })),
  /** A frame with this nonce is about to be mounted in the sender's tab; it can be claimed once. */
  'inbox/expect-frame': request<null>()(['inbox'], v.object({ nonce: id, kind: v.picklist(FRAME_KINDS) })),
  /** The person moved, resized, opened or collapsed the sidebar on this site. */
  'inbox/layout': request<null>()(['inbox'], siteLayout),
  /**
   * The editor of this ticket is open: the reply that waits for it, once; null where none does any more. Whoever takes it, under
   * a name of their own, says what became of it.
   */
  'inbox/take-armed': request<(ReplyText & { insertId: string }) | null>()(
    ['inbox'],
    v.object({ pageKey: key, takenBy: id }),
  ),
  'inbox/put-in': request<null>()(['inbox'], v.object({ insertId: id, outcome: v.picklist(INSERT_ENDS) })),
  /** The person closed the sidebar for this ticket; ignored when the tab shows another by now. */
  'inbox/dismiss': request<null>()(['inbox'], v.object({ pageKey: key })),
  /** The reply that is being written in the sender's page changed; what it says stays there until it is asked for. */
  'inbox/draft-changed': request<null>()(['inbox'], nothing),
  'inbox/shortcuts': request<ShortcutWords>()(['inbox'], nothing),
  /**
   * The template behind this word, for the ticket that the sender shows right now (`pageKey` null: it shows none, as beside a
   * new mail); null where that is another by now, the word is none, shortcuts are switched off, or the template does not work.
   * One that has to be told something first waits for the search to be opened.
   */
  'inbox/expand': request<Expansion | null>()(
    ['inbox'],
    v.object({ pageKey: v.nullable(key), word: shortcut }),
  ),
} as const;

/** Sidebar (in a proven frame, or the native panel) → background. Each works on the sender's own tab. */
export const sidebarRequests = {
  ...lockSidebarRequests,
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
      /** What it said before is kept whenever that was written. */
      keepsVersion: v.exactOptional(v.boolean()),
    }),
  ),
  /** What it said before, the newest first. */
  'note/versions': request<NoteVersion[]>()(['sidebar'], v.object({ ticketKey: key, id })),
  'note/remove': request<null>()(['sidebar'], v.object({ ticketKey: key, id })),
  'note/restore': request<null>()(['sidebar'], v.object({ ticketKey: key, id })),
  /** Text typed and not saved yet; empty text forgets it. */
  'draft/save': request<null>()(
    ['sidebar'],
    v.object({ ticketKey: key, kind: v.picklist(DRAFT_KINDS), text: longText }),
  ),
  ...afterSidebarRequests,
  /**
   * Of the proposed customer with this address: `true` it is them, `false` it is not, null takes either back. Only while the
   * tab shows this ticket with that proposal.
   */
  'customer/confirm': request<null>()(
    ['sidebar'],
    v.object({ ticketKey: key, address, is: v.nullable(v.boolean()) }),
  ),
  /** What the law has something to say of in the message of this ticket; asked for once all else is on the screen. */
  'message/topics': request<Finding<Topic>[]>()(['sidebar'], v.object({ ticketKey: key })),
  /** What the person corrected for the customer of this ticket; what is left out stays. */
  'customer/prefer': request<null>()(
    ['sidebar'],
    v.object({
      ticketKey: key,
      prefers: v.partial(
        v.object({
          language: v.nullable(v.picklist(LANGUAGES)),
          register: v.nullable(v.picklist(REGISTERS)),
          firstName: v.nullable(v.pipe(line, v.maxLength(100))),
        }),
      ),
    }),
  ),
  /** Of this kind the tone guard says nothing any more, or (`off` false) something again. */
  'tone/hush': request<null>()(['sidebar'], v.object({ kind: toneKind, off: v.boolean() })),
  /** How the page is built, without a word of what it says: for a person to read and send on. */
  'sidebar/report': request<{ report: string }>()(['sidebar'], nothing),
  /**
   * Into the editor of the tab, only while it shows this very ticket. Where no editor for a reply is open, it waits for one:
   * for this ticket in this tab alone, also over a page load, a few minutes long.
   */
  'reply/insert': request<InsertOutcome>()(
    ['sidebar'],
    v.object({
      ticketKey: key,
      insertId: id,
      ...replyText,
      path: answers.entries.path,
      /** The template that it was filled in from; null: none. */
      templateId: v.nullable(templateId),
      /** It counts as one in the customer's history, also when nothing was ticked. */
      complaint: v.boolean(),
      at: pressedAt,
    }),
  ),
  /** Presses the app's own Reply, once, for the reply with this id that waits. */
  'reply/open': request<{ outcome: OpenOutcome }>()(
    ['sidebar'],
    v.object({ ticketKey: key, insertId: id, at: pressedAt }),
  ),
  /** It does not go in by itself any more. */
  'reply/disarm': request<null>()(['sidebar'], v.object({ ticketKey: key, insertId: id })),
  /** Somebody types in the sidebar, or does not any more: where a reply goes in, there goes the focus. */
  /** The answer: whether an editor that it could go into is open by now. */
  'reply/hold': request<boolean>()(['sidebar'], v.object({ ticketKey: key, held: v.boolean() })),
  'reply/undo': request<UndoOutcome>()(['sidebar'], v.object({ ticketKey: key, insertId: id })),
  /**
   * How the reply sounds that is being written beside this ticket (`content/draft`), judged by this; null: none is. What it
   * says is kept nowhere.
   */
  'draft/hear': request<DraftModel | null>()(
    ['sidebar'],
    v.object({
      ticketKey: key,
      language: v.picklist(LANGUAGES),
      firstName: v.nullable(line),
      points: v.pipe(v.array(longText), v.maxLength(200)),
      composed: longText,
    }),
  ),
  /** Puts words of it otherwise; `reply/undo` with this `insertId` takes that back. */
  'draft/rewrite': request<{ outcome: RewriteOutcome }>()(
    ['sidebar'],
    v.object({ ticketKey: key, insertId: id, ...rewriting, at: pressedAt }),
  ),
  /** Whether the point of the frame (its own CSS pixels) is in plain sight: nothing over it, nothing faded. */
  'sidebar/in-sight': request<boolean>()(['sidebar'], v.object({ x: v.number(), y: v.number() })),
  /** Focus goes back to the caret in the page. */
  'sidebar/leave': request<null>()(['sidebar'], v.object({ how: v.picklist(LEAVING) })),
  /** Reads the page anew and announces it, changed or not. */
  'sidebar/read-again': request<null>()(['sidebar'], nothing),
  /** The person wants to point out where things are in this page. */
  'sidebar/teach': request<null>()(['sidebar'], nothing),
  /** To the other side of the page, kept for this site. */
  'sidebar/move': request<null>()(['sidebar'], nothing),
} as const;

/** The search at the caret (in a proven frame) → background. It works on the editor that it was opened at. */
export const searchRequests = {
  /** The person wants none, and goes back to the caret; or has gone on elsewhere. */
  'search/close': request<null>()(['search'], v.object({ back: v.boolean() })),
} as const;

/** Any embedded copy of the sidebar page → background; the only thing it may ask before it is proven, but for `look/get`. */
export const strangerRequests = {
  /** The secret that every later message of this frame carries. Refused for a nonce unknown, used, or of another tab. */
  'frame/claim': request<{ token: string; tabId: number }>()(['stranger'], v.object({ nonce: id })),
} as const;

/** Our own top-level pages (welcome, options) → background. */
export const pageRequests = {
  'settings/get': request<Settings>()(['page', 'sidebar'], nothing),
  'settings/save': request<null>()(['page'], settings),
  /** By host. */
  'recipe/list': request<KeptRecipe[]>()(['page'], nothing),
  'recipe/remove': request<null>()(['page'], v.object({ id })),
  /** Those of a file, or one that was removed; one with an id that is there already takes its place. */
  'recipe/add': request<null>()(['page'], v.object({ recipes: v.array(recipe) })),
  ...templatePageRequests,
  ...afterPageRequests,
  ...insightRequests,
  ...findRequests,
  ...customerPageRequests,
  ...dataRequests,
  ...layoutRequests,
  ...lockRequests,
  ...updateRequests,
  /** What is known of our own addresses, an entry an inbox. */
  'own/list': request<OwnAddressesOf[]>()(['page'], nothing),
  /** The person's word on one address; null takes it back. */
  'own/set': request<null>()(['page'], v.object({ site, address, word: v.nullable(v.picklist(OWN_WORDS)) })),
} as const;

/** Everything the background answers. */
export const backgroundRequests = {
  ...inboxRequests,
  ...sidebarRequests,
  ...shelfRequests,
  ...searchRequests,
  ...optionsRequests,
  ...strangerRequests,
  ...pageRequests,
  ...lookRequests,
} as const;

/** Background → all our pages. A hint to ask again; carries nothing about anyone. */
export interface Notice {
  unwrapNotice: 1;
  /** The tab whose ticket or records changed; null: any may have. */
  tabId: number | null;
  /** `ticket`: another ticket or none is shown, blank before asking. `records`: the same ticket, newer records. `draft`: the reply being written changed. `lock`: it was opened or closed. `update`: a newer Unwrap is about to take this one's place, see `update/hold`. */
  what: (typeof NOTICES)[number];
  revision: number;
}

export type Saved<T> = { saved: true; record: T } | { saved: false; conflict: T };
