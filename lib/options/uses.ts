/** How often a template was used, with what it was before it became the person's own. */
import type { TemplateUse } from '../messages/records.ts';
import { PATHS } from '../method/types.ts';
import { starterKey } from '../replies/templates/template.ts';
import type { TemplatesModel } from './model.ts';

type Uses = TemplatesModel['uses'];

/** @param starter what it came along as; null: it was the person's own from the start */
export function usesOf(uses: Uses, id: string, starter: string | null): TemplateUse | undefined {
  const own = uses[id];
  const before = starter === null ? undefined : uses[starterKey(starter)];
  if (!own || !before) return own ?? before;
  const byPath: TemplateUse['byPath'] = {};
  for (const path of PATHS) {
    const count = (own.byPath[path] ?? 0) + (before.byPath[path] ?? 0);
    if (count > 0) byPath[path] = count;
  }
  const lastAt = own.lastAt > before.lastAt ? own.lastAt : before.lastAt;
  return { id, count: own.count + before.count, lastAt, byPath };
}
