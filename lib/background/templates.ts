/** What a template is filled in with, and who gets to see it. */

import type { InsertOutcome, ReplyText } from '../editors/types.ts';
import type { Ticket } from '../inboxes/ticket.ts';
import { askTab } from '../messages/client.ts';
import { RequestError } from '../messages/errors.ts';
import type { ShortcutWords, searchRequests, TicketTemplate } from '../messages/protocol.ts';
import type { TemplateRecord } from '../messages/records.ts';
import type { Payload } from '../messages/request.ts';
import type { Settings } from '../messages/schemas.ts';
import type { Caller } from '../messages/server.ts';
import { localDay } from '../method/dates.ts';
import { t, textLanguage } from '../platform/i18n.ts';
import { log } from '../platform/log.ts';
import type { Language } from '../reading/types.ts';
import { renderTemplate, type TemplateData } from '../replies/templates/render.ts';
import { TemplateError, type TemplateFault } from '../replies/templates/template.ts';
import { findCase } from '../store/cases.ts';
import { findByShortcut, getTemplate, listTemplates } from '../store/templates.ts';
import { asJudged } from './customer.ts';
import { notify } from './notices.ts';
import { readTicket } from './read-ticket.ts';
import { announcedTabs, getTab, type TabState } from './session.ts';
import { getSettings } from './settings.ts';

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
): Promise<ReplyText | null> {
  const [tab, settings] = await Promise.all([getTab(sender.tabId), getSettings()]);
  const isShown =
    (tab?.pageKey ?? null) === pageKey &&
    (tab === undefined || (tab.origin === sender.url.origin && tab.source.frameId === sender.frameId));
  if (!isShown || !settings.shortcuts.on) return null;
  const template = await findByShortcut(word);
  if (!template) return null;
  try {
    return (await filledIn(template, ticketOf(tab), settings)).reply;
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    log.error('inbox/expand', error);
    return null;
  }
}

/**
 * What was found at the caret, filled in for what the tab shows right now.
 *
 * @throws RequestError `bad-template`
 */
export async function insertFound(
  tabId: number,
  { id, at }: Payload<typeof searchRequests, 'search/insert'>,
): Promise<InsertOutcome> {
  const [tab, template, settings] = await Promise.all([getTab(tabId), getTemplate(id), getSettings()]);
  if (!template) throw new RequestError('bad-template', 'no such template');
  const { reply } = await filledIn(template, ticketOf(tab), settings).catch(asRefusal);
  const pageKey = tab?.pageKey ?? null;
  return askTab(tabId, 'content/put-found', { ...reply, pageKey, at }, tab?.source.frameId ?? 0);
}

export async function shelf(
  tabId: number,
): Promise<{ templates: TemplateRecord[]; prefix: string; language: Language | null }> {
  const [templates, { shortcuts }, tab] = await Promise.all([listTemplates(), getSettings(), getTab(tabId)]);
  const ticket = ticketOf(tab);
  const language = (ticket && readTicket(ticket)?.language?.value) ?? null;
  return { templates, prefix: shortcuts.on ? shortcuts.prefix : '', language };
}

function ticketOf(tab: TabState | undefined): Ticket | null {
  return tab?.result.kind === 'ticket' ? tab.result.ticket : null;
}

function asRefusal(error: unknown): never {
  if (!(error instanceof TemplateError)) throw error;
  throw new RequestError('bad-template', error.message, { cause: error });
}

export async function previewTemplate(
  body: string,
  language: Language | null,
): Promise<TicketTemplate | { fault: TemplateFault }> {
  const { agentName, shopName } = await getSettings();
  const name = t('template_sample_name');
  const data: TemplateData = {
    customer: { name, firstName: name.split(' ')[0] ?? null, address: t('template_sample_address') },
    orderNumber: '20418',
    subject: t('template_sample_subject'),
    agentName,
    shopName,
    language: language ?? ownLanguage(),
  };
  try {
    return renderTemplate(body, data, localDay(new Date()));
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    return { fault: error.fault };
  }
}

/**
 * Who is only proposed, or was turned down, is nobody here: no name of theirs stands in a mail, also not one that a message
 * was signed with.
 *
 * @param read null: beside a new mail
 */
async function filledIn(
  template: TemplateRecord,
  read: Ticket | null,
  { agentName, shopName }: Settings,
): Promise<TicketTemplate> {
  // Where it can't be told what the person said, nothing was said.
  const ticket = read && asJudged(read, read.proposed ? await findCase(read.key).catch(() => null) : null);
  const reading = ticket && readTicket(ticket);
  const nobody = read?.proposed !== undefined && ticket?.customer === null;
  const orders = reading?.orderNumbers ?? [];
  const data: TemplateData = {
    customer: {
      name: ticket?.customer?.name ?? null,
      firstName: nobody ? null : (reading?.firstName?.value ?? null),
      address: ticket?.customer?.address ?? null,
    },
    orderNumber: orders.length === 1 ? (orders[0]?.text ?? null) : null,
    subject: ticket?.subject ?? '',
    agentName,
    shopName,
    language: template.language ?? reading?.language?.value ?? ownLanguage(),
  };
  return renderTemplate(template.body, data, localDay(new Date()));
}

function ownLanguage(): Language {
  return textLanguage() === 'nl' ? 'nl' : 'en';
}
