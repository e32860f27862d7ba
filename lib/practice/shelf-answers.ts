/** The person's templates and those that come along, filled in for the practice ticket. None of it is counted as used. */
import { RequestError } from '../messages/errors.ts';
import type { Settings } from '../messages/schemas.ts';
import type { Handlers } from '../messages/server.ts';
import type { ShelfTemplate, shelfRequests, TemplateLibrary } from '../messages/template-requests.ts';
import { localDay } from '../method/dates.ts';
import { textLanguage } from '../platform/i18n.ts';
import { registerFor } from '../replies/registers.ts';
import { type Filling, fillIn } from '../replies/templates/fill.ts';
import { TemplateError } from '../replies/templates/template.ts';
import type { Wanted } from '../replies/templates/variants.ts';
import { notHere } from './inbox-answers.ts';
import { type PracticeRoom, readingOf, settingsIn, ticketIn } from './room.ts';

const STARTER = 'starter:';

export function shelfAnswers(room: PracticeRoom): Handlers<typeof shelfRequests> {
  const spoken = (): Wanted => {
    const ticket = ticketIn(room);
    const reading = ticket && readingOf(ticket);
    const answers = room.memory.case?.answers;
    const prefers = room.memory.customer?.prefers;
    return {
      language: answers?.language ?? prefers?.language ?? reading?.language?.value ?? null,
      register: answers?.register ?? prefers?.register ?? reading?.register?.value ?? null,
    };
  };
  return {
    'shelf/list': async () => {
      const [settings, library] = await Promise.all([room.from.settings(), room.from.library()]);
      return {
        templates: shelfOf(library, settings),
        prefix: settings.shortcuts.on ? settings.shortcuts.prefix : '',
        ...spoken(),
        path: room.memory.case?.answers.path ?? null,
        asking: null,
      };
    },
    'shelf/fill': async ({ id, variant, answers }) => {
      const [settings, library] = await Promise.all([settingsIn(room), room.from.library()]);
      const template = shelfOf(library, settings).find((one) => one.id === id);
      if (!template) throw new RequestError('bad-template', 'no such template');
      const said = spoken();
      const language = said.language ?? textLanguage();
      try {
        return await fillIn(template, {
          wanted: { language, register: said.register ?? registerFor(language, settings.registers) },
          data: dataOf(room, settings),
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

function shelfOf({ templates, uses, starters }: TemplateLibrary, settings: Settings): ShelfTemplate[] {
  const { on, hidden } = settings.starters;
  const changed = new Set(templates.map(({ starter }) => starter));
  const coming = starters
    .filter(({ id }) => on && !changed.has(id) && !hidden.includes(id))
    .map(({ id, content }) => ({ ...content, id: STARTER + id }));
  return [...templates, ...coming].map((one) => {
    const use = uses.find(({ id }) => id === one.id);
    return { ...one, uses: use?.count ?? 0, lastUsedAt: use?.lastAt ?? null };
  });
}

function dataOf(room: PracticeRoom, settings: Settings): Filling['data'] {
  const ticket = ticketIn(room);
  const reading = ticket && readingOf(ticket);
  const { agentName, shopName, country, absence } = settings;
  return {
    customer: {
      name: ticket?.customer?.name ?? null,
      firstName: room.memory.customer?.prefers.firstName ?? reading?.firstName?.value ?? null,
      address: ticket?.customer?.address ?? null,
    },
    orderNumber: reading?.orderNumbers[0]?.text ?? null,
    trackingNumber: reading?.trackingNumbers[0]?.text ?? null,
    subject: ticket?.subject ?? '',
    agentName,
    shopName,
    country,
    absentUntil: absence.on ? absence.until : null,
  };
}
