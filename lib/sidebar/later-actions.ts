import type { FollowUpRecord } from '../messages/records.ts';
import { anHourLater } from '../method/not-now.ts';
import type { Toasts } from '../pages/toasts.ts';
import type { BackgroundClient, Pause, Told } from './background-client.ts';
import type { LaterActions, PauseModel } from './later.ts';
import type { SidebarToast } from './model.ts';
import type { TicketSession } from './session.ts';

export interface AfterActionsOf {
  on(work: (shown: TicketSession) => void): void;
  attempt(work: () => Promise<unknown>): Promise<boolean>;
  toasts: Toasts<SidebarToast>;
  background: BackgroundClient;
}

export function laterActions({ on, attempt, toasts, background }: AfterActionsOf): LaterActions {
  /** Sets one pause, which can be taken back: to how it was before, or away. */
  const set = (
    { key }: TicketSession,
    kind: Pause['kind'],
    dueAt: string,
    before: PauseModel | null,
    said: SidebarToast,
  ) =>
    attempt(async () => {
      const id = before?.id ?? crypto.randomUUID();
      await background.savePause(key, { id, kind, dueAt, done: false });
      toasts.say(said, () =>
        attempt(() =>
          before
            ? background.savePause(key, { id, kind, dueAt: before.until, done: false })
            : background.removeFollowUp(key, id),
        ),
      );
    });
  const end = ({ key }: TicketSession, kind: Pause['kind'], pause: PauseModel | null, said: SidebarToast) => {
    if (!pause) return;
    const save = (done: boolean) =>
      background.savePause(key, { id: pause.id, kind, dueAt: pause.until, done });
    attempt(async () => {
      await save(true);
      toasts.say(said, () => attempt(() => save(false)));
    });
  };
  const later = (shown: TicketSession) => shown.model.peek().later;

  return {
    putAside: (until) =>
      on((shown) => {
        // A reply that was meant to go in by itself must not go in while it is aside.
        shown.insertion.stopWaiting();
        set(shown, 'not-now', until, later(shown).aside, 'put-aside');
      }),
    takeUp: () => on((shown) => end(shown, 'not-now', later(shown).aside, 'taken-up')),
    rereadLater: () =>
      on((shown) => {
        const at = anHourLater(new Date()).toISOString();
        set(shown, 'reread', at, later(shown).reread, 'reread-set');
      }),
    rereadDone: () => on((shown) => end(shown, 'reread', later(shown).reread, 'reread-done')),
    tellFollowUp: (id, told) =>
      on((shown) => {
        const one = shown.model.peek().followUps.find((each) => each.id === id);
        if (one) shown.later.tell(one, told);
      }),
    endTelling: () =>
      on(({ later }) => {
        later.ask(null);
        void later.saving.flush();
      }),
  };
}

/** Keeps a follow-up of whatever kind for the time that it has here. What is not `told` of its end stays as it was. */
export function keepFollowUp(
  background: BackgroundClient,
  { id, kind, ticketKey, dueOn, dueAt }: FollowUpRecord,
  done: boolean,
  told: Partial<Told> = {},
): Promise<FollowUpRecord> {
  return kind === 'check' || dueAt === null
    ? background.saveFollowUp(ticketKey, { id, dueOn, done, ...told })
    : background.savePause(ticketKey, { id, kind, dueAt, done });
}

/** Whether the person is doing something else by now: typing here, or anything in the page. */
export function isBusy(): boolean {
  const { activeElement } = document;
  // Where "not now" itself leaves the focus is no other business.
  const acts = activeElement?.matches('textarea, input, select, button, summary') === true;
  return (acts && !activeElement?.closest('[data-rests]')) || !document.hasFocus();
}
