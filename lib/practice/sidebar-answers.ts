/** What the sidebar in the practice page is answered: as the background does, out of this page's memory. */
import type { afterSidebarRequests } from '../messages/after-requests.ts';
import type { optionsRequests } from '../messages/options-requests.ts';
import type { SidebarState, sidebarRequests } from '../messages/protocol.ts';
import { readTicket } from '../messages/read-ticket.ts';
import { noteOrder } from '../messages/records.ts';
import type { Handlers } from '../messages/server.ts';
import { shownTicket } from '../messages/shown-ticket.ts';
import { topicsIn } from '../method/rights/topics.ts';
import { browser } from '../platform/browser.ts';
import { hearDraft } from '../replies/tone/draft.ts';
import { aboutOf, notHere, type PracticeScene, settingsIn, ticketIn } from './scene.ts';

const BACKGROUND = { role: 'background' } as const;

type Asked = Omit<typeof sidebarRequests, keyof typeof afterSidebarRequests> & typeof optionsRequests;

export function sidebarAnswers(scene: PracticeScene): Handlers<Asked> {
  const { memory } = scene;
  const kept = <T>(value: T): T => {
    scene.notify('records');
    return value;
  };
  const content: PracticeScene['content'] = () => scene.content();
  return {
    // What is practised is under no lock.
    'lock/ask': notHere,
    'sidebar/state': async () => ({
      tabId: scene.tabId,
      revision: scene.revision,
      page: pageOf(scene),
      settings: await settingsIn(scene),
      news: false,
    }),
    'case/save': async ({ ticketKey, answers, complaint }) => {
      const record = memory.change(await aboutOf(scene, ticketKey), ({ revision }) => ({
        answers,
        complaint,
        revision: revision + 1,
      }));
      return kept({ saved: true, record });
    },
    'note/save': async ({ ticketKey, id, text, pinned }) => {
      const about = await aboutOf(scene, ticketKey);
      return kept(memory.saveNote(about, { id, ticketKey, text, pinned, author: about.agent }));
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
      memory.prefer(await aboutOf(scene, ticketKey), prefers);
      return kept(null);
    },
    'message/topics': async () => {
      const ticket = ticketIn(scene);
      const reading = ticket && readTicket(ticket);
      return reading ? topicsIn(reading) : [];
    },
    'tone/hush': async ({ kind, off }) => {
      memory.hushed.set(kind, off);
      scene.notify('settings');
      return null;
    },
    'sidebar/report': notHere,

    'reply/insert': async ({ ticketKey, path, templateId, complaint, ...reply }) => {
      const about = await aboutOf(scene, ticketKey);
      const outcome = await content()['content/insert']({ ...reply, pageKey: ticketKey }, BACKGROUND);
      if (outcome.outcome !== 'inserted') return outcome;
      memory.insert(about, { id: reply.insertId, path, templateId, complaint });
      return kept(outcome);
    },
    'reply/open': notHere,
    'reply/disarm': async () => null,
    'reply/hold': async () => false,
    'reply/undo': async ({ ticketKey, insertId }) => {
      const about = await aboutOf(scene, ticketKey);
      const outcome = await content()['content/undo']({ pageKey: ticketKey, insertId }, BACKGROUND);
      if (outcome.outcome !== 'undone') return outcome;
      memory.forgetInsert(about, insertId);
      return kept(outcome);
    },
    'draft/hear': async ({ ticketKey, ...basis }) => {
      const draft = await content()['content/draft']({ pageKey: ticketKey }, BACKGROUND);
      return draft && hearDraft(draft.text, { ...basis, off: (await settingsIn(scene)).toneOff });
    },
    'draft/rewrite': ({ ticketKey, ...wanted }) =>
      content()['content/rewrite']({ ...wanted, pageKey: ticketKey }, BACKGROUND),
    'sidebar/in-sight': (point) => content()['content/in-sight'](point, BACKGROUND),
    'sidebar/leave': (how) => content()['content/leave'](how, BACKGROUND),
    'sidebar/read-again': () => content()['content/read-again']({}, BACKGROUND),
    'sidebar/teach': notHere,
    'options/show': async ({ hash }) => {
      const url = browser.runtime.getURL(`/options.html${keptPlace(hash)}`);
      await browser.tabs.create({ url, openerTabId: scene.tabId });
      return null;
    },
    'sidebar/move': () => content()['content/move']({}, BACKGROUND),
  };
}

/** Who or what is practised on is kept nowhere: where it would be is the list. */
function keptPlace(hash: string): string {
  return hash.replace(/^(#customers|#improvements)\/.*/, '$1');
}

function pageOf(scene: PracticeScene): SidebarState['page'] {
  const ticket = ticketIn(scene);
  if (!ticket) return { kind: 'none' };
  const { memory } = scene;
  return {
    ...shownTicket(ticket),
    proposed: null,
    guide: null,
    recipeFailed: false,
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
