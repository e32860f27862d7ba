/**
 * What must survive a killed worker but not the browser: kept in memory by `storage.session`, out of reach of pages and
 * content scripts. Message texts live only here, never on the disk.
 */
import type { InsertEnd, ReplyText } from '../editors/types.ts';
import type { ReadResult } from '../inboxes/adapter.ts';
import type { Ticket } from '../inboxes/ticket.ts';
import type { FrameKind } from '../messages/protocol.ts';
import type { TicketRead } from '../messages/read-ticket.ts';
import type { CaseInsert } from '../messages/records.ts';
import type { Role } from '../messages/sender.ts';
import { browser } from '../platform/browser.ts';

/** Which document of a tab says what it shows. */
export interface Source {
  /** 0: the tab's page itself; else a frame in it, see `Site.together`. */
  frameId: number;
  /** Origin of the tab's page. */
  page: string;
}

/** What one tab shows. */
export interface TabState {
  revision: number;
  /** Of the document that said so. */
  origin: string;
  source: Source;
  /** Key of the ticket as the page itself names it; on a compose page another than `ticket.key`. */
  pageKey: string | null;
  /** Address of the tab's page, as the browser says it, where that leads back to the ticket; https only. */
  link: string | null;
  result: ReadResult;
  /** What its ticket says, as it was read when it was announced. */
  reading: TicketRead | null;
}

/** Where a frame of ours, proven, lives, and which of our pages is in it. */
export interface ProvenFrame {
  tabId: number;
  frameId: number;
  kind: FrameKind;
}

export interface Frames {
  /** Nonces of frames that may be claimed once, with their tab. */
  expected: Record<string, Pick<ProvenFrame, 'tabId' | 'kind'>>;
  /** Proven frames by their token. */
  proven: Record<string, ProvenFrame>;
}

/** A reply that waits for its editor, see `armed.ts`. */
export interface Armed {
  ticketKey: string;
  insert: Omit<CaseInsert, 'at'> & { complaint: boolean };
  reply: ReplyText;
  /** Milliseconds since 1970. */
  until: number;
  canOpen: boolean;
  /** The app's own Reply was pressed for it: once is enough. */
  opened: boolean;
  /** Who has taken it, by a name of their own: it may be in the editor by now. Null: nobody yet, or it is over. */
  takenBy: string | null;
  /** While it waits, why; then what became of it. */
  outcome: InsertEnd;
}

/** The template that was asked for by its shortcut in a tab, and has to be told something first. */
export interface Asking {
  templateId: string;
  /** Beside which it was asked for, as the page names it; null: a new mail. */
  pageKey: string | null;
  /** Milliseconds since 1970. */
  at: number;
}

/** Tickets that were opened since the browser was started. */
export interface Opened {
  /** When each was first, by its key; the oldest first. */
  at: Record<string, string>;
  /** The day on which each was counted last. */
  counted: Record<string, string>;
}

/** What was asked and refused, see `refusals.ts`. */
export interface Refusal {
  /** Of the message. */
  type: string;
  role: Role | 'nobody';
  /** Where it came from, without a path. */
  origin: string;
  /** The last time, ISO 8601, UTC. */
  at: string;
  /** How often. */
  count: number;
}

interface Session {
  [armed: `armed:${number}`]: Armed;
  [asking: `asking:${number}`]: Asking;
  [tab: `tab:${number}`]: TabState;
  /** Tickets seen in any tab, newest first: for the page that answers one, and for what is still to be saved beside one. */
  recent: Ticket[];
  opened: Opened;
  frames: Frames;
  /** The latest first. */
  refusals: Refusal[];
  /** There is a newer Unwrap. `asking`: our pages are being asked whether they can be left. */
  update: 'waiting' | 'asking';
}

export async function getTab(tabId: number): Promise<TabState | undefined> {
  return (await get(`tab:${tabId}`))[`tab:${tabId}`];
}

export async function getRecent(): Promise<Ticket[]> {
  return (await get('recent')).recent ?? [];
}

export async function getOpened(): Promise<Opened> {
  return (await get('opened')).opened ?? { at: {}, counted: {} };
}

export async function setOpened(opened: Opened): Promise<void> {
  await browser.storage.session.set({ opened });
}

export async function getFrames(): Promise<Frames> {
  return (await get('frames')).frames ?? { expected: {}, proven: {} };
}

export async function getUpdate(): Promise<Session['update'] | null> {
  return (await get('update')).update ?? null;
}

export async function setUpdate(update: Session['update']): Promise<void> {
  await browser.storage.session.set({ update });
}

export async function getArmed(tabId: number): Promise<Armed | undefined> {
  return (await get(`armed:${tabId}`))[`armed:${tabId}`];
}

export async function setArmed(tabId: number, armed: Armed): Promise<void> {
  await browser.storage.session.set({ [`armed:${tabId}`]: armed });
}

export async function dropArmed(tabId: number): Promise<void> {
  await browser.storage.session.remove(`armed:${tabId}`);
}

export async function setAsking(tabId: number, asking: Asking): Promise<void> {
  await browser.storage.session.set({ [`asking:${tabId}`]: asking });
}

/** Once. */
export async function takeAsking(tabId: number): Promise<Asking | null> {
  const key = `asking:${tabId}` as const;
  const asking = (await get(key))[key] ?? null;
  if (asking !== null) await browser.storage.session.remove(key);
  return asking;
}

export async function setFrames(frames: Frames): Promise<void> {
  await browser.storage.session.set({ frames });
}

export async function getRefusals(): Promise<Refusal[]> {
  return (await get('refusals')).refusals ?? [];
}

export async function setRefusals(refusals: Refusal[]): Promise<void> {
  await browser.storage.session.set({ refusals });
}

export async function setRecent(recent: Ticket[]): Promise<void> {
  await browser.storage.session.set({ recent });
}

/**
 * One write for both. When memory is full, what the message says is given up, which is soon read again; then the tickets that
 * a page could show again; never what the tab shows now.
 */
export async function setTab(tabId: number, state: TabState, recent: Ticket[]): Promise<void> {
  const key = `tab:${tabId}`;
  const bare = { [key]: { ...state, reading: null } };
  try {
    await browser.storage.session.set({ [key]: state, recent });
  } catch {
    await browser.storage.session.remove(key);
    try {
      await browser.storage.session.set({ ...bare, recent });
    } catch {
      await browser.storage.session.remove('recent');
      await browser.storage.session.set(bare);
    }
  }
}

export async function dropTab(tabId: number): Promise<void> {
  await browser.storage.session.remove([`tab:${tabId}`, `asking:${tabId}`]);
}

/** The tabs whose content script announced something. */
export function announcedTabs(): Promise<number[]> {
  return tabsWith('tab:');
}

/** The tabs in which a reply waits, or what became of one is kept; also where the tab itself was forgotten. */
export function armedTabs(): Promise<number[]> {
  return tabsWith('armed:');
}

async function tabsWith(prefix: 'tab:' | 'armed:'): Promise<number[]> {
  return Object.keys(await browser.storage.session.get(null))
    .filter((key) => key.startsWith(prefix))
    .map((key) => Number(key.slice(prefix.length)));
}

/** What is there was written by this version: an update starts with an empty session. */
async function get(key: string): Promise<Partial<Session>> {
  const kept: Record<string, unknown> = await browser.storage.session.get(key);
  return kept as Partial<Session>;
}
