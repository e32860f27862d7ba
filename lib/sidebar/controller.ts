/** The sidebar page's life: which ticket it shows, and what each action does. Blank until it is sure. */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Notice, SidebarState } from '../messages/protocol.ts';
import type { Answers, PointMark } from '../method/types.ts';
import { Toasts } from '../pages/toasts.ts';
import { log } from '../platform/log.ts';
import type { PageModel, SidebarActions, SidebarModel, SidebarToast } from './model.ts';
import { type Surroundings, TicketSession } from './session.ts';
import type { Surface } from './surface.ts';

export type Platform = Omit<Surroundings, 'toast'> & { mac: boolean; openOptions(): void };

export class SidebarController {
  readonly model: ReadonlySignal<SidebarModel>;
  readonly actions: SidebarActions;
  readonly #surface: Surface;
  readonly #platform: Platform;
  readonly #page = signal<Exclude<PageModel, { kind: 'ticket' }> | null>({ kind: 'loading' });
  readonly #session = signal<TicketSession | null>(null);
  readonly #toasts = new Toasts<SidebarToast>();
  /** Answers older than this are of a ticket that is not shown any more. */
  #atLeast = 0;
  /** The revision that is shown. */
  #shown = -1;
  #tabId: number | null;
  #asking = false;
  #askAgain = false;

  constructor(surface: Surface, platform: Platform) {
    this.#surface = surface;
    this.#tabId = surface.tabId;
    this.#platform = platform;
    this.actions = this.#actions();
    this.model = computed(() => {
      const session = this.#session.value;
      return {
        page:
          this.#page.value ?? (session ? { kind: 'ticket', ticket: session.model.value } : { kind: 'blank' }),
        today: platform.today(),
        host: surface.kind,
        mac: platform.mac,
        toast: this.#toasts.shown.value,
      };
    });
  }

  heard(notice: Notice): void {
    if (notice.tabId !== null && notice.tabId !== this.#surface.tabId) return;
    // One that comes late is about what is shown already: blanking would take the field away from under the person.
    if (notice.what === 'ticket' && notice.revision > this.#shown) {
      this.#atLeast = Math.max(this.#atLeast, notice.revision);
      this.#blank();
    }
    this.load();
  }

  /** The panel's window shows another tab, or its tab another page: then only what the background says counts. */
  otherTab(): void {
    if (this.#tabId !== this.#surface.tabId) {
      this.#tabId = this.#surface.tabId;
      this.#atLeast = 0;
      this.#shown = -1;
      this.#blank();
    }
    this.load();
  }

  /** Asks for what is to be shown. Asked again while it runs, it asks once more afterwards. */
  load(): void {
    this.#askAgain = true;
    if (this.#asking) return;
    this.#asking = true;
    void this.#ask().finally(() => {
      this.#asking = false;
    });
  }

  /** Before the page goes away. */
  flush(): void {
    void this.#session.peek()?.flush();
  }

  async #ask(): Promise<void> {
    while (this.#askAgain) {
      this.#askAgain = false;
      const { tabId } = this.#surface;
      if (tabId === null) {
        this.#page.value = { kind: 'blank' };
        continue;
      }
      try {
        const state = await this.#platform.desk.state();
        if (!this.#stale(state)) {
          this.#shown = state.revision;
          this.#show(state);
        } else if (state.tabId === this.#surface.tabId) this.#askAgain = true;
      } catch (error) {
        log.error('sidebar/state', error);
        if (!this.#session.peek()) this.#page.value = { kind: 'failed' };
      }
    }
  }

  /** An answer about another tab, or of before the last notice, is not shown. Nothing to show is never wrong. */
  #stale({ tabId, revision, page }: SidebarState): boolean {
    return tabId !== this.#surface.tabId || (revision < this.#atLeast && page.kind !== 'none');
  }

  #show({ page, settings }: SidebarState): void {
    if (page.kind !== 'ticket') {
      this.#leaveSession();
      this.#page.value = page.kind === 'none' ? { kind: 'blank' } : page;
      return;
    }
    const session = this.#session.peek();
    if (session?.key === page.ticketKey) session.refresh(page, settings);
    else {
      this.#leaveSession();
      this.#session.value = new TicketSession(page, settings, {
        ...this.#platform,
        toast: (kind, undo) => this.#toasts.say(kind, undo),
      });
    }
    this.#page.value = null;
  }

  #blank(): void {
    this.#page.value = { kind: 'loading' };
    this.#leaveSession();
  }

  #leaveSession(): void {
    const session = this.#session.peek();
    if (!session) return;
    void session.flush();
    this.#session.value = null;
    this.#toasts.dismiss();
  }

  /** Runs what may fail; a failure is said, and what was to be done can be done again. */
  #try(work: () => Promise<unknown>): void {
    work().catch((error: unknown) => {
      log.error('sidebar', error);
      this.#toasts.say('save-failed');
    });
  }

  #actions(): SidebarActions {
    const on = (work: (session: TicketSession) => void) => {
      const session = this.#session.peek();
      if (session) work(session);
    };
    const change = (change: Partial<Answers>) => on((session) => session.answers.change(change));
    const { desk, copy, openOptions } = this.#platform;
    return {
      answer: (wanted) =>
        on((session) => {
          const before = session.answers.value.peek();
          session.answers.change(wanted);
          if (wanted.complaint === false)
            this.#toasts.say('not-a-complaint', () => change({ complaint: before.complaint }));
        }),
      keepAnswers: (which) => on((session) => session.answers.settle(which)),
      markPoint: (text, mark) =>
        on((session) => change({ points: marked(session.answers.value.peek(), text, mark) })),
      addPoint: (text) =>
        on((session) => {
          const known = session.model.peek().points.some((point) => point.text === text);
          if (!known) change({ points: marked(session.answers.value.peek(), text, 'unknown') });
        }),
      removePoint: (text) =>
        on((session) => {
          const { points, rejected } = session.answers.value.peek();
          change({ points: points.filter((point) => point.text !== text), rejected: [...rejected, text] });
          this.#toasts.say('point-removed', () => change({ points, rejected }));
        }),
      removeFeeling: (feeling) =>
        on((session) => {
          const { feeling: chosen, rejected } = session.answers.value.peek();
          change({ feeling: chosen === feeling ? null : chosen, rejected: [...rejected, feeling] });
          this.#toasts.say('feeling-removed', () => change({ feeling: chosen, rejected }));
        }),
      confirmPart: (confirmed) =>
        on((session) => {
          const { path, partConfirmed } = session.answers.value.peek();
          if (!confirmed) {
            const { advice } = session.model.peek();
            change({ partConfirmed: false, path: advice.path === 'part' ? 'save-repeated' : null });
            return;
          }
          change({ partConfirmed: true, path: 'part' });
          this.#toasts.say('part-confirmed', () => change({ path, partConfirmed }));
        }),

      anotherSentence: (slot) => on((session) => session.anotherSentence(slot)),
      editReply: (text) => on((session) => session.editReply(text)),
      composeAgain: () => on((session) => session.composeAgain()),
      insert: () => on((session) => void session.insert()),
      undoInsert: () => on((session) => void session.undoInsert()),
      copyReply: () => on((session) => this.#copy(copy, session.reply.text)),
      copy: (text) => this.#copy(copy, text),

      typeNote: (text) => on((session) => session.notes.type(text)),
      addNote: async (text) => (await this.#session.peek()?.notes.add(text)) ?? false,
      editNote: (id, text) => on((session) => session.notes.edit(id, { text })),
      pinNote: (id, pinned) => on((session) => session.notes.edit(id, { pinned })),
      removeNote: (id) =>
        on((session) =>
          this.#try(async () => {
            if (!(await this.#platform.inSight())) return this.#toasts.say('covered');
            await session.notes.remove(id);
            this.#toasts.say('note-removed', () => this.#try(() => session.notes.restore(id)));
          }),
        ),

      saveFollowUp: (id, dueOn) =>
        on((session) =>
          this.#try(() =>
            desk.saveFollowUp(session.key, { id: id ?? crypto.randomUUID(), dueOn, done: false }),
          ),
        ),
      finishFollowUp: (id, done) =>
        on((session) => {
          const one = session.model.peek().followUps.find((each) => each.id === id);
          if (!one) return;
          const save = (done: boolean) =>
            this.#try(() => desk.saveFollowUp(one.ticketKey, { ...pick(one), done }));
          save(done);
          if (done) this.#toasts.say('follow-up-done', () => save(false));
        }),
      removeFollowUp: (id) =>
        on((session) => {
          const one = session.model.peek().followUps.find((each) => each.id === id);
          if (!one) return;
          this.#try(async () => {
            await desk.removeFollowUp(one.ticketKey, id);
            this.#toasts.say('follow-up-removed', () =>
              this.#try(() => desk.saveFollowUp(one.ticketKey, { ...pick(one), done: one.doneAt !== null })),
            );
          });
        }),

      undo: () => this.#toasts.undo(),
      dismissToast: () => this.#toasts.dismiss(),
      retry: () => {
        this.flush();
        this.#page.value = this.#session.peek() ? null : { kind: 'loading' };
        this.load();
      },
      openOptions,
      leave: () => this.#try(() => desk.leave('focus')),
      close: () => this.#try(() => desk.leave('close')),
      ...(this.#surface.kind === 'frame' && {
        collapse: () => this.#try(() => desk.leave('collapse')),
        move: () => this.#try(() => desk.move()),
      }),
    };
  }

  #copy(copy: Platform['copy'], text: string): void {
    void copy(text).then((copied) => this.#toasts.say(copied ? 'copied' : 'copy-failed'));
  }
}

function marked({ points }: Answers, text: string, mark: PointMark | null): Answers['points'] {
  const others = points.filter((point) => point.text !== text);
  if (mark === null) return others;
  const at = points.findIndex((point) => point.text === text);
  return at < 0
    ? [...points, { text, mark }]
    : points.map((point) => (point.text === text ? { text, mark } : point));
}

function pick({ id, dueOn }: { id: string; dueOn: string }): { id: string; dueOn: string } {
  return { id, dueOn };
}
