/** What the background does for each request. Each is one whole operation, answered when it is on the disk. */
import { askTab } from '../messages/ask-tab.ts';
import { RequestError } from '../messages/errors.ts';
import type { backgroundRequests } from '../messages/protocol.ts';
import { readTicket } from '../messages/read-ticket.ts';
import type { Caller, Handlers } from '../messages/server.ts';
import { topicsIn } from '../method/rights/topics.ts';
import { log } from '../platform/log.ts';
import { dismissCase, findCase, saveCase } from '../store/cases.ts';
import { preferCustomer } from '../store/customers.ts';
import { saveDraft } from '../store/drafts.ts';
import { versionsOfNote } from '../store/note-versions.ts';
import { removeNote, restoreNote, saveNote } from '../store/notes.ts';
import { afterHandlers } from './after.ts';
import { announce, leave } from './announce.ts';
import { takeArmed } from './armed.ts';
import { asJudged, confirmCustomer } from './customer.ts';
import { customerHandlers } from './customer-handlers.ts';
import { dataHandlers } from './data-handlers.ts';
import { findHandlers } from './find-handlers.ts';
import { claimFrame, expectFrame } from './frames.ts';
import { insightHandlers } from './insight-handlers.ts';
import { layoutHandlers } from './layouts.ts';
import { lockHandlers } from './lock-handlers.ts';
import { inboxLook } from './look.ts';
import { notify, notifyRecords } from './notices.ts';
import { showOptions } from './options-page.ts';
import { listOwn, setOwn } from './own-addresses.ts';
import { addRecipes, learnRecipe, listRecipes, recipesDid, recipesFor, removeRecipe } from './recipes.ts';
import { remind } from './reminders.ts';
import {
  hearReply,
  holdWaiting,
  insertReply,
  openReply,
  putIn,
  rewriteDraft,
  stopWaiting,
  undoReply,
} from './reply.ts';
import { pageReport } from './report.ts';
import { putScript } from './scripts.ts';
import { openedAt } from './seen.ts';
import { getTab, type Source } from './session.ts';
import { getSettings, saveLayout, saveSettings } from './settings.ts';
import { onSettingsChanged } from './settings-changed.ts';
import { sidebarState } from './sidebar-state.ts';
import { focusFrame, inTab, sourceOf } from './source.ts';
import { templateHandlers } from './template-handlers.ts';
import { expand, shortcutWords } from './templates.ts';
import { caseFor, caseOf, customerToKeep, knownCustomer, knownCustomerId } from './ticket-owner.ts';
import { updateHandlers } from './update-handlers.ts';

const now = () => new Date().toISOString();

export const handlers: Handlers<typeof backgroundRequests> = {
  'inbox/announce': async ({ result }, caller) => {
    const { tabId, url, source, page } = inbox(caller);
    // Beside the answer: how a recipe does is no reason to wait.
    recipesDid(url.hostname, result, now()).catch((error: unknown) => log.error('recipes', error));
    return announce(tabId, url, result, source, page);
  },
  'inbox/leave': async ({ at, last }, caller) => {
    const { tabId, url, source } = inbox(caller);
    await leave(tabId, url.origin, at, last, source);
    return null;
  },
  'inbox/need': async ({ script }, caller) => {
    const { tabId, frameId } = inbox(caller);
    await putScript(tabId, frameId, script);
    return null;
  },
  'inbox/recipes': (_, caller) => recipesFor(inbox(caller).url.hostname),
  'inbox/taught': async ({ recipe }, caller) => {
    await learnRecipe(inbox(caller).url.hostname, recipe);
    return null;
  },
  'inbox/expect-frame': async ({ nonce, kind }, caller) => {
    const { tabId } = kind === 'sidebar' ? atTop(caller) : inbox(caller);
    await expectFrame({ tabId, kind }, nonce);
    return null;
  },
  'inbox/layout': async (layout, caller) => {
    await saveLayout(atTop(caller).url.host, layout);
    return null;
  },
  'inbox/take-armed': ({ pageKey, takenBy }, caller) => {
    const { tabId, source } = inbox(caller);
    return takeArmed(tabId, source, pageKey, takenBy);
  },
  'inbox/put-in': async ({ insertId, outcome }, caller) => {
    await putIn(inbox(caller).tabId, insertId, outcome);
    return null;
  },
  'inbox/dismiss': async ({ pageKey }, caller) => {
    const tab = await getTab(atTop(caller).tabId);
    if (tab?.result.kind !== 'ticket' || tab.pageKey !== pageKey) return null;
    const { key, subject } = tab.result.ticket;
    const known = await findCase(key);
    const customerId = known?.customerId ?? null;
    await dismissCase({ ticketKey: key, customerId, subject, openedAt: await openedAt(key) }, now());
    return null;
  },
  'inbox/draft-changed': async (_, caller) => {
    notify({ tabId: inbox(caller).tabId, what: 'draft', revision: 0 });
    return null;
  },
  'inbox/shortcuts': () => shortcutWords(),
  'inbox/expand': ({ pageKey, word }, caller) => expand(inbox(caller), pageKey, word),

  'frame/claim': async ({ nonce }, caller) => {
    if (caller.role !== 'stranger') throw new RequestError('refused', 'only a frame asks this');
    const { tabId, frameId } = caller;
    const token = await claimFrame({ tabId, frameId }, nonce);
    if (token === null) throw new RequestError('refused', 'this frame was not mounted by Unwrap');
    // Only to know that the frame lives: a page that is gone by now needs no telling.
    for (const page of new Set([0, await sourceOf(tabId)])) {
      askTab(tabId, 'content/claimed', { nonce }, page).catch(() => undefined);
    }
    return { token, tabId };
  },

  'sidebar/state': async (_, caller) => sidebarState(inTab(caller).tabId),
  'case/save': async ({ ticketKey, ...change }) => {
    const saved = await saveCase(await caseOf(ticketKey), change, now());
    notifyRecords();
    return saved;
  },
  'note/save': async ({ ticketKey, ...note }) => {
    const customerId = (await customerToKeep(ticketKey)).id;
    const author = (await getSettings()).agentName;
    const beside = await caseFor(ticketKey, customerId);
    const saved = await saveNote({ ...note, ticketKey, customerId, author }, now(), beside);
    notifyRecords();
    return saved;
  },
  'note/versions': async ({ ticketKey, id }) => versionsOfNote((await knownCustomer(ticketKey)).id, id),
  'note/remove': async ({ ticketKey, id }) => {
    await removeNote((await knownCustomer(ticketKey)).id, id, now());
    notifyRecords();
    return null;
  },
  'note/restore': async ({ ticketKey, id }) => {
    await restoreNote((await knownCustomer(ticketKey)).id, id);
    notifyRecords();
    return null;
  },
  'draft/save': async ({ ticketKey, kind, text }) => {
    const customerId = await knownCustomerId(ticketKey);
    // By their ticket, what was typed beside it is known to be about them.
    const beside = customerId === null ? undefined : await caseFor(ticketKey, customerId);
    await saveDraft(ticketKey, kind, text, now(), beside);
    return null;
  },
  ...afterHandlers,
  ...insightHandlers,
  ...findHandlers,
  ...templateHandlers,
  ...customerHandlers,
  ...dataHandlers,
  ...layoutHandlers,
  ...lockHandlers,
  'options/show': async ({ hash }, caller) => {
    await showOptions(hash, inTab(caller).tabId);
    return null;
  },
  ...updateHandlers,

  'customer/confirm': async (judged, caller) => {
    await confirmCustomer(inTab(caller).tabId, judged, now());
    notifyRecords();
    return null;
  },
  'message/topics': async ({ ticketKey }, caller) => {
    const tab = await getTab(inTab(caller).tabId);
    if (tab?.result.kind !== 'ticket' || tab.result.ticket.key !== ticketKey) return [];
    // Read as it is for the sidebar, which is kept.
    const earlier = await findCase(ticketKey).catch(() => null);
    const reading = readTicket(asJudged(tab.result.ticket, earlier));
    return reading ? topicsIn(reading) : [];
  },
  'customer/prefer': async ({ ticketKey, prefers }) => {
    await preferCustomer((await customerToKeep(ticketKey)).id, prefers, now());
    notifyRecords();
    return null;
  },
  'tone/hush': async ({ kind, off }) => {
    const settings = await getSettings();
    const others = settings.toneOff.filter((each) => each !== kind);
    await saveSettings({ ...settings, toneOff: off ? [...others, kind] : others });
    notify({ tabId: null, what: 'settings', revision: 0 });
    return null;
  },
  'sidebar/report': (_, caller) => pageReport(inTab(caller).tabId),

  'reply/insert': (wanted, caller) => insertReply(inTab(caller).tabId, wanted),
  'reply/open': (wanted, caller) => openReply(inTab(caller).tabId, wanted),
  'reply/disarm': async ({ ticketKey, insertId }, caller) => {
    await stopWaiting(inTab(caller).tabId, ticketKey, insertId);
    return null;
  },
  'reply/hold': ({ ticketKey, held }, caller) => holdWaiting(inTab(caller).tabId, ticketKey, held),
  'reply/undo': ({ ticketKey, insertId }, caller) => undoReply(inTab(caller).tabId, ticketKey, insertId),
  'draft/hear': (basis, caller) => hearReply(inTab(caller).tabId, basis),
  'draft/rewrite': (wanted, caller) => rewriteDraft(inTab(caller).tabId, wanted),
  'search/close': async (how, caller) => {
    const { tabId } = inTab(caller);
    await askTab(tabId, 'content/close-search', how, await sourceOf(tabId));
    return null;
  },
  'sidebar/in-sight': (point, caller) => askTab(inTab(caller).tabId, 'content/in-sight', point),
  'sidebar/leave': async (how, caller) => {
    const { tabId } = inTab(caller);
    await askTab(tabId, 'content/leave', how);
    await focusFrame(tabId);
    return null;
  },
  'sidebar/read-again': async (_, caller) => {
    const { tabId } = inTab(caller);
    return askTab(tabId, 'content/read-again', {}, await sourceOf(tabId));
  },
  'sidebar/teach': async (_, caller) => {
    const { tabId } = inTab(caller);
    const frameId = await sourceOf(tabId);
    await putScript(tabId, frameId, 'teach');
    return askTab(tabId, 'content/teach', {}, frameId);
  },
  'sidebar/move': (_, caller) => askTab(inTab(caller).tabId, 'content/move', {}),

  'settings/get': () => getSettings(),
  'settings/save': async (settings) => {
    const { followUp } = await getSettings();
    await saveSettings(settings);
    onSettingsChanged();
    // Then the next one is due at another time.
    if (followUp.morning !== settings.followUp.morning)
      await remind().catch((error: unknown) => log.error('reminders', error));
    return null;
  },
  'look/get': async () => (await getSettings()).interface,
  'inbox/look': () => inboxLook(),
  'recipe/list': async () => (await listRecipes()).sort((a, b) => a.recipe.host.localeCompare(b.recipe.host)),
  'recipe/remove': async ({ id }) => {
    await removeRecipe(id);
    return null;
  },
  'recipe/add': async ({ recipes }) => {
    await addRecipes(recipes);
    return null;
  },
  'own/list': () => listOwn(),
  'own/set': async ({ site, address, word }) => {
    await setOwn(site, address, word);
    return null;
  },
};

function inbox(caller: Caller): Extract<Caller, { role: 'inbox' }> & { source: Source } {
  if (caller.role !== 'inbox') throw new RequestError('refused', 'only an inbox asks this');
  return { ...caller, source: { frameId: caller.frameId, page: caller.page.origin } };
}

/** The page that has the sidebar. */
function atTop(caller: Caller): { tabId: number; url: URL } {
  const { frameId, tabId, url } = inbox(caller);
  if (frameId !== 0) throw new RequestError('refused', 'a frame has no sidebar');
  return { tabId, url };
}
