/** The templates that there are, each by its id or shortcut, and all that there are to choose from. */
import type { TemplateRecord } from '../messages/records.ts';
import type { Settings } from '../messages/schemas.ts';
import { shelfOf } from '../messages/shelf.ts';
import type { ShelfTemplate } from '../messages/template-requests.ts';
import { starterIn, type TemplateContent } from '../replies/templates/template.ts';
import { allUses } from '../store/template-uses.ts';
import { findByShortcut, getTemplate, listTemplates } from '../store/templates.ts';
import { startersOrNone } from './starters.ts';

export async function shelfTemplates(settings: Settings): Promise<ShelfTemplate[]> {
  const [templates, uses, starters] = await Promise.all([
    listTemplates(),
    allUses(),
    settings.starters.on ? startersOrNone() : [],
  ]);
  return shelfOf({ templates, uses, starters }, settings.starters);
}

/** Null: there is none any more. */
export async function templateOf(id: string): Promise<TemplateContent | null> {
  const starter = starterIn(id);
  if (starter === null) return getTemplate(id);
  return (await startersOrNone()).find((one) => one.id === starter)?.content ?? null;
}

/** The living one with this shortcut. */
export function templateNamed(shortcut: string): Promise<TemplateRecord | null> {
  return findByShortcut(shortcut);
}
