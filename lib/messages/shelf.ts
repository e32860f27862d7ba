/** All templates that there are to choose from: the person's own, and those that come along that they did not change or hide. */
import { contentOf } from '../replies/templates/content-of.ts';
import { starterKey, type TemplateContent } from '../replies/templates/template.ts';
import type { Settings } from './schemas.ts';
import type { ShelfTemplate, TemplateLibrary } from './template-requests.ts';

export function shelfOf(
  { templates, uses, starters }: TemplateLibrary,
  { on, hidden }: Settings['starters'],
): ShelfTemplate[] {
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
  const changed = new Set(templates.map(({ starter }) => starter));
  return [
    ...templates.map((record) => withUse(record.id, record, record.starter)),
    ...starters
      .filter(({ id }) => on && !changed.has(id) && !hidden.includes(id))
      .map(({ id, content }) => withUse(starterKey(id), content, null)),
  ];
}
