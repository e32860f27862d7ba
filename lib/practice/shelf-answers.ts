/** The person's templates and those that come along, filled in for the practice ticket. None of it is counted as used. */
import { RequestError } from '../messages/errors.ts';
import { readTicket } from '../messages/read-ticket.ts';
import type { Handlers } from '../messages/server.ts';
import { shelfOf } from '../messages/shelf.ts';
import type { shelfRequests } from '../messages/template-requests.ts';
import { localDay } from '../method/dates.ts';
import { spokenIn } from '../platform/spoken.ts';
import { fillIn } from '../replies/templates/fill.ts';
import { fillDataOf } from '../replies/templates/fill-data.ts';
import { firstNameOf, spokenOf, writtenIn } from '../replies/templates/occasion.ts';
import { TemplateError } from '../replies/templates/template.ts';
import { notHere, type PracticeScene, settingsIn, ticketIn } from './scene.ts';

export function shelfAnswers(scene: PracticeScene): Handlers<typeof shelfRequests> {
  const known = () => {
    const ticket = ticketIn(scene);
    const { answers } = scene.memory.case ?? {};
    const prefers = scene.memory.customer?.prefers;
    const reading = ticket && readTicket(ticket);
    return { ticket, prefers, reading, spoken: spokenOf(answers, prefers, reading) };
  };
  return {
    'shelf/list': async () => {
      const [settings, library] = await Promise.all([scene.from.settings(), scene.from.library()]);
      return {
        templates: shelfOf(library, settings.starters),
        prefix: settings.shortcuts.on ? settings.shortcuts.prefix : '',
        ...known().spoken,
        path: scene.memory.case?.answers.path ?? null,
        asking: null,
      };
    },
    'shelf/fill': async ({ id, variant, answers }) => {
      const [settings, library] = await Promise.all([settingsIn(scene), scene.from.library()]);
      const template = shelfOf(library, settings.starters).find((one) => one.id === id);
      if (!template) throw new RequestError('bad-template', 'no such template');
      const { ticket, prefers, reading, spoken } = known();
      try {
        return await fillIn(template, {
          wanted: writtenIn(spoken, spokenIn(settings), settings.registers),
          data: fillDataOf(ticket, firstNameOf(prefers, reading), reading, settings),
          answers,
          chosen: variant,
          today: localDay(new Date()),
          named: async (shortcut) => library.templates.find((one) => one.shortcut === shortcut) ?? null,
        });
      } catch (error) {
        if (!(error instanceof TemplateError)) throw error;
        return { fault: error.fault };
      }
    },
    'search/insert': notHere,
  };
}
