/**
 * What must survive a killed worker but not the browser: kept in memory by `storage.session`, out of reach of pages and
 * content scripts. Message texts live only here, never on the disk.
 */

import type { ReadResult } from '../inboxes/adapter.ts';
import type { Ticket } from '../inboxes/ticket.ts';
import { browser } from '../platform/browser.ts';

/** What one tab shows. */
export interface TabState {
  revision: number;
  /** Of the page that said so. */
  origin: string;
  /** Key of the ticket as the page itself names it; on a compose page another than `ticket.key`. */
  pageKey: string | null;
  result: ReadResult;
}

/** Who a ticket is about: kept for every ticket seen, so that a note begun beside it finds its customer later. */
export interface TicketIdentity {
  address: string | null;
  name: string | null;
  subject: string;
}

/** Where a frame of ours, proven, lives. */
export interface ProvenFrame {
  tabId: number;
  frameId: number;
}

interface Session {
  [tab: `tab:${number}`]: TabState;
  [who: `who:${string}`]: TicketIdentity;
  /** A frame that may be claimed once. */
  [nonce: `nonce:${string}`]: number;
  /** A proven frame. */
  [token: `token:${string}`]: ProvenFrame;
  /** Newest first. */
  recent: Ticket[];
}

export async function getSession<K extends keyof Session & string>(key: K): Promise<Session[K] | undefined> {
  return (await browser.storage.session.get(key))[key] as Session[K] | undefined;
}

/** When memory is full, what can be read from the pages again is dropped first. */
export async function setSession<K extends keyof Session & string>(key: K, value: Session[K]): Promise<void> {
  try {
    await browser.storage.session.set({ [key]: value });
  } catch {
    const all = Object.keys(await browser.storage.session.get(null));
    await browser.storage.session.remove(all.filter((one) => one === 'recent' || one.startsWith('who:')));
    await browser.storage.session.set({ [key]: value });
  }
}

export async function dropSession(key: keyof Session & string): Promise<void> {
  await browser.storage.session.remove(key as string);
}

/** Forgets all that belongs to a closed tab. */
export async function forgetTab(tabId: number): Promise<void> {
  const theirs = (await entries()).filter(([key, value]) => {
    if (key.startsWith('token:')) return (value as ProvenFrame).tabId === tabId;
    return key === `tab:${tabId}` || (key.startsWith('nonce:') && value === tabId);
  });
  await browser.storage.session.remove(theirs.map(([key]) => key));
}

export async function provenFrames(): Promise<ProvenFrame[]> {
  return (await entries())
    .filter(([key]) => key.startsWith('token:'))
    .map(([, frame]) => frame as ProvenFrame);
}

/** The tabs whose content script announced something. */
export async function announcedTabs(): Promise<number[]> {
  return (await entries())
    .filter(([key]) => key.startsWith('tab:'))
    .map(([key]) => Number(key.slice('tab:'.length)));
}

async function entries(): Promise<[string, unknown][]> {
  return Object.entries(await browser.storage.session.get(null));
}
