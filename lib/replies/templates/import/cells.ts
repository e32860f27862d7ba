/**
 * Cells that a spreadsheet would calculate. On the way out an apostrophe stands before them, as spreadsheets have it
 * themselves; on the way in it is taken away, and nothing else is.
 */
const CALCULATED = /^'*[=+\-@\t\r]/;
const GUARDED = /^'+[=+\-@\t\r]/;
/** What was calculated, and is no text any more. */
const LOST = /^#(?:NAME|NAAM|NOM|REF|VERW|VALUE|WAARDE|WERT|VALEUR|N\/A|N\/B|NV)[?!]?$/;

export function guarded(text: string): string {
  return CALCULATED.test(text) ? `'${text}` : text;
}

export function unguarded(cell: string): string {
  return GUARDED.test(cell) ? cell.slice(1) : cell;
}

/** The same from a file of somebody else's, in which a formula is a text that was meant, and an error of one is nothing. */
export function foreignCell(cell: string): { text: string; isFormula: boolean } {
  if (LOST.test(cell.trim())) return { text: '', isFormula: false };
  return { text: unguarded(cell), isFormula: /^(?:=\S|[@+-][A-Za-z.]+\()/.test(cell) };
}
