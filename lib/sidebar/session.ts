/** One ticket in the sidebar, from its first sight to the next one. Another ticket is another session. */
import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { relayOf } from '../inboxes/relay.ts';
import type { CustomerName } from '../messages/customer-requests.ts';
import { RequestError, type StoreProblem } from '../messages/errors.ts';
import type { SidebarState } from '../messages/protocol.ts';
import type { CustomerPrefers, DraftKind, FollowUpRecord } from '../messages/records.ts';
import type { Settings } from '../messages/schemas.ts';
import { difficultBefore } from '../method/advise.ts';
import { followUpDay } from '../method/follow-up.ts';
import type { Topic } from '../method/rights/types.ts';
import type { Answers, Path } from '../method/types.ts';
import type { Saving } from '../pages/autosave.ts';
import { NotesState } from '../pages/notes.ts';
import type { Place } from '../pages/place.ts';
import type { Point } from '../pages/press.ts';
import { log } from '../platform/log.ts';
import type { Finding, Language } from '../reading/types.ts';
import type { DraftBasis } from '../replies/tone/draft.ts';
import type { Slot } from '../replies/types.ts';
import { AnswersState } from './answers.ts';
import { atStake } from './at-stake.ts';
import type { BackgroundClient } from './background-client.ts';
import { DraftCheck } from './draft-check.ts';
import { ImprovingState } from './improving.ts';
import { Insertion } from './insertion.ts';
import { LaterState } from './later.ts';
import type { ComplaintModel, CustomerModel, SidebarToast, TicketModel } from './model.ts';
import { pointsOf } from './points.ts';
import { composed, replyText } from './reply.ts';
import { ReplyEdits } from './reply-edits.ts';
import { TemplatesState } from './templates.ts';

export type TicketPage = Extract<SidebarState['page'], { kind: 'ticket' }>;

/** Milliseconds that a person needs to see that somebody else is proposed now. */
const READ_WITHIN = 800;

export interface SessionDependencies {
  background: BackgroundClient;
  today(): string;
  fallback: () => Language;
  /** Says what was done, and takes it back on request. */
  toast(kind: SidebarToast, undo?: () => void): void;
  /** Where the person's last press was. */
  pressed(): Point;
  /** Whether somebody types in the sidebar. */
  typing: ReadonlySignal<boolean>;
  /** Whether the person sees what they press. */
  inSight(): Promise<boolean>;
  copy(text: string): Promise<boolean>;
  openOptions(place: Place): void;
}

/** What the controller is given: it says its toasts itself. */
export type ControllerDependencies = Omit<SessionDependencies, 'toast'> & { mac: boolean };

export class TicketSession {
  readonly key: string;
  readonly answers: AnswersState;
  readonly notes: NotesState;
  readonly later: LaterState;
  readonly improving: ImprovingState;
  readonly #uses: SessionDependencies;
  readonly #page = signal<TicketPage | null>(null);
  readonly #settings;
  readonly #topics = signal<Finding<Topic>[]>([]);
  readonly #variant = signal<Partial<Record<Slot, number>>>({});
  readonly #edits: ReplyEdits;
  /** Begun anew when the ticket is shown again. */
  draft: DraftCheck;
  readonly insertion: Insertion;
  readonly templates: TemplatesState;
  /** Why the drafts could not be read; null once they were. */
  #draftsUnread: StoreProblem | null;
  #unfollow: () => void = () => undefined;

  #proposedAt = Number.NEGATIVE_INFINITY;

  constructor(page: TicketPage, settings: Settings, uses: SessionDependencies) {
    this.key = page.ticketKey;
    this.#uses = uses;
    this.#page.value = page;
    this.#settings = signal(settings);
    const { background } = uses;
    this.#draftsUnread = page.storeProblem;
    const draft = (kind: DraftKind) => async (text: string) => {
      // It would take the place of one that could not be read.
      if (this.#draftsUnread) throw new RequestError(this.#draftsUnread, 'the drafts were not read yet');
      await background.saveDraft(this.key, kind, text);
    };
    this.answers = new AnswersState(page.case, (answers, baseRevision) =>
      background.saveCase(this.key, answers, this.#complaint.peek().value, baseRevision),
    );
    this.notes = new NotesState(page.notes, page.drafts.note, {
      save: (note) => background.saveNote(this.key, note),
      remove: (id) => background.removeNote(this.key, id),
      restore: (id) => background.restoreNote(this.key, id),
      saveDraft: draft('note'),
    });
    this.later = new LaterState(this.key, background);
    this.improving = new ImprovingState(this.key, background);
    this.#edits = new ReplyEdits(page.drafts.reply, draft('reply'));
    this.insertion = new Insertion(this.key, uses);
    this.templates = new TemplatesState(this.key, uses, () => this.#about());
    this.#take(page);
    this.draft = this.#hear();
    this.#follow();
    this.#askTopics();
  }

  #askTopics(): void {
    this.#uses.background.topics(this.key).then(
      (topics) => {
        this.#topics.value = topics;
      },
      // Without them the person chooses from all.
      (error: unknown) => log.error('topics', error),
    );
  }

  #hear(): DraftCheck {
    const { background, pressed } = this.#uses;
    return new DraftCheck(() => this.#draftBasis(), {
      read: (basis) => background.hearDraft(this.key, basis),
      rewrite: (insertId, words) => background.rewriteDraft(this.key, insertId, words, pressed()),
    });
  }

  /** What waits is what was on the screen: where that changes, it is not to go in by itself. */
  #follow(): void {
    let waits = this.reply.text;
    const ends = [
      effect(() => {
        const { text } = replyText(this.#composed.value, this.#edits.value.value.whole);
        if (text !== waits) this.insertion.changed();
        waits = text;
      }),
      this.insertion.holdWhileTyping(),
      this.templates.insertion.holdWhileTyping(),
    ];
    this.#unfollow = () => {
      for (const end of ends) end();
    };
  }

  /** The ticket that was left is shown again, before all of it was kept. */
  resume(page: TicketPage, settings: Settings): void {
    this.refresh(page, settings);
    this.#unfollow();
    this.#follow();
    this.draft.leave();
    this.draft = this.#hear();
  }

  /**
   * The same ticket, newer records. What is being typed or waits to be saved is left alone, and where the records could
   * not be read the last ones stay.
   */
  refresh(page: TicketPage, settings: Settings): void {
    this.#take(page);
    if (page.proposed?.person.address !== this.proposed) this.#proposedAt = performance.now();
    this.#settings.value = settings;
    if (page.storeProblem) {
      const before = this.#now;
      const { customerRecord, twin, notes, history, case: kept, followUps, customer, proposed } = before;
      // Of the same person only: what was read of one never stays beside another.
      this.#page.value =
        addressOf(page) === addressOf(before)
          ? { ...page, customerRecord, twin, notes, history, case: kept, followUps, customer, proposed }
          : page;
      if (addressOf(page) !== addressOf(before)) this.notes.refresh(page.notes);
      return;
    }
    if (page.reading?.newest !== this.#now.reading?.newest) this.#askTopics();
    this.#page.value = page;
    if (this.#draftsUnread) this.#takeDrafts(page);
    this.answers.refresh(page.case);
    this.notes.refresh(page.notes);
    this.improving.refresh();
    if (this.#savings.some((saving) => saving.state.peek() === 'failed')) void this.flush();
  }

  /** Whether something typed or ticked is not on the disk. */
  get pending(): boolean {
    return this.#savings.some((saving) => saving.pending);
  }

  /** Whatever was typed goes to the disk. What fails stays `pending`. */
  async flush(): Promise<void> {
    await Promise.all(this.#savings.map((saving) => saving.flush()));
  }

  /** Another ticket comes in its place. */
  leave(): Promise<void> {
    // What was typed stands above a draft that was never read.
    this.#draftsUnread = null;
    this.#unfollow();
    this.draft.leave();
    this.insertion.forget();
    this.templates.leave();
    this.notes.leave();
    return this.flush();
  }

  readonly #points = computed(() => pointsOf(this.#now.reading, this.answers.value.value));

  readonly #complaint = computed<ComplaintModel>(() => {
    const own = this.answers.value.value.complaint;
    const read = this.#now.reading?.complaint;
    if (own !== null) return { value: own, by: 'person', because: read?.because ?? [] };
    if (!read) return { value: false, by: 'nothing-to-read', because: [] };
    return { value: read.value, by: 'reading', because: read.because };
  });

  readonly #composed = computed(() =>
    composed({
      answers: this.answers.value.value,
      history: this.#now.history,
      reading: this.#now.reading,
      points: this.#points.value,
      settings: this.#settings.value,
      today: this.#uses.today(),
      ticketKey: this.key,
      prefers: this.#now.customerRecord?.prefers ?? null,
      own: this.#edits.value.value.parts,
      fallback: this.#uses.fallback(),
      variant: this.#variant.value,
    }),
  );

  readonly model = computed<TicketModel>(() => {
    const page = this.#now;
    const answers = this.answers.value.value;
    const { choice, text: _, ...reply } = this.#composed.value;
    const byPerson = answers.difficultBefore !== null;
    return {
      key: this.key,
      customer: customerOf(page),
      customerId: page.customerRecord?.id ?? null,
      twin: twinOf(page),
      // Without an address there is nobody to keep anything by.
      proposal: page.proposed?.person.address ? page.proposed : null,
      guide: page.guide,
      recipeFailed: page.recipeFailed,
      incomplete: page.incomplete,
      history: page.history,
      reading: page.reading,
      complaint: this.#complaint.value,
      atStake: atStake(page.reading, answers),
      answers,
      answersState: this.answers.saving.state.value,
      answersProblem: this.answers.saving.problem.value,
      answersConflict: this.answers.conflict.value !== null,
      points: this.#points.value,
      difficult: { value: difficultBefore(answers, page.history), by: byPerson ? 'person' : 'history' },
      advice: choice.advice,
      reply: {
        ...reply,
        edited: this.#edits.value.value.whole,
        status: this.insertion.status,
        canOpen: this.insertion.canOpen,
      },
      templates: this.templates.model.value,
      notes: {
        items: this.notes.items.value,
        draft: this.notes.draft,
        draftState: this.notes.draftSaving.state.value,
        draftProblem: this.notes.draftSaving.problem.value,
      },
      topics: this.#topics.value,
      country: this.#settings.value.country,
      morning: this.#settings.value.followUp.morning,
      orderLink: this.#settings.value.orderLink,
      attachments: page.attachments,
      draft: this.draft.model,
      followUps: sortedFollowUps(this.later.told(page.followUps)),
      followUpSuggestion: this.#suggestion(page, answers),
      later: this.later.of(page.followUps, new Date()),
      improving: this.improving.model.value,
      storeProblem: page.storeProblem,
    };
  });

  /** What the person corrected goes for this customer from now on. */
  async prefer(prefers: Partial<CustomerPrefers>): Promise<void> {
    if (this.#now.customer.address === null) return;
    await this.#uses.background.preferCustomer(this.key, prefers);
  }

  /** Address of who is proposed now. */
  get proposed(): string | null {
    return this.#now.proposed?.person.address ?? null;
  }

  /** Whether they are proposed long enough for a person to have read who it is: a page can put somebody else there. */
  get proposalWasRead(): boolean {
    return performance.now() - this.#proposedAt >= READ_WITHIN;
  }

  /** What was typed in a note goes to the disk first: without the customer there is nowhere to keep it. */
  async judgeCustomer(is: boolean | null, address = this.proposed): Promise<boolean> {
    if (!address) return false;
    if (is !== true) await this.flush();
    await this.#uses.background.confirmCustomer(this.key, address, is);
    return true;
  }

  anotherSentence(slot: Slot): void {
    const variant = this.#variant.peek();
    this.#variant.value = { ...variant, [slot]: (variant[slot] ?? 0) + 1 };
  }

  editReply(text: string): void {
    this.insertion.reset();
    this.#edits.change({ ...this.#edits.value.peek(), whole: text });
  }

  /** From here on the text is the person's own. */
  startEditing(): void {
    if (this.#edits.value.peek().whole === null) this.editReply(this.reply.text);
  }

  /** One paragraph in the person's words; null: left out; undefined: as composed. */
  editPart(slot: Slot, text: string | null | undefined): void {
    const before = this.#edits.value.peek();
    this.insertion.reset();
    this.#edits.changePart(slot, text);
    if (text === null) this.#uses.toast('part-left-out', () => this.#edits.change(before));
  }

  composeAgain(): void {
    const mine = this.#edits.value.peek();
    this.#edits.change({ whole: null, parts: {} });
    this.#uses.toast('composed-again', () => {
      this.insertion.reset();
      this.#edits.change(mine);
    });
  }

  get reply(): { text: string; html: string } {
    return replyText(this.#composed.peek(), this.#edits.value.peek().whole);
  }

  insert(): Promise<void> {
    const { path } = this.#composed.peek();
    return this.insertion.insert({ ...this.#about(), reply: this.reply, path, templateId: null });
  }

  /** What a reply is counted under. */
  #about(): { path: Path | null; complaint: boolean } {
    const complaint = this.#complaint.peek().value;
    return { path: complaint ? this.#composed.peek().path : null, complaint };
  }

  /** What waits is the composed reply, or one from a template. */
  #take({ waiting }: TicketPage): void {
    this.insertion.take(waiting?.templateId == null ? waiting : null);
    this.templates.insertion.take(waiting?.templateId == null ? null : waiting);
  }

  get #savings(): Saving[] {
    const { later, improving } = this;
    return [this.answers.saving, this.#edits.saving, later.saving, improving.saving, ...this.notes.savings];
  }

  #takeDrafts({ drafts }: TicketPage): void {
    this.#draftsUnread = null;
    this.notes.takeDraft(drafts.note);
    this.#edits.takeDraft(drafts.reply);
  }

  get #now(): TicketPage {
    const page = this.#page.value;
    if (!page) throw new Error('a session starts with its page');
    return page;
  }

  #draftBasis(): DraftBasis {
    const { language, firstName } = this.#composed.value;
    return {
      language,
      firstName,
      points: this.#points.value.map(({ text }) => text),
      off: this.#settings.value.toneOff,
      composed: this.#composed.value.text.text,
    };
  }

  #suggestion(page: TicketPage, answers: Answers): string | null {
    const inserted = (page.case?.inserts.length ?? 0) > 0 || this.insertion.status === 'inserted';
    const { followUp } = this.#settings.value;
    if (
      !followUp.on ||
      !inserted ||
      page.followUps.some((one) => one.kind === 'check' && one.ticketKey === this.key)
    )
      return null;
    return followUpDay(this.#composed.value.path, answers.remedyOn, this.#uses.today(), followUp);
  }
}

function twinOf({ customer, customerRecord, twin }: TicketPage): TicketModel['twin'] {
  return twin && { name: nameOf(twin, customer.name), page: customerRecord?.id ?? twin.id };
}

function customerOf({ customer, customerRecord, reading }: TicketPage): CustomerModel {
  return {
    name: customer.name ?? customerRecord?.names[0] ?? null,
    firstName: reading?.firstName?.value ?? null,
    address: customer.address,
    otherAddresses: customerRecord?.addresses.filter((each) => each !== customer.address) ?? [],
    relay: customer.address === null ? null : relayOf(customer.address),
  };
}

/** Of one with the very same name, the address is what tells them apart. */
function nameOf({ names, addresses }: CustomerName, own: string | null): string {
  const [name, address = ''] = [names[0], addresses[0]];
  return name === undefined || name === own ? address : name;
}

function addressOf({ customer, proposed }: TicketPage): string | null {
  return proposed?.person.address ?? customer.address;
}

function sortedFollowUps(all: FollowUpRecord[]): FollowUpRecord[] {
  const rank = (one: FollowUpRecord) => `${one.doneAt === null ? 0 : 1}${one.dueOn}`;
  return [...all].sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
}
