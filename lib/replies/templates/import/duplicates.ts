/** Which of the templates in a file are new: against those that are here, and against each other. */
import type { TemplateContent } from '../template.ts';
import { nameKey } from './naming.ts';
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
    addTexts(twins, template, twin);
    namesakes.set(nameKey(template), template);
    if (template.shortcut !== '') owners.set(template.shortcut, template);
  }
  const replaced = new Set<T>();
  return rows.map((row) => {
    const { template } = row;
    const same = sameAs(twins, template);
    if (same) return { ...row, state: 'same', twin: same };
    addTexts(twins, template, { title: template.title, existing: null });
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

function addTexts<Twin>(twins: Map<string, Twin>, { variants }: TemplateContent, twin: Twin): void {
  for (const { body } of variants) if (!twins.has(textKey(body))) twins.set(textKey(body), twin);
}

/** The one that says all that this one says; it may say it in more languages. Null: none does. */
function sameAs<Twin>(twins: ReadonlyMap<string, Twin>, { variants }: TemplateContent): Twin | null {
  const [first, ...others] = variants.map(({ body }) => textKey(body));
  const twin = first === undefined || first === '' ? undefined : twins.get(first);
  return twin && others.every((key) => twins.get(key) === twin) ? twin : null;
}

function textKey(body: string): string {
  return body.replace(/\s+/g, ' ').trim();
}
