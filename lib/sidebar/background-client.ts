/** The background as the sidebar sees it. Each call is one whole operation; it fails with a RequestError. */
import type { InsertOutcome, ReplyText, UndoOutcome } from '../editors/types.ts';
import type { ImprovementTexts } from '../messages/after-requests.ts';
import { ask } from '../messages/client.ts';
import type { Leaving, RewriteOutcome } from '../messages/content-requests.ts';
import type { backgroundRequests, OpenOutcome, Saved, SidebarState } from '../messages/protocol.ts';
import type {
  CaseRecord,
  CountedImprovement,
  CustomerPrefers,
  DraftKind,
  FollowUpRecord,
  ImprovementRecord,
  NoteRecord,
  NoteVersion,
} from '../messages/records.ts';
import type { Answer, Payload } from '../messages/request.ts';
import type { Rewrite } from '../messages/shapes.ts';
import type { Shelf } from '../messages/template-requests.ts';
import type { Topic } from '../method/rights/types.ts';
import type { Answers, Path } from '../method/types.ts';
import type { NoteToSave } from '../pages/notes.ts';
import { hashOf, type Place } from '../pages/place.ts';
import type { Point } from '../pages/press.ts';
import { problemOf } from '../pages/problem.ts';
import type { Finding } from '../reading/types.ts';
import type { DraftBasis, DraftModel } from '../replies/tone/draft.ts';
import type { ToneKind } from '../replies/tone/types.ts';
import type { Fill } from '../search/filling.ts';
import type { Surface } from './surface.ts';

type Requests = typeof backgroundRequests;

/** What is done twice when it is asked twice: never asked again by itself. */
const ONCE: readonly (keyof Requests)[] = [
  'reply/insert',
  'reply/open',
  'reply/undo',
  'draft/rewrite',
  'sidebar/leave',
  'sidebar/move',
];

/** How a follow-up ended. */
export type Told = Pick<FollowUpRecord, 'outcome' | 'lesson'>;

/** `dueAt`: ISO time. `done`: the ticket is taken up again, or was reread. */
export interface Pause {
  id: string;
  kind: 'not-now' | 'reread';
  dueAt: string;
  done: boolean;
}

export class BackgroundClient {
  readonly #surface: Surface;

  constructor(surface: Surface) {
    this.#surface = surface;
  }

  /** Opens the page on which the passphrase is asked. */
  async askLock(): Promise<void> {
    await this.#ask('lock/ask', {});
  }

  /** Shows the options there, in a tab of their own. */
  async showOptions(place: Place): Promise<void> {
    await this.#ask('options/show', { hash: hashOf(place) });
  }

  async holdUpdate(): Promise<void> {
    await this.#ask('update/hold', {});
  }

  templates(): Promise<Shelf> {
    return this.#ask('shelf/list', {});
  }

  fillTemplate(...[id, variant, answers]: Parameters<Fill>): ReturnType<Fill> {
    return this.#ask('shelf/fill', { id, variant, answers });
  }

  state(): Promise<SidebarState> {
    return this.#ask('sidebar/state', {});
  }

  saveCase(
    ticketKey: string,
    answers: Answers,
    complaint: boolean,
    baseRevision: number | null,
  ): Promise<Saved<CaseRecord>> {
    return this.#ask('case/save', { ticketKey, answers, complaint, baseRevision });
  }

  saveNote(ticketKey: string, note: NoteToSave): Promise<NoteRecord> {
    return this.#ask('note/save', { ticketKey, ...note });
  }

  noteVersions(ticketKey: string, id: string): Promise<NoteVersion[]> {
    return this.#ask('note/versions', { ticketKey, id });
  }

  async removeNote(ticketKey: string, id: string): Promise<void> {
    await this.#ask('note/remove', { ticketKey, id });
  }

  async restoreNote(ticketKey: string, id: string): Promise<void> {
    await this.#ask('note/restore', { ticketKey, id });
  }

  async saveDraft(ticketKey: string, kind: DraftKind, text: string): Promise<void> {
    await this.#ask('draft/save', { ticketKey, kind, text });
  }

  saveFollowUp(
    ticketKey: string,
    change: Pick<FollowUpRecord, 'id' | 'dueOn'> & { done: boolean } & Partial<Told>,
  ): Promise<FollowUpRecord> {
    return this.#ask('follow-up/save', { ticketKey, ...change });
  }

  async removeFollowUp(ticketKey: string, id: string): Promise<void> {
    await this.#ask('follow-up/remove', { ticketKey, id });
  }

  async tellFollowUp(id: string, told: Told): Promise<void> {
    await this.#ask('follow-up/mark', { id, ...told });
  }

  savePause(ticketKey: string, pause: Pause): Promise<FollowUpRecord> {
    return this.#ask('pause/save', { ticketKey, ...pause });
  }

  improvements(): Promise<CountedImprovement[]> {
    return this.#ask('improvement/list', {});
  }

  noteImprovement(
    ticketKey: string,
    texts: ImprovementTexts & { baseRevision: number | null },
  ): Promise<ImprovementRecord> {
    return this.#ask('improvement/note', { ticketKey, ...texts });
  }

  async linkImprovement(ticketKey: string, id: string, on: boolean): Promise<void> {
    await this.#ask('improvement/link', { ticketKey, id, on });
  }

  async keepImprovement(id: string, kept: boolean): Promise<void> {
    await this.#ask(kept ? 'improvement/restore' : 'improvement/remove', { id });
  }

  /** `complaint`: whether the ticket counts as one in the customer's history. */
  insert(
    ticketKey: string,
    insertId: string,
    reply: ReplyText,
    about: { path: Path | null; complaint: boolean; templateId: string | null },
    pressed: Point,
  ): Promise<InsertOutcome> {
    return this.#ask('reply/insert', {
      ticketKey,
      insertId,
      ...reply,
      ...about,
      at: this.#at(pressed),
    });
  }

  /** Has the app's own Reply pressed, once, for the reply that waits. */
  async openReply(ticketKey: string, insertId: string, pressed: Point): Promise<OpenOutcome> {
    return (await this.#ask('reply/open', { ticketKey, insertId, at: this.#at(pressed) })).outcome;
  }

  async stopWaiting(ticketKey: string, insertId: string): Promise<void> {
    await this.#ask('reply/disarm', { ticketKey, insertId });
  }

  /** What waits does not go in meanwhile. True: an editor that it could go into is open. */
  hold(ticketKey: string, held: boolean): Promise<boolean> {
    return this.#ask('reply/hold', { ticketKey, held });
  }

  undoInsert(ticketKey: string, insertId: string): Promise<UndoOutcome> {
    return this.#ask('reply/undo', { ticketKey, insertId });
  }

  /** How the reply sounds that is being written beside this ticket; null: none is. */
  hearDraft(ticketKey: string, { off: _, points, ...basis }: DraftBasis): Promise<DraftModel | null> {
    return this.#ask('draft/hear', { ticketKey, points: [...points], ...basis });
  }

  async rewriteDraft(
    ticketKey: string,
    insertId: string,
    words: Rewrite,
    pressed: Point,
  ): Promise<RewriteOutcome> {
    const wanted = { ticketKey, insertId, ...words, at: this.#at(pressed) };
    return (await this.#ask('draft/rewrite', wanted)).outcome;
  }

  /** Whether this point of the frame, in its own CSS pixels, is in plain sight. A native panel always is. */
  async inSight(pressed: Point): Promise<boolean> {
    const at = this.#at(pressed);
    return at === null || this.#ask('sidebar/in-sight', at);
  }

  #at(pressed: Point): Point | null {
    return this.#surface.kind === 'panel' ? null : pressed;
  }

  async confirmCustomer(ticketKey: string, address: string, is: boolean | null): Promise<void> {
    await this.#ask('customer/confirm', { ticketKey, address, is });
  }

  topics(ticketKey: string): Promise<Finding<Topic>[]> {
    return this.#ask('message/topics', { ticketKey });
  }

  async preferCustomer(ticketKey: string, prefers: Partial<CustomerPrefers>): Promise<void> {
    await this.#ask('customer/prefer', { ticketKey, prefers });
  }

  async hushTone(kind: ToneKind, off: boolean): Promise<void> {
    await this.#ask('tone/hush', { kind, off });
  }

  async report(): Promise<string> {
    return (await this.#ask('sidebar/report', {})).report;
  }

  async teach(): Promise<void> {
    await this.#ask('sidebar/teach', {});
  }

  async readAgain(): Promise<void> {
    await this.#ask('sidebar/read-again', {});
  }

  async move(): Promise<void> {
    await this.#ask('sidebar/move', {});
  }

  async leave(how: Leaving): Promise<void> {
    await this.#ask('sidebar/leave', { how });
  }

  /** A background that ended midway is started by the next question: one more try is enough. */
  async #ask<K extends keyof Requests & string>(
    type: K,
    payload: Payload<Requests, K>,
  ): Promise<Answer<Requests, K>> {
    const { identity } = this.#surface;
    try {
      return await ask(type, payload, identity);
    } catch (error) {
      if (problemOf(error) !== 'gone' || ONCE.includes(type)) throw error;
      return ask(type, payload, identity);
    }
  }
}
