/**
 * All that the sidebar shows and all that can be done in it. The components draw a model and call actions; they keep
 * nothing but what is open and what is being typed right now.
 *
 * Days are local `YYYY-MM-DD`.
 */
import type { InsertEnd, UndoOutcome } from '../editors/types.ts';
import type { Guide, TicketPart } from '../inboxes/adapter.ts';
import type { Person, Proposal } from '../inboxes/ticket.ts';
import type { ChangedKeys } from '../keys/registry.ts';
import type { Problem, StoreProblem } from '../messages/errors.ts';
import type { FollowUpRecord, NoteVersion } from '../messages/records.ts';
import type { Country, Topic } from '../method/rights/types.ts';
import type { Advice, Answers, History, Path, PointMark, Remedy } from '../method/types.ts';
import type { SaveState } from '../pages/autosave.ts';
import type { NoteModel } from '../pages/notes.ts';
import type { Place } from '../pages/place.ts';
import type { ToastModel } from '../pages/toasts.ts';
import type { Finding, Language, Reading, Register } from '../reading/types.ts';
import type { DraftModel } from '../replies/tone/draft.ts';
import type { ToneKind } from '../replies/tone/types.ts';
import type { DroppedPart, ReplyPart, Slot } from '../replies/types.ts';
import type { SearchActions, SearchModel } from '../search/model.ts';
import type { AtStakeKind, AtStakeModel } from './at-stake.ts';
import type { ImprovingActions, ImprovingModel } from './improving.ts';
import type { LaterActions, LaterModel } from './later.ts';

export interface SidebarModel {
  page: PageModel;
  today: string;
  /** `frame`: in the inbox page, where it can be closed. `panel`: the browser's own side panel. */
  host: 'frame' | 'panel';
  /** Whether keys are named as on a Mac (⌘) or not (Ctrl). */
  mac: boolean;
  /** The person's own, in the place of those that Unwrap comes with. */
  keys: ChangedKeys;
  /** Since an update there is something new to read about, in the options. */
  news: boolean;
  toast: ToastModel<SidebarToast> | null;
  /** How the page is built, shown before it is copied; null: not asked for. */
  report: string | null;
}

export type PageModel =
  /** Nothing is open: a list, another page. Also all that an unproven frame ever shows. */
  | { kind: 'blank' }
  /** What is kept is under the person's lock. */
  | { kind: 'locked' }
  | { kind: 'loading' }
  /** `recipeFailed`: what the person taught of this page does not find everything any more. */
  | { kind: 'unreadable'; missing: TicketPart[]; recipeFailed?: boolean }
  /** The background does not answer, for instance after an update of the extension. */
  | { kind: 'failed' }
  | { kind: 'ticket'; ticket: TicketModel };

export type SidebarToast =
  | 'customer-confirmed'
  | 'customer-refused'
  | 'note-removed'
  | 'note-back'
  | 'note-edit-back'
  /** Whatever the toast offered to take back. */
  | 'taken-back'
  | 'point-removed'
  | 'feeling-removed'
  | 'reading-rejected'
  | 'follow-up-removed'
  | 'follow-up-done'
  | 'put-aside'
  | 'taken-up'
  | 'reread-set'
  | 'reread-done'
  | 'improvement-noted'
  | 'improvement-added'
  | 'improvement-left'
  | 'not-a-complaint'
  | 'composed-again'
  | 'part-left-out'
  | 'rewritten'
  | 'rewrite-gone'
  | 'rewrite-failed'
  | 'tone-hushed'
  | 'part-confirmed'
  | 'copied'
  | 'copy-failed'
  | 'note-edited'
  /** Of a ticket that was left; it is tried again. */
  | 'not-kept-yet'
  /** Why something was not done. */
  | Problem
  /** The app's own Reply is not there any more. */
  | 'not-opened'
  /** Something lay over the sidebar when it was pressed; nothing was done. */
  | 'covered'
  /** Another person was proposed a moment before the press; nothing was done. */
  | 'someone-else';

export interface TicketModel {
  /** Another key is another ticket: whatever was open or being typed beside the former is not carried over. */
  key: string;
  customer: CustomerModel;
  /** Of what is kept of them; null: nothing yet. */
  customerId: string | null;
  /** Somebody who may be the same person, and the id of the customer whose page tells more; null: nobody. */
  twin: { name: string; page: string } | null;
  /** Who the customer probably is; null: it is known, or nobody is proposed. */
  proposal: ProposalModel | null;
  /** How the ticket was read; null: by the app's own adapter. */
  guide: Guide | null;
  /** What the person taught of this page does not find everything any more. */
  recipeFailed: boolean;
  /** The conversation has more messages than the page shows. */
  incomplete: boolean;
  history: History;
  /** Null: the page shows no message of theirs (a bare compose page). */
  reading: Reading | null;
  complaint: ComplaintModel;
  /** What of the message stands on top; without what the person took away. */
  atStake: AtStakeModel[];
  answers: Answers;
  answersState: SaveState;
  /** Why, while they are `failed`. */
  answersProblem: Problem | null;
  /** Another tab saved other answers first; nothing was overwritten. The person picks one. */
  answersConflict: boolean;
  /** Read from the message without those removed, then those that the person added. */
  points: PointModel[];
  difficult: { value: boolean; by: 'history' | 'person' };
  advice: Advice;
  reply: ReplyModel;
  templates: TemplatesModel;
  notes: NotesModel;
  /** What the law has something to say of in the message. */
  topics: Finding<Topic>[];
  /** Whose law goes, where nothing else was said for this ticket. */
  country: Country;
  /** Of the search for an order in the shop's own admin; '' none. */
  orderLink: string;
  /** Names of the files that the customer sent along and waits for an answer to. */
  attachments: string[];
  /** What is being written in the inbox's editor; null: nothing, or it can't be seen. */
  draft: DraftModel | null;
  /** Of this customer, open ones first, soonest first. */
  followUps: FollowUpRecord[];
  /** Offered once a reply was inserted and none is set for this ticket; null: not yet, or no longer. */
  followUpSuggestion: string | null;
  later: LaterModel;
  /** When a new morning begins for what is put off, `HH:MM`. */
  morning: string;
  improving: ImprovingModel;
  /** The database could not be read: notes and history may be missing. */
  storeProblem: StoreProblem | null;
}

export interface CustomerModel {
  name: string | null;
  /** How they sign; only ever read, never guessed. */
  firstName: string | null;
  address: string | null;
  /** Their other known addresses. */
  otherAddresses: string[];
  /** The marketplace whose relay the address is: it names a customer for one order only. */
  relay: string | null;
}

export interface ProposalModel {
  person: Person;
  because: Proposal['because'];
  /** What the person said; null: nothing yet, and until then nothing of anybody is shown or kept. */
  is: boolean | null;
}

export interface ComplaintModel {
  value: boolean;
  /** `nothing-to-read`: no message is shown, so nothing could be concluded. */
  by: 'reading' | 'person' | 'nothing-to-read';
  /** The words of the message that it rests on; may be empty. */
  because: string[];
}

export interface PointModel {
  /** Names the point, too: no two of one ticket are alike. */
  text: string;
  /** Null: not marked yet. */
  mark: PointMark | null;
  /** Added by the person, not read from the message. */
  own: boolean;
}

export type ReplyStatus =
  | 'ready'
  | 'inserting'
  | InsertEnd
  | UndoOutcome['outcome']
  /** It waits, and the editor is open: for the person to be done typing elsewhere. */
  | 'held'
  /** It waited, and does not any more. */
  | 'stopped'
  /** Could not be put in the editor, but is on the clipboard. */
  | 'failed-copied';

export interface ReplyModel {
  /** The path taken: the advised one, or the person's choice. */
  path: Path;
  /** Parting is chosen and waits for a yes. */
  awaitsConfirmation: boolean;
  language: Language;
  register: Register;
  /** Remedies that fit the path; empty: the path gives none. */
  remedies: readonly Remedy[];
  parts: ReplyPartModel[];
  dropped: DroppedPart[];
  /** Paragraphs that the person left out themself. */
  leftOut: Slot[];
  /** With which the customer is greeted; null: not known. */
  firstName: string | null;
  /** The whole reply as the person changed it; null: as composed. */
  edited: string | null;
  /** `no-editor` and `note-editor`: it waits, and goes in by itself once an editor for it is open. */
  status: ReplyStatus;
  /** Unwrap can press this app's own Reply. */
  canOpen: boolean;
}

export interface ReplyPartModel extends ReplyPart {
  /** Whether "another sentence" has another to offer. */
  alternatives: boolean;
  /** In the person's words. */
  own: boolean;
}

export type { NoteModel };

/** The templates beside the ticket, and how the last one of them fared. */
export interface TemplatesModel {
  /** Null: it is closed. */
  search: SearchModel | null;
  status: ReplyStatus;
  canOpen: boolean;
  /** Names of the files that the last one wants attached. */
  files: string[];
}

export interface TemplatesActions {
  openTemplates(): void;
  closeTemplates(): void;
  /** Of the search that is open. */
  search: SearchActions;
  /** As for the composed reply. */
  openTemplateReply(): void;
  stopTemplateWaiting(): void;
  undoTemplate(): void;
  copyTemplate(): void;
}

export interface NotesModel {
  /** Pinned first, then newest first. */
  items: NoteModel[];
  /** Text kept of a note not added yet, for an empty field: the field owns what is typed from then on. */
  draft: string;
  draftState: SaveState;
  draftProblem: Problem | null;
}

/**
 * None throws. Where one answers a promise, `true` means that it is stored (or on the clipboard), and `false` that the
 * text must stay on the screen.
 */
export interface SidebarActions extends LaterActions, ImprovingActions, TemplatesActions {
  /** It is the proposed customer, it is not, or (null) neither was said. */
  judgeCustomer(is: boolean | null): void;
  /** Merges into the answers. */
  answer(change: Partial<Answers>): void;
  keepAnswers(which: 'mine' | 'theirs'): void;
  /** `null` takes the mark away. */
  markPoint(text: string, mark: PointMark | null): void;
  addPoint(text: string): void;
  removePoint(text: string): void;
  /** What stands on top is not so: it is gone for this ticket, and from the reply. */
  rejectReading(what: AtStakeKind): void;
  /** Not this feeling: it is not suggested again for this ticket. */
  removeFeeling(feeling: NonNullable<Answers['feeling']>): void;
  /** The one confirmation: `false` takes the advice or another path instead. */
  confirmPart(confirmed: boolean): void;

  anotherSentence(slot: Slot): void;
  /** The composed text becomes the person's own. */
  startEditing(): void;
  /** One paragraph in the person's words; null: left out; undefined: as composed. */
  editPart(slot: Slot, text: string | null | undefined): void;
  /** Puts words of the draft in the inbox otherwise. */
  rewriteDraft(id: string): void;
  /** Of this kind nothing is said any more, in no draft; the toast takes it back. */
  hushTone(kind: ToneKind): void;
  /** How the customer is called, from now on. */
  nameCustomer(firstName: string): void;
  /** Called at every change while the reply is edited by hand. */
  editReply(text: string): void;
  /** Throws the edited text away; the toast offers it back. */
  composeAgain(): void;
  insert(): void;
  /** Opens a reply the app's own way, for the text that waits. */
  openReply(): void;
  /** The text that waits is not to go in by itself. */
  stopWaiting(): void;
  undoInsert(): void;
  copyReply(): void;
  copy(text: string): void;

  /** Called at every change of the note field. */
  typeNote(text: string): void;
  addNote(text: string): Promise<boolean>;
  /** Called at every change while a note is edited. Emptied, it is kept as it was before. */
  editNote(id: string, text: string): void;
  /** The field is left; the toast offers the text from before. */
  endNoteEdit(id: string): void;
  pinNote(id: string, pinned: boolean): void;
  removeNote(id: string): void;
  /** What a note said before, the newest first; null: it can't be told now. */
  noteVersions(id: string): Promise<NoteVersion[] | null>;
  /** The note says that again; what it says now is among its earlier texts then, and the toast offers it. */
  restoreNoteVersion(id: string, text: string): Promise<void>;

  /** `id` null: a new one for this ticket. */
  saveFollowUp(id: string | null, dueOn: string): void;
  finishFollowUp(id: string, done: boolean): void;
  removeFollowUp(id: string): void;

  /** Takes back what the toast is about. */
  undo(): void;
  dismissToast(): void;

  /** Tries to save again what could not be saved, and asks again for what is to be shown. */
  retry(): void;
  /** Goes where the passphrase is asked. */
  unlock(): void;
  /** Has the page read anew. */
  readAgain(): void;
  /** In a tab of their own. */
  openOptions(place: Place): void;
  /** The page of a customer, in a tab of its own. */
  openCustomer(id: string): void;
  /** Has the page tell how it is built. */
  makeReport(): void;
  /** Has the person point out in the page where the parts of a ticket are. */
  teach(): void;
  dropReport(): void;
  /** Focus back to the mail; the sidebar stays. */
  leave(): void;
  /** Closes it for this ticket. */
  close(): void;
  /** Folds it to its handle; no button when absent. */
  collapse?(): void;
  /** To the other side of the page; no button when absent. */
  move?(): void;
}
