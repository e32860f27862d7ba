/** What can be put in a template without knowing how it is written. */
import { questionName } from '../import/placeholders/names.ts';

export type Piece =
  /** A question of the form, and its answer in the text. */
  | { kind: 'text' | 'date'; label: string }
  | { kind: 'choice'; label: string; choices: readonly string[] }
  /** `sentence`: what stands there where the answer is yes. */
  | { kind: 'toggle'; label: string; sentence: string }
  | { kind: 'note'; text: string }
  | { kind: 'attach'; file: string };

/** @param body that it goes into: a question has a name that nothing in it has */
export function pieceSource(piece: Piece, body: string): string {
  if (piece.kind === 'note') return `{% note %}${piece.text.trim()}{% endnote %}`;
  if (piece.kind === 'attach') return `{% attach ${inQuotes(piece.file)} %}`;
  const name = freeName(piece.label, body);
  const asked = `ask ${name} ${inQuotes(piece.label)}`;
  switch (piece.kind) {
    case 'text':
      return `{% ${asked} %}{{ ${name} }}`;
    case 'date':
      return `{% ${asked} date %}{{ ${name} }}`;
    case 'choice':
      return `{% ${asked} choice ${piece.choices.map(inQuotes).join(', ')} %}{{ ${name} }}`;
    case 'toggle':
      return `{% ${asked} toggle %}{% if ${name} %}${piece.sentence.trim()}{% endif %}`;
  }
}

function freeName(label: string, body: string): string {
  const tags = (body.match(/\{[{%][^{}]*\}/g) ?? []).join(' ');
  const taken = new Set(tags.match(/[\p{L}\p{N}_]+/gu) ?? []);
  const name = questionName(label.replaceAll('.', ' '));
  if (!taken.has(name)) return name;
  let count = 2;
  while (taken.has(`${name}_${count}`)) count += 1;
  return `${name}_${count}`;
}

/** In the quotes that are not in it; a brace would end the tag. */
function inQuotes(text: string): string {
  const line = text.replace(/[{}]/g, '').replace(/\s+/g, ' ').trim();
  if (!line.includes('"')) return `"${line}"`;
  return line.includes("'") ? `"${line.replaceAll('"', '”')}"` : `'${line}'`;
}
