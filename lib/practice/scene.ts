/** What the answers of the practice page share: the page, the ticket in it, and what was kept of it so far. */
import type { ReadResult } from '../inboxes/adapter.ts';
import type { Ticket } from '../inboxes/ticket.ts';
import type { contentRequests } from '../messages/content-requests.ts';
import { RequestError } from '../messages/errors.ts';
import type { Notice } from '../messages/protocol.ts';
import type { Settings, SiteLayout } from '../messages/schemas.ts';
import type { Handlers } from '../messages/server.ts';
import type { TemplateLibrary } from '../messages/template-requests.ts';
import type { About, Memory } from './memory.ts';

/** What is asked of the background itself: only to read, and nothing of anyone. */
export interface FromBackground {
  settings(): Promise<Settings>;
  library(): Promise<TemplateLibrary>;
}

export interface PracticeScene {
  readonly tabId: number;
  readonly memory: Memory;
  readonly from: FromBackground;
  /** The page's own script. */
  content(): Handlers<typeof contentRequests>;
  notify(what: Notice['what']): void;
  /** Of the last that the page announced. */
  revision: number;
  result: ReadResult;
  layout: SiteLayout;
  /** Of the frame that is being loaded. */
  nonce: string | null;
}

export function ticketIn({ result }: PracticeScene): Ticket | null {
  return result.kind === 'ticket' ? result.ticket : null;
}

/** Whom and what this ticket is about. @throws RequestError `other-ticket` for any but the one in the page */
export async function aboutOf(scene: PracticeScene, ticketKey: string): Promise<About> {
  const agent = (await scene.from.settings()).agentName.trim();
  const ticket = ticketIn(scene);
  const address = ticket?.customer?.address;
  if (!ticket || ticket.key !== ticketKey || !address) {
    throw new RequestError('other-ticket', 'the practice page shows another ticket');
  }
  return { ticketKey, subject: ticket.subject, name: ticket.customer?.name ?? null, address, agent };
}

/** The person's own, with what they hushed here. */
export async function settingsIn({ from, memory }: PracticeScene): Promise<Settings> {
  const settings = await from.settings();
  const { hushed } = memory;
  const others = settings.toneOff.filter((kind) => !hushed.has(kind));
  const off = [...hushed].flatMap(([kind, is]) => (is ? [kind] : []));
  return { ...settings, toneOff: [...others, ...off] };
}

/** Nothing in the practice page asks it. */
export async function notHere(): Promise<never> {
  throw new RequestError('refused', 'not in the practice page');
}
