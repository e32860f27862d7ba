/** What a template is filled in with, and who gets to see it. */

import type { ReplyText } from '../editors/types.ts';
import type { Ticket } from '../inboxes/ticket.ts';
import { RequestError } from '../messages/errors.ts';
import type { ShortcutWords, TicketTemplate } from '../messages/protocol.ts';
import type { TemplateRecord } from '../messages/records.ts';
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
import { getTab } from './session.ts';
import { getSettings } from './settings.ts';

/** After every change of templates, and of the settings that say how they are used: whoever shows them asks again. */
export function onTemplatesChanged(): void {
  notify({ tabId: null, what: 'templates', revision: 0 });
}

export async function shortcutWords(): Promise<ShortcutWords> {
  const { shortcuts } = await getSettings();
  const all = shortcuts.on ? await listTemplates() : [];
  return { ...shortcuts, words: all.map(({ shortcut }) => shortcut).filter((word) => word !== '') };
}

/** Only for the very document that shows the ticket. What is wrong with a template is told where it is written. */
export async function expand(
  sender: Extract<Caller, { role: 'inbox' }>,
  pageKey: string,
  word: string,
): Promise<({ id: string; insertId: string } & ReplyText) | null> {
  const [tab, settings] = await Promise.all([getTab(sender.tabId), getSettings()]);
  const isShown =
    tab?.result.kind === 'ticket' &&
    tab.pageKey === pageKey &&
    tab.origin === sender.url.origin &&
    tab.source.frameId === sender.frameId;
  if (!isShown || tab.result.kind !== 'ticket' || !settings.shortcuts.on) return null;
  const template = await findByShortcut(word);
  if (!template) return null;
  try {
    const { reply } = await filledIn(template, tab.result.ticket, settings);
    return { id: template.id, insertId: crypto.randomUUID(), ...reply };
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    log.error('inbox/expand', error);
    return null;
  }
}

/** @throws RequestError `other-ticket`, `bad-template` */
export async function renderFor(tabId: number, ticketKey: string, id: string): Promise<TicketTemplate> {
  const tab = await getTab(tabId);
  if (tab?.result.kind !== 'ticket' || tab.result.ticket.key !== ticketKey) {
    throw new RequestError('other-ticket', 'the tab does not show this ticket');
  }
  const template = await getTemplate(id);
  if (!template) throw new RequestError('bad-template', 'no such template');
  try {
    return await filledIn(template, tab.result.ticket, await getSettings());
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    throw new RequestError('bad-template', error.message, { cause: error });
  }
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
 */
async function filledIn(
  template: TemplateRecord,
  read: Ticket,
  { agentName, shopName }: Settings,
): Promise<TicketTemplate> {
  // Where it can't be told what the person said, nothing was said.
  const ticket = asJudged(read, read.proposed ? await findCase(read.key).catch(() => null) : null);
  const reading = readTicket(ticket);
  const nobody = read.proposed !== undefined && ticket.customer === null;
  const orders = reading?.orderNumbers ?? [];
  const data: TemplateData = {
    customer: {
      name: ticket.customer?.name ?? null,
      firstName: nobody ? null : (reading?.firstName?.value ?? null),
      address: ticket.customer?.address ?? null,
    },
    orderNumber: orders.length === 1 ? (orders[0]?.text ?? null) : null,
    subject: ticket.subject,
    agentName,
    shopName,
    language: template.language ?? reading?.language?.value ?? ownLanguage(),
  };
  return renderTemplate(template.body, data, localDay(new Date()));
}

function ownLanguage(): Language {
  return textLanguage() === 'nl' ? 'nl' : 'en';
}
