import type { ImprovingActions } from './improving.ts';
import type { AfterActionsOf } from './later-actions.ts';

export function improvingActions({ on, attempt, toasts, background }: AfterActionsOf): ImprovingActions {
  return {
    loadImprovements: () => on(({ improving }) => improving.load()),
    chooseImprovement: (kind) =>
      on(({ improving, answers }) => improving.choose(kind, answers.value.peek().expected)),
    changeImprovement: (change) => on(({ improving }) => improving.change(change)),
    linkImprovement: (id, linked) =>
      on(({ key, improving }) =>
        attempt(async () => {
          const one = improving.find(id);
          // Of this ticket alone there would be nothing left of it.
          const alone = one?.ticketKeys.length === 1 && one.ticketKeys[0] === key;
          const put = (kept: boolean) =>
            alone ? background.keepImprovement(id, kept) : background.linkImprovement(key, id, kept);
          await put(linked);
          toasts.say(linked ? 'improvement-added' : 'improvement-left', () => attempt(() => put(!linked)));
          if (linked) improving.choose(null, '');
        }),
      ),
    noteLesson: (kind, lesson) =>
      on(({ improving }) =>
        attempt(async () => {
          const id = await improving.note(kind, lesson);
          toasts.say('improvement-noted', () => attempt(() => background.keepImprovement(id, false)));
        }),
      ),
  };
}
