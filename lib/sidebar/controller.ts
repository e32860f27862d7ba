/** The sidebar page's life: which ticket it shows. Blank until it is sure. */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { ChangedKeys } from '../keys/registry.ts';
import type { Notice, SidebarState } from '../messages/protocol.ts';
import type { Settings } from '../messages/schemas.ts';
import { Toasts } from '../pages/toasts.ts';
import { log } from '../platform/log.ts';
import { sidebarActions } from './actions.ts';
import type { PageModel, SidebarActions, SidebarModel, SidebarToast } from './model.ts';
import {
  type ControllerDependencies,
  type SessionDependencies,
  type TicketPage,
  TicketSession,
} from './session.ts';
import type { Surface } from './surface.ts';

export class SidebarController {
  readonly model: ReadonlySignal<SidebarModel>;
  readonly actions: SidebarActions;
  readonly #surface: Surface;
  readonly #uses: ControllerDependencies;
  readonly #page = signal<Exclude<PageModel, { kind: 'ticket' }> | null>({ kind: 'loading' });
  readonly #session = signal<TicketSession | null>(null);
  /** Left with something that is not on the disk yet, by ticket key: tried again, and taken up again on return. */
  readonly #left = new Map<string, TicketSession>();
  readonly #toasts = new Toasts<SidebarToast>('taken-back');
  readonly #keys = signal<ChangedKeys>({});
  readonly #news = signal(false);
  readonly #report = signal<string | null>(null);
  /** Answers older than this are of a ticket that is not shown any more. */
  #atLeast = 0;
  /** The revision that is shown. */
  #shown = -1;
  #tabId: number | null;
  #asking = false;
  #askAgain = false;

  constructor(surface: Surface, uses: ControllerDependencies) {
    this.#surface = surface;
    this.#tabId = surface.tabId;
    this.#uses = uses;
    this.actions = sidebarActions({
      session: () => this.#session.peek(),
      surface: surface.kind,
      toasts: this.#toasts,
      report: (text) => {
        this.#report.value = text;
      },
      uses,
      retry: () => this.#retry(),
    });
    this.model = computed(() => {
      const session = this.#session.value;
      return {
        page:
          this.#page.value ?? (session ? { kind: 'ticket', ticket: session.model.value } : { kind: 'blank' }),
        today: uses.today(),
        host: surface.kind,
        mac: uses.mac,
        keys: this.#keys.value,
        news: this.#news.value,
        toast: this.#toasts.shown.value,
        report: this.#report.value,
      };
    });
  }

  heard(notice: Notice): void {
    if (notice.what === 'templates') return;
    if (notice.what === 'update') {
      void this.#beforeUpdate();
      return;
    }
    if (notice.tabId !== null && notice.tabId !== this.#surface.tabId) return;
    if (notice.what === 'draft') {
      this.#session.peek()?.draft.look();
      return;
    }
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
    for (const session of this.#sessions()) void session.flush();
  }

  /** What can't be kept now is nowhere but on the screen. */
  async #beforeUpdate(): Promise<void> {
    await Promise.all(this.#sessions().map((session) => session.flush()));
    if (this.#sessions().some((session) => session.pending)) await this.#uses.background.holdUpdate();
  }

  #sessions(): TicketSession[] {
    const session = this.#session.peek();
    return [...(session ? [session] : []), ...this.#left.values()];
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
        const state = await this.#uses.background.state();
        if (!this.#stale(state)) {
          this.#shown = state.revision;
          this.#show(state);
          void this.#keepLeft();
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

  #show({ page, settings, news }: SidebarState): void {
    this.#keys.value = settings.keys;
    this.#news.value = news;
    if (page.kind !== 'ticket') {
      this.#leaveSession();
      this.#page.value = page.kind === 'none' ? { kind: 'blank' } : page;
      return;
    }
    const session = this.#session.peek();
    if (session?.key === page.ticketKey) session.refresh(page, settings);
    else {
      this.#leaveSession();
      this.#session.value = this.#returnTo(page, settings) ?? new TicketSession(page, settings, this.#own());
    }
    this.#page.value = null;
  }

  #blank(): void {
    this.#report.value = null;
    this.#page.value = { kind: 'loading' };
    this.#leaveSession();
  }

  #leaveSession(): void {
    const session = this.#session.peek();
    if (!session) return;
    this.#session.value = null;
    this.#toasts.dismiss();
    this.#left.set(session.key, session);
    void session.leave().then(async () => {
      await this.#keepLeft();
      if (this.#left.get(session.key) === session) this.#toasts.say('not-kept-yet');
    });
  }

  #returnTo(page: TicketPage, settings: Settings): TicketSession | null {
    const session = this.#left.get(page.ticketKey);
    if (!session) return null;
    this.#left.delete(session.key);
    session.resume(page, settings);
    return session;
  }

  /** Tries once more to keep what was left. */
  async #keepLeft(): Promise<void> {
    for (const session of [...this.#left.values()]) {
      if (session.pending) await session.flush();
      if (!session.pending && this.#left.get(session.key) === session) this.#left.delete(session.key);
    }
    if (this.#left.size === 0 && this.#toasts.shown.peek()?.kind === 'not-kept-yet') this.#toasts.dismiss();
  }

  #own(): SessionDependencies {
    return { ...this.#uses, toast: (kind, undo) => this.#toasts.say(kind, undo) };
  }

  #retry(): void {
    this.flush();
    this.#page.value = this.#session.peek() ? null : { kind: 'loading' };
    this.load();
  }
}
