/** Templates on their way into a mail, and who gets to see them. */
import type { InsertOutcome } from '../editors/types.ts';
import type { Ticket } from '../inboxes/ticket.ts';
import { askTab } from '../messages/ask-tab.ts';
import { RequestError } from '../messages/errors.ts';
import type { ShortcutWords } from '../messages/protocol.ts';
import type { Payload } from '../messages/request.ts';
import type { Caller } from '../messages/server.ts';
import type { Expansion, FilledTemplate, Shelf, shelfRequests } from '../messages/template-requests.ts';
import { log } from '../platform/log.ts';
import { orFault, TemplateError, type TemplateFault } from '../replies/templates/template.ts';
import { recordUse } from '../store/template-uses.ts';
import { listTemplates } from '../store/templates.ts';
import { filledIn, type Occasion, occasionOf } from './filling.ts';
import { notify } from './notices.ts';
import { announcedTabs, getTab, setAsking, type TabState, takeAsking } from './session.ts';
import { getSettings } from './settings.ts';
import { shelfTemplates, templateNamed, templateOf } from './shelf.ts';

const now = () => new Date().toISOString();

/** After every change of templates, and of the settings that say how they are used: whoever shows them asks again. */
export function onTemplatesChanged(): void {
  notify({ tabId: null, what: 'templates', revision: 0 });
  tellInboxes().catch((error: unknown) => log.error('templates', error));
}

/** They know the shortcuts' words. */
async function tellInboxes(): Promise<void> {
  for (const tabId of await announcedTabs()) {
    const frameId = (await getTab(tabId))?.source.frameId ?? 0;
    askTab(tabId, 'content/shortcuts', {}, frameId).catch(() => undefined);
  }
}

export async function shortcutWords(): Promise<ShortcutWords> {
  const { shortcuts } = await getSettings();
  const all = shortcuts.on ? await listTemplates() : [];
  return { ...shortcuts, words: all.map(({ shortcut }) => shortcut).filter((word) => word !== '') };
}

/** Only for the very document that shows the ticket. What is wrong with a template is told where it is written. */
export async function expand(
  sender: Extract<Caller, { role: 'inbox' }>,
  pageKey: string | null,
  word: string,
): Promise<Expansion | null> {
  const [tab, settings] = await Promise.all([getTab(sender.tabId), getSettings()]);
  const isShown =
    (tab?.pageKey ?? null) === pageKey &&
    (tab === undefined || (tab.origin === sender.url.origin && tab.source.frameId === sender.frameId));
  if (!isShown || !settings.shortcuts.on) return null;
  const template = await templateNamed(word);
  if (!template) return null;
  try {
    const occasion = await occasionOf(ticketOf(tab), settings);
    const { reply, questions, files, notes, not } = await filledIn(template, occasion, {});
    if (not === 'language' || questions.length + files.length + notes.length > 0) {
      await setAsking(sender.tabId, { templateId: template.id, pageKey, at: Date.now() });
      return { asks: true };
    }
    countUse(template.id, occasion);
    return { reply };
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    log.error('inbox/expand', error);
    return null;
  }
}

/** Milliseconds from the key to the search that opens for it. */
const OPENS_WITHIN = 10_000;

/** @param opened the search at the caret, which may have been opened by a shortcut */
export async function shelf(tabId: number, opened: boolean): Promise<Shelf> {
  const [settings, tab, asked] = await Promise.all([
    getSettings(),
    getTab(tabId),
    opened ? takeAsking(tabId) : null,
  ]);
  // Where nothing was opened for it, as the person typed on, it is over.
  const isMeant =
    asked !== null && asked.pageKey === (tab?.pageKey ?? null) && Date.now() - asked.at < OPENS_WITHIN;
  const asking = isMeant ? asked.templateId : null;
  const { shortcuts } = settings;
  const [templates, { language, register, path }] = await Promise.all([
    shelfTemplates(settings),
    occasionOf(ticketOf(tab), settings),
  ]);
  return { templates, prefix: shortcuts.on ? shortcuts.prefix : '', language, register, path, asking };
}

/** @throws RequestError `bad-template` */
export async function fill(
  tabId: number,
  { id, variant, answers }: Payload<typeof shelfRequests, 'shelf/fill'>,
): Promise<FilledTemplate | { fault: TemplateFault }> {
  const { template, occasion } = await atHand(tabId, id);
  return orFault(() => filledIn(template, occasion, answers, variant));
}

/**
 * What was found at the caret, filled in for what the tab shows right now.
 *
 * @throws RequestError `bad-template`
 */
export async function insertFound(
  tabId: number,
  { id, variant, answers, at }: Payload<typeof shelfRequests, 'search/insert'>,
): Promise<InsertOutcome> {
  const { template, occasion, tab } = await atHand(tabId, id);
  const { reply } = await filledIn(template, occasion, answers, variant).catch(asRefusal);
  const pageKey = tab?.pageKey ?? null;
  const outcome = await askTab(
    tabId,
    'content/put-found',
    { ...reply, pageKey, at },
    tab?.source.frameId ?? 0,
  );
  if (outcome.outcome === 'inserted') countUse(id, occasion);
  return outcome;
}

/** It never stands in the way of the reply itself. */
export function countUse(id: string, { path }: Pick<Occasion, 'path'>): void {
  recordUse(id, path, now())
    .then(() => notify({ tabId: null, what: 'templates', revision: 0 }))
    .catch((error: unknown) => log.error('templates', error));
}

async function atHand(tabId: number, id: string) {
  const [tab, template, settings] = await Promise.all([getTab(tabId), templateOf(id), getSettings()]);
  if (!template) throw new RequestError('bad-template', 'no such template');
  return { tab, template, occasion: await occasionOf(ticketOf(tab), settings) };
}

function ticketOf(tab: TabState | undefined): Ticket | null {
  return tab?.result.kind === 'ticket' ? tab.result.ticket : null;
}

function asRefusal(error: unknown): never {
  if (!(error instanceof TemplateError)) throw error;
  throw new RequestError('bad-template', error.message, { cause: error });
}
