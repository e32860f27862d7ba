/** The background as the sidebar sees it. Each call is one whole operation; it fails with a RequestError. */
import type { InsertOutcome, ReplyText, UndoOutcome } from '../editors/types.ts';
import { ask } from '../messages/client.ts';
import type { Leaving, Saved, SidebarState } from '../messages/protocol.ts';
import type { CaseRecord, DraftKind, FollowUpRecord, NoteRecord } from '../messages/records.ts';
import type { Answers, Path } from '../method/types.ts';
import type { Surface } from './surface.ts';

export class Desk {
  readonly #surface: Surface;

  constructor(surface: Surface) {
    this.#surface = surface;
  }

  state(): Promise<SidebarState> {
    return ask('sidebar/state', {}, this.#surface.identity);
  }

  saveCase(
    ticketKey: string,
    answers: Answers,
    complaint: boolean,
    baseRevision: number | null,
  ): Promise<Saved<CaseRecord>> {
    return ask('case/save', { ticketKey, answers, complaint, baseRevision }, this.#surface.identity);
  }

  saveNote(
    ticketKey: string,
    note: Pick<NoteRecord, 'id' | 'text' | 'pinned'> & { baseRevision: number | null },
  ): Promise<NoteRecord> {
    return ask('note/save', { ticketKey, ...note }, this.#surface.identity);
  }

  async removeNote(ticketKey: string, id: string): Promise<void> {
    await ask('note/remove', { ticketKey, id }, this.#surface.identity);
  }

  async restoreNote(ticketKey: string, id: string): Promise<void> {
    await ask('note/restore', { ticketKey, id }, this.#surface.identity);
  }

  async saveDraft(ticketKey: string, kind: DraftKind, text: string): Promise<void> {
    await ask('draft/save', { ticketKey, kind, text }, this.#surface.identity);
  }

  saveFollowUp(
    ticketKey: string,
    change: { id: string; dueOn: string; done: boolean },
  ): Promise<FollowUpRecord> {
    return ask('follow-up/save', { ticketKey, ...change }, this.#surface.identity);
  }

  async removeFollowUp(ticketKey: string, id: string): Promise<void> {
    await ask('follow-up/remove', { ticketKey, id }, this.#surface.identity);
  }

  insert(ticketKey: string, insertId: string, reply: ReplyText, path: Path): Promise<InsertOutcome> {
    return ask('reply/insert', { ticketKey, insertId, ...reply, path }, this.#surface.identity);
  }

  undoInsert(ticketKey: string, insertId: string): Promise<UndoOutcome> {
    return ask('reply/undo', { ticketKey, insertId }, this.#surface.identity);
  }

  /** Whether this point of the frame, in its own CSS pixels, is in plain sight. A native panel always is. */
  async inSight(x: number, y: number): Promise<boolean> {
    return this.#surface.kind === 'panel' || ask('sidebar/in-sight', { x, y }, this.#surface.identity);
  }

  async move(): Promise<void> {
    await ask('sidebar/move', {}, this.#surface.identity);
  }

  async leave(how: Leaving): Promise<void> {
    await ask('sidebar/leave', { how }, this.#surface.identity);
  }
}
