/** What each action of the sidebar does. Each works on the ticket that is shown at that moment. */
import type { Answers, PointMark } from '../method/types.ts';
import { noteAt } from '../pages/notes.ts';
import { problemOf } from '../pages/problem.ts';
import type { Toasts } from '../pages/toasts.ts';
import { log } from '../platform/log.ts';
import { improvingActions } from './improving-actions.ts';
import { isBusy, keepFollowUp, laterActions } from './later-actions.ts';
import type { SidebarActions, SidebarToast } from './model.ts';
import { pointKey } from './rejected.ts';
import type { ControllerDependencies, TicketSession } from './session.ts';
import type { Surface } from './surface.ts';
import { templateActions } from './template-actions.ts';

interface ActionsOf {
  session(): TicketSession | null;
  surface: Surface['kind'];
  toasts: Toasts<SidebarToast>;
  /** Shows how the page is built; null: no more. */
  report(text: string | null): void;
  uses: ControllerDependencies;
  retry(): void;
}

export function sidebarActions({ session, surface, toasts, report, uses, retry }: ActionsOf): SidebarActions {
  const { background } = uses;
  const on = (work: (shown: TicketSession) => void) => {
    const shown = session();
    if (shown) work(shown);
  };
  /** Runs what may fail; a failure is said, and what was to be done can be done again. Answers whether it worked. */
  const attempt = (work: () => Promise<unknown>): Promise<boolean> =>
    work().then(
      () => true,
      (error: unknown) => {
        log.error('sidebar', error);
        toasts.say(problemOf(error));
        return false;
      },
    );
  /** For what a page without our script can't do, where nothing is lost by not doing it. */
  const ifPossible = (work: () => Promise<unknown>) =>
    attempt(() =>
      work().catch((error: unknown) => {
        if (!['gone', 'refused'].includes(problemOf(error))) throw error;
      }),
    );
  const copied = (done: boolean) => toasts.say(done ? 'copied' : 'copy-failed');
  const copy = (text: string) => void uses.copy(text).then(copied);
  const restoreNote = async (shown: TicketSession, id: string, text: string): Promise<void> => {
    const before = await shown.notes.replace(id, text);
    if (before !== null) toasts.say('note-edited', () => void restoreNote(shown, id, before));
  };
  const answersOf = ({ answers }: TicketSession) => answers.value.peek();
  const followUp = (shown: TicketSession, id: string) =>
    shown.model.peek().followUps.find((each) => each.id === id);

  return {
    judgeCustomer: (is) =>
      on((shown) =>
        attempt(async () => {
          const before = shown.model.peek().proposal?.is ?? null;
          if (before === is) return;
          // Who was shown when it was pressed, whatever the page says since.
          const address = shown.proposed;
          if (is !== null && !shown.proposalWasRead) return toasts.say('someone-else');
          if (!(await uses.inSight())) return toasts.say('covered');
          if (!(await shown.judgeCustomer(is, address)) || is === null) return;
          toasts.say(is ? 'customer-confirmed' : 'customer-refused', () =>
            attempt(() => shown.judgeCustomer(before, address)),
          );
        }),
      ),
    answer: (wanted) =>
      on((shown) => {
        const { answers } = shown;
        const { complaint } = answers.value.peek();
        // Who takes another path and comes back to parting is asked again.
        const otherPath = wanted.path !== undefined && wanted.path !== 'part';
        answers.change(otherPath ? { ...wanted, partConfirmed: false } : wanted);
        const { language, register } = wanted;
        // A correction holds for the next ticket of this customer, too.
        if (language || register)
          attempt(() => shown.prefer({ ...(language && { language }), ...(register && { register }) }));
        if (wanted.complaint === false) toasts.say('not-a-complaint', () => answers.change({ complaint }));
      }),
    keepAnswers: (which) => on(({ answers }) => answers.settle(which)),
    markPoint: (text, mark) =>
      on((shown) => shown.answers.change({ points: marked(answersOf(shown), text, mark) })),
    addPoint: (text) =>
      on((shown) => {
        const known = shown.model.peek().points.some((point) => point.text === text);
        if (!known) shown.answers.change({ points: marked(answersOf(shown), text, 'unknown') });
      }),
    removePoint: (text) =>
      on((shown) => {
        const { points, rejected } = answersOf(shown);
        shown.answers.change({
          points: points.filter((point) => point.text !== text),
          rejected: [...rejected, pointKey(text)],
        });
        toasts.say('point-removed', () => shown.answers.change({ points, rejected }));
      }),
    rejectReading: (what) =>
      on((shown) => {
        const { rejected } = answersOf(shown);
        shown.answers.change({ rejected: [...rejected, what] });
        toasts.say('reading-rejected', () => shown.answers.change({ rejected }));
      }),
    removeFeeling: (removed) =>
      on((shown) => {
        const { feeling, rejected } = answersOf(shown);
        shown.answers.change({
          feeling: feeling === removed ? null : feeling,
          rejected: [...rejected, removed],
        });
        toasts.say('feeling-removed', () => shown.answers.change({ feeling, rejected }));
      }),
    confirmPart: (confirmed) =>
      on((shown) => {
        const { path, partConfirmed } = answersOf(shown);
        if (!confirmed) {
          const { advice } = shown.model.peek();
          shown.answers.change({
            partConfirmed: false,
            path: advice.path === 'part' ? 'save-repeated' : null,
          });
          return;
        }
        shown.answers.change({ partConfirmed: true, path: 'part' });
        toasts.say('part-confirmed', () => shown.answers.change({ path, partConfirmed }));
      }),

    anotherSentence: (slot) => on((shown) => shown.anotherSentence(slot)),
    startEditing: () => on((shown) => shown.startEditing()),
    editPart: (slot, text) => on((shown) => shown.editPart(slot, text)),
    rewriteDraft: (id) =>
      on((shown) =>
        attempt(async () => {
          const { outcome, insertId } = await shown.draft.rewrite(id);
          if (outcome === 'covered') return toasts.say('covered');
          if (outcome === 'rewritten')
            return toasts.say('rewritten', () =>
              attempt(async () => {
                if (!(await uses.inSight())) return toasts.say('covered');
                await background.undoInsert(shown.key, insertId);
              }),
            );
          toasts.say(outcome === 'gone' ? 'rewrite-gone' : 'rewrite-failed');
        }),
      ),
    hushTone: (kind) =>
      attempt(async () => {
        if (!(await uses.inSight())) return toasts.say('covered');
        await background.hushTone(kind, true);
        toasts.say('tone-hushed', () => attempt(() => background.hushTone(kind, false)));
      }),
    nameCustomer: (firstName) =>
      on((shown) => attempt(() => shown.prefer({ firstName: firstName.trim() || null }))),
    editReply: (text) => on((shown) => shown.editReply(text)),
    composeAgain: () => on((shown) => shown.composeAgain()),
    insert: () => on((shown) => void shown.insert()),
    openReply: () => on((shown) => attempt(() => shown.insertion.openReply())),
    stopWaiting: () => on((shown) => shown.insertion.stopWaiting()),
    ...templateActions({ on, attempt, copied }),
    undoInsert: () =>
      on((shown) =>
        attempt(async () => {
          if (!(await uses.inSight())) return toasts.say('covered');
          await shown.insertion.undo();
        }),
      ),
    copyReply: () => on((shown) => copy(shown.reply.text)),
    copy,

    typeNote: (text) => on(({ notes }) => notes.type(text)),
    addNote: async (text) => (await session()?.notes.add(text)) ?? false,
    editNote: (id, text) => on(({ notes }) => notes.edit(id, { text })),
    endNoteEdit: (id) =>
      on(({ notes }) => {
        const before = notes.endEdit(id);
        if (before === null) return;
        const takeBack = () => {
          notes.edit(id, { text: before });
          notes.endEdit(id);
        };
        toasts.say('note-edited', takeBack, { said: 'note-edit-back', at: noteAt(id) });
      }),
    noteVersions: async (id) => {
      const key = session()?.key;
      return key === undefined ? null : background.noteVersions(key, id).catch(() => null);
    },
    restoreNoteVersion: async (id, text) => {
      const shown = session();
      if (shown) await restoreNote(shown, id, text);
    },
    pinNote: (id, pinned) => on(({ notes }) => notes.edit(id, { pinned })),
    removeNote: (id) =>
      on(({ notes }) =>
        attempt(async () => {
          if (!(await uses.inSight())) return toasts.say('covered');
          await notes.remove(id);
          toasts.say('note-removed', () => attempt(() => notes.restore(id)), {
            ...{ said: 'note-back', at: noteAt(id), joins: true },
          });
        }),
      ),

    saveFollowUp: (id, dueOn) =>
      on(({ key }) =>
        attempt(() => background.saveFollowUp(key, { id: id ?? crypto.randomUUID(), dueOn, done: false })),
      ),
    finishFollowUp: (id, done) =>
      on((shown) => {
        const one = followUp(shown, id);
        if (!one) return;
        const save = (done: boolean) => {
          // Its end is asked for where there is one to tell of.
          shown.later.ask(done && one.kind === 'check' ? id : null);
          attempt(() => keepFollowUp(background, one, done));
        };
        save(done);
        if (done) toasts.say('follow-up-done', () => save(false));
      }),
    removeFollowUp: (id) =>
      on((shown) => {
        const one = followUp(shown, id);
        if (!one) return;
        const { outcome, lesson } = one;
        attempt(async () => {
          if (!(await uses.inSight())) return toasts.say('covered');
          await background.removeFollowUp(one.ticketKey, id);
          toasts.say('follow-up-removed', () =>
            attempt(() => keepFollowUp(background, one, one.doneAt !== null, { outcome, lesson })),
          );
        });
      }),

    ...laterActions({ on, attempt, toasts, background }),
    ...improvingActions({ on, attempt, toasts, background }),

    undo: () => toasts.undo(),
    dismissToast: () => {
      const aside = toasts.shown.peek()?.kind === 'put-aside' && session()?.model.peek().later.aside;
      toasts.dismiss();
      // It stood open only to be taken back.
      if (aside && !aside.due && !isBusy()) ifPossible(() => background.leave('close'));
    },
    retry,
    unlock: () => void uses.background.askLock().catch((error: unknown) => log.error('lock', error)),
    readAgain: () =>
      void background
        .readAgain()
        .catch((error: unknown) => log.error('sidebar', error))
        .finally(retry),
    teach: () => attempt(() => background.teach()),
    makeReport: () => attempt(async () => report(await background.report())),
    dropReport: () => report(null),
    openOptions: (place) => uses.openOptions(place),
    openCustomer: (id) => uses.openOptions({ room: 'customers', id }),
    leave: () => ifPossible(() => background.leave('focus')),
    close: () => ifPossible(() => background.leave('close')),
    ...(surface === 'frame' && {
      collapse: () => ifPossible(() => background.leave('collapse')),
      move: () => ifPossible(() => background.move()),
    }),
  };
}

function marked({ points }: Answers, text: string, mark: PointMark | null): Answers['points'] {
  const others = points.filter((point) => point.text !== text);
  if (mark === null) return others;
  const at = points.findIndex((point) => point.text === text);
  return at < 0
    ? [...points, { text, mark }]
    : points.map((point) => (point.text === text ? { text, mark } : point));
}
