/** All templates that there are to choose from: the person's own, and those of the starter set that they did not change or hide. */
import type { TemplateRecord } from '../messages/records.ts';
import type { Settings } from '../messages/schemas.ts';
import type { ShelfTemplate } from '../messages/template-requests.ts';
import { starterIn, starterKey, type TemplateContent } from '../replies/templates/template.ts';
import { allUses } from '../store/template-uses.ts';
import { contentOf } from '../store/template-versions.ts';
import { findByShortcut, getTemplate, listTemplates } from '../store/templates.ts';
import { startersOrNone } from './starters.ts';

export async function shelfTemplates({ starters }: Settings): Promise<ShelfTemplate[]> {
  const [records, uses, coming] = await Promise.all([
    listTemplates(),
    allUses(),
    starters.on ? startersOrNone() : [],
  ]);
  const used = new Map(uses.map((use) => [use.id, use]));
  /** One that was made of ours goes on counting. */
  const withUse = (id: string, content: TemplateContent, starter: string | null): ShelfTemplate => {
    const both = [used.get(id), starter === null ? undefined : used.get(starterKey(starter))];
    return {
      ...contentOf(content),
      id,
      uses: both.reduce((sum, use) => sum + (use?.count ?? 0), 0),
      lastUsedAt: both.reduce<string | null>(
        (last, use) => (use && (last === null || use.lastAt > last) ? use.lastAt : last),
        null,
      ),
    };
  };
  const changed = new Set(records.map(({ starter }) => starter));
  return [
    ...records.map((record) => withUse(record.id, record, record.starter)),
    ...coming
      .filter(({ id }) => !changed.has(id) && !starters.hidden.includes(id))
      .map(({ id, content }) => withUse(starterKey(id), content, null)),
  ];
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
