/** Which column of a plain CSV is what, by its name, else by how its cells look. */
import { languageOf } from '../fields.ts';
import type { ColumnMapping, Columns, Field } from '../types.ts';

/** Beginnings of names, folded. */
const NAMES: Record<Field, readonly string[]> = {
  title: [
    'title',
    'titel',
    'titre',
    'name',
    'naam',
    'nom',
    'macroname',
    'template',
    'sjabloon',
    'vorlage',
    'modele',
  ],
  body: [
    'body',
    'text',
    'tekst',
    'texte',
    'content',
    'inhoud',
    'inhalt',
    'contenu',
    'message',
    'bericht',
    'nachricht',
    'reply',
    'antwoord',
    'antwort',
    'reponse',
    'response',
    'replace',
    'html',
  ],
  shortcut: [
    'shortcut',
    'shortcode',
    'afkorting',
    'sneltoets',
    'kurzel',
    'raccourci',
    'trigger',
    'abbreviation',
    'code',
    'keyword',
  ],
  folder: [
    'folder',
    'map',
    'ordner',
    'dossier',
    'category',
    'categorie',
    'kategorie',
    'group',
    'groep',
    'gruppe',
    'groupe',
  ],
  tags: ['tag', 'label', 'etiket', 'etiquette', 'schlagw'],
  language: ['language', 'taal', 'sprache', 'langue', 'lang', 'locale'],
};
const FIELD_ORDER = [
  'title',
  'body',
  'shortcut',
  'folder',
  'tags',
  'language',
] as const satisfies readonly Field[];
/** Rows that are looked at. */
const LOOKED_AT = 50;
const SAMPLE = 80;

export function guessMapping(rows: readonly string[][]): ColumnMapping {
  const [first = [], ...others] = rows.slice(0, LOOKED_AT);
  const named = byName(first);
  const header = Object.keys(named).length > 0 && first.every((cell) => cell.length <= 60);
  if (!header) return { header, columns: byLook(rows.slice(0, LOOKED_AT), {}) };
  return { header, columns: byLook(others, named) };
}

export function columnsOf(rows: readonly string[][], mapping: ColumnMapping): Columns {
  const [first = [], second = []] = rows;
  const count = Math.max(first.length, second.length);
  const seen = Array.from({ length: count }, (_, place) => ({
    name: mapping.header ? (first[place] ?? '').trim().slice(0, SAMPLE) : '',
    sample: ((mapping.header ? second : first)[place] ?? '').replace(/\s+/g, ' ').trim().slice(0, SAMPLE),
  }));
  return { seen, mapping };
}

function byName(first: readonly string[]): ColumnMapping['columns'] {
  const folded = first.map((cell) =>
    cell
      .normalize('NFD')
      .replace(/[^\p{L}\p{N}]/gu, '')
      .toLowerCase(),
  );
  const columns: ColumnMapping['columns'] = {};
  for (const field of FIELD_ORDER) {
    const isFree = (place: number) => !Object.values(columns).includes(place);
    // The very name before one that only begins with it.
    const place = [
      folded.findIndex((name, at) => isFree(at) && NAMES[field].includes(name)),
      folded.findIndex((name, at) => isFree(at) && NAMES[field].some((start) => name.startsWith(start))),
    ].find((at) => at >= 0);
    if (place !== undefined) columns[field] = place;
  }
  return columns;
}

/** The longest is the text, the next that is short enough for one its title. */
function byLook(rows: readonly string[][], named: ColumnMapping['columns']): ColumnMapping['columns'] {
  const columns = { ...named };
  const count = Math.max(0, ...rows.map((row) => row.length));
  const cells = (place: number) => rows.map((row) => row[place]?.trim() ?? '').filter((cell) => cell !== '');
  const length = (place: number) => cells(place).join('').length / Math.max(1, cells(place).length);
  const free = () =>
    Array.from({ length: count }, (_, place) => place).filter(
      (place) => !Object.values(columns).includes(place) && cells(place).length > 0,
    );
  if (columns.body === undefined) {
    const longest = free().sort((a, b) => length(b) - length(a))[0];
    if (longest !== undefined) columns.body = longest;
  }
  if (Object.keys(named).length > 0) return columns;
  const language = free().find((place) => cells(place).every((cell) => languageOf(cell, []) !== null));
  if (language !== undefined) columns.language = language;
  const title = free().find((place) => length(place) <= 120);
  if (title !== undefined) columns.title = title;
  const shortcut = free().find((place) => cells(place).every((cell) => /^\S{1,24}$/.test(cell)));
  if (shortcut !== undefined) columns.shortcut = shortcut;
  return columns;
}
