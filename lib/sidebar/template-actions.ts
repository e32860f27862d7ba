import type { SearchActions } from '../search/model.ts';
import type { TemplatesActions } from './model.ts';
import type { TicketSession } from './session.ts';

interface Uses {
  /** On the ticket that is shown at that moment, if any. */
  on(work: (shown: TicketSession) => void): void;
  attempt(work: () => Promise<unknown>): void;
  copied(copied: boolean): void;
}

export function templateActions({ on, attempt, copied }: Uses): TemplatesActions {
  const search = (work: (actions: SearchActions) => void) =>
    on(({ templates }) => {
      const { search } = templates;
      if (search) work(search.actions);
    });
  return {
    openTemplates: () => on(({ templates }) => templates.open()),
    closeTemplates: () => on(({ templates }) => templates.close()),
    search: {
      type: (words) => search((actions) => actions.type(words)),
      move: (to) => search((actions) => actions.move(to)),
      choose: (id) => search((actions) => actions.choose(id)),
      answer: (name, answer) => search((actions) => actions.answer(name, answer)),
      showVariant: (variant) => search((actions) => actions.showVariant(variant)),
      insert: () => search((actions) => actions.insert()),
      back: () => search((actions) => actions.back()),
      close: () => search((actions) => actions.close()),
      openOptions: () => search((actions) => actions.openOptions()),
      retry: () => search((actions) => actions.retry()),
    },
    openTemplateReply: () => on(({ templates }) => attempt(() => templates.insertion.openReply())),
    stopTemplateWaiting: () => on(({ templates }) => templates.insertion.stopWaiting()),
    undoTemplate: () => on(({ templates }) => attempt(() => templates.insertion.undo())),
    copyTemplate: () => on(({ templates }) => void templates.copy().then(copied)),
  };
}
