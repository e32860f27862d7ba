/** What the sidebar in the practice page is answered: as the background does, out of this page's memory. */
import { attachedBy } from '../inboxes/attachments.ts';
import type { afterSidebarRequests } from '../messages/after-requests.ts';
import type { SidebarState, sidebarRequests } from '../messages/protocol.ts';
import { noteOrder } from '../messages/records.ts';
import type { Handlers } from '../messages/server.ts';
import { topicsIn } from '../method/rights/topics.ts';
import { hearDraft } from '../replies/tone/draft.ts';
import { notHere } from './inbox-answers.ts';
import { aboutOf, type PracticeRoom, readingOf, settingsIn, ticketIn } from './room.ts';

const BACKGROUND = { role: 'background' } as const;

type Asked = Omit<typeof sidebarRequests, keyof typeof afterSidebarRequests>;

export function sidebarAnswers(room: PracticeRoom): Handlers<Asked> {
  const { memory } = room;
  const kept = <T>(value: T): T => {
    room.notify('records');
    return value;
  };
  const content: PracticeRoom['content'] = () => room.content();
  return {
    // What is practised is under no lock.
    'lock/ask': notHere,
    'sidebar/state': async () => ({
      tabId: room.tabId,
      revision: room.revision,
      page: pageOf(room),
      settings: await settingsIn(room),
    }),
    'case/save': async ({ ticketKey, answers, complaint }) => {
      const record = memory.change(aboutOf(room, ticketKey), ({ revision }) => ({
        answers,
        complaint,
        revision: revision + 1,
      }));
      return kept({ saved: true, record });
    },
    'note/save': async ({ ticketKey, id, text, pinned }) => {
      const author = (await room.from.settings()).agentName;
      return kept(memory.saveNote(aboutOf(room, ticketKey), { id, ticketKey, text, pinned, author }));
    },
    'note/versions': async ({ id }) => memory.versions(id),
    'note/remove': async ({ id }) => {
      memory.markNote(id, true);
      return kept(null);
    },
    'note/restore': async ({ id }) => {
      memory.markNote(id, false);
      return kept(null);
    },
    'draft/save': async ({ kind, text }) => {
      memory.drafts[kind] = text;
      return null;
    },
    'customer/confirm': notHere,
    'customer/prefer': async ({ ticketKey, prefers }) => {
      memory.prefer(aboutOf(room, ticketKey), prefers);
      return kept(null);
    },
    'message/topics': async () => {
      const ticket = ticketIn(room);
      const reading = ticket && readingOf(ticket);
      return reading ? topicsIn(reading) : [];
    },
    'tone/hush': async ({ kind, off }) => {
      memory.hushed.set(kind, off);
      room.notify('settings');
      return null;
    },
    'sidebar/report': notHere,

    'reply/insert': async ({ ticketKey, insertId, text, html, cursor, path, templateId, complaint, at }) => {
      const about = aboutOf(room, ticketKey);
      const outcome = await content()['content/insert'](
        { pageKey: ticketKey, insertId, text, html, cursor, at },
        BACKGROUND,
      );
      if (outcome.outcome !== 'inserted') return outcome;
      const insert = { id: insertId, at: new Date().toISOString(), path, templateId };
      memory.change(about, (before) => ({
        inserts: [...before.inserts.filter(({ id }) => id !== insertId), insert],
        complaint: before.complaint || complaint,
      }));
      memory.partedBy(about, path === 'part');
      return kept(outcome);
    },
    'reply/open': notHere,
    'reply/disarm': async () => null,
    'reply/undo': async ({ ticketKey, insertId }) => {
      const about = aboutOf(room, ticketKey);
      const outcome = await content()['content/undo']({ pageKey: ticketKey, insertId }, BACKGROUND);
      if (outcome.outcome !== 'undone') return outcome;
      const { inserts } = memory.change(about, (before) => ({
        inserts: before.inserts.filter(({ id }) => id !== insertId),
      }));
      memory.partedBy(
        about,
        inserts.some(({ path }) => path === 'part'),
      );
      return kept(outcome);
    },
    'draft/hear': async ({ ticketKey, ...basis }) => {
      const draft = await content()['content/draft']({ pageKey: ticketKey }, BACKGROUND);
      return draft && hearDraft(draft.text, { ...basis, off: (await settingsIn(room)).toneOff });
    },
    'draft/rewrite': ({ ticketKey, ...wanted }) =>
      content()['content/rewrite']({ ...wanted, pageKey: ticketKey }, BACKGROUND),
    'sidebar/in-sight': (point) => content()['content/in-sight'](point, BACKGROUND),
    'sidebar/leave': (how) => content()['content/leave'](how, BACKGROUND),
    'sidebar/read-again': () => content()['content/read-again']({}, BACKGROUND),
    'sidebar/teach': notHere,
    'sidebar/move': () => content()['content/move']({}, BACKGROUND),
  };
}

function pageOf(room: PracticeRoom): SidebarState['page'] {
  const ticket = ticketIn(room);
  if (!ticket) return { kind: 'none' };
  const { memory } = room;
  return {
    kind: 'ticket',
    ticketKey: ticket.key,
    inbox: ticket.inbox,
    view: ticket.view,
    subject: ticket.subject,
    customer: ticket.customer ?? { name: null, address: null },
    proposed: null,
    guide: null,
    recipeFailed: false,
    incomplete: false,
    reading: readingOf(ticket),
    attachments: attachedBy(ticket),
    customerRecord: memory.customer,
    twin: null,
    notes: memory.notes.sort(noteOrder),
    history: { complaintsLastYear: 0, difficultBefore: false, parted: false },
    case: memory.case,
    followUps: [...memory.followUps.values()],
    waiting: null,
    drafts: { ...memory.drafts },
    storeProblem: null,
  };
}
