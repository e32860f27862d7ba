/** Which of the templates in a file are new: against those that are here, and against each other. */
import { folded } from '../word-index.ts';
import type { TemplateContent } from './content.ts';
import type { ImportRow } from './types.ts';

/**
 * - `new`. - `same`: it says what another one says, whatever it is called. - `changed`: it has the title and folder of one
 *   that is here, and says something else.
 */
export type RowState = 'new' | 'same' | 'changed';

export interface MarkedRow<T extends TemplateContent> extends ImportRow {
  state: RowState;
  /** Of the one that it is the same as, or would replace; null: it is new. */
  twin: { title: string; existing: T | null } | null;
}

/** A shortcut belongs to one template: where it is another's, or an earlier row's, the row goes without, and says so. */
export function markDuplicates<T extends TemplateContent>(
  rows: readonly ImportRow[],
  existing: readonly T[],
): MarkedRow<T>[] {
  const twins = new Map<string, NonNullable<MarkedRow<T>['twin']>>();
  const namesakes = new Map<string, T>();
  const owners = new Map<string, TemplateContent>();
  for (const template of existing) {
    const twin = { title: template.title, existing: template };
    if (!twins.has(textKey(template))) twins.set(textKey(template), twin);
    namesakes.set(nameKey(template), template);
    if (template.shortcut !== '') owners.set(template.shortcut, template);
  }
  const replaced = new Set<T>();
  return rows.map((row) => {
    const { template } = row;
    const same = twins.get(textKey(template));
    if (same) return { ...row, state: 'same', twin: same };
    twins.set(textKey(template), { title: template.title, existing: null });
    const namesake = namesakes.get(nameKey(template));
    // One that is here can be replaced once.
    const mayReplace = namesake !== undefined && !replaced.has(namesake);
    if (mayReplace) replaced.add(namesake);
    const owner = owners.get(template.shortcut);
    const isTaken = owner !== undefined && !(mayReplace && owner === namesake);
    if (template.shortcut !== '' && !isTaken) owners.set(template.shortcut, template);
    const own = isTaken ? withoutShortcut(row, owner.title) : row;
    if (!mayReplace) return { ...own, state: 'new', twin: null };
    return { ...own, state: 'changed', twin: { title: namesake.title, existing: namesake } };
  });
}

export function withoutShortcut<Row extends ImportRow>(row: Row, title: string): Row {
  const { shortcut } = row.template;
  return {
    ...row,
    template: { ...row.template, shortcut: '' },
    remarks: [...row.remarks, { kind: 'shortcut-taken', shortcut, title }],
  };
}

/** What it says, in all its variants. */
function textKey({ variants }: TemplateContent): string {
  return variants
    .map(({ body }) => body.replace(/\s+/g, ' ').trim())
    .sort()
    .join('\n');
}

function nameKey({ title, folder }: TemplateContent): string {
  return `${folded(folder.trim())}\n${folded(title.trim())}`;
}
