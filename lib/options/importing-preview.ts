/** What was read, as the person looks through it; and what is then to be kept. */

import { type MarkedRow, withoutShortcut } from '../replies/templates/import/duplicates.ts';
import { gone, replacement } from '../replies/templates/import/replace.ts';
import type { Remark } from '../replies/templates/import/types.ts';
import type { TemplateVariant } from '../replies/templates/template.ts';
import type { BroughtTemplate, ImportPreview, KeptTemplate } from './importing-model.ts';

/** Rows that are shown at first, and with each "more". */
const PAGE = 200;

/** `listed`: places of all rows that the filter lets through, shown or not. */
export interface Look extends Omit<ImportPreview, 'visible' | 'more' | 'taking' | 'allChosen'> {
  pages: number;
  listed: number[];
}

type Read = Pick<Look, 'files' | 'formats' | 'rows' | 'problems' | 'columns' | 'changed'>;

/** At first all is chosen but what is here already or was switched off. */
export function firstLook(read: Read): Look {
  const { rows } = read;
  return {
    ...read,
    pages: 1,
    saving: false,
    problem: null,
    onlyRemarks: false,
    chosen: new Set([...rows.keys()].filter((place) => isWanted(rows[place]))),
    counts: countsOf(rows),
    listed: [...rows.keys()],
  };
}

export function filtered({ rows }: Pick<Look, 'rows'>, onlyRemarks: boolean): Partial<Look> {
  const listed = [...rows.keys()].filter((place) => !onlyRemarks || (rows[place]?.remarks.length ?? 0) > 0);
  return { onlyRemarks, listed, pages: 1 };
}

function isWanted(row: MarkedRow<KeptTemplate> | undefined): boolean {
  return row !== undefined && row.state !== 'same' && !row.remarks.some(({ kind }) => kind === 'inactive');
}

function countsOf(rows: Look['rows']): Look['counts'] {
  const counts = { new: 0, changed: 0, same: 0, remarks: 0 };
  for (const { state, remarks } of rows) {
    counts[state] += 1;
    if (remarks.length > 0) counts.remarks += 1;
  }
  return counts;
}

export function previewOf({ pages, listed, ...look }: Look): ImportPreview {
  const visible = listed.slice(0, pages * PAGE);
  const taking = [...look.chosen].filter((place) => isTaken(look, place)).length;
  const allChosen = listed.every((place) => look.chosen.has(place));
  return { ...look, visible, more: listed.length - visible.length, allChosen, taking };
}

export function toggled(chosen: ReadonlySet<number>, places: readonly number[], on: boolean): Set<number> {
  const next = new Set(chosen);
  for (const place of places) on ? next.add(place) : next.delete(place);
  return next;
}

function isTaken({ rows, changed }: Pick<Look, 'rows' | 'changed'>, place: number): boolean {
  return !(changed === 'skip' && rows[place]?.state === 'changed');
}

/** In the order of the file. */
export function broughtOf(look: Look): BroughtTemplate[] {
  return [...look.rows.keys()].flatMap((place): BroughtTemplate[] => {
    const outcome = outcomeAt(look, place);
    return outcome ? [{ template: outcome.template, replaces: outcome.replaces }] : [];
  });
}

/** What becomes of a row that is brought in, with what is to be said of that. */
export interface Outcome extends BroughtTemplate {
  remarks: Remark[];
  /** Texts of the person's that it takes the place of. */
  gone: TemplateVariant[];
}

/** Null: it is not brought in. */
export function outcomeAt(
  look: Pick<Look, 'rows' | 'chosen' | 'changed' | 'formats'>,
  place: number,
): Outcome | null {
  const row = look.rows[place];
  if (!row || !look.chosen.has(place) || !isTaken(look, place)) return null;
  const { changed, formats } = look;
  const mine = row.twin?.existing ?? null;
  if (mine && row.state === 'changed' && changed === 'replace') {
    const isOurs = formats.every((format) => format === 'unwrap-json' || format === 'unwrap-csv');
    const template = replacement(mine, row.template, isOurs);
    return { template, replaces: mine.id, remarks: row.remarks, gone: gone(mine, template) };
  }
  // Beside one that has its shortcut it goes without.
  const clashes = mine !== null && mine.shortcut !== '' && mine.shortcut === row.template.shortcut;
  const { template, remarks } = clashes ? withoutShortcut(row, mine.title) : row;
  return { template, replaces: null, remarks, gone: [] };
}
