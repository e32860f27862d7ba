/** From a template as another tool has it to one of ours. */
import { readLanguage } from '../../../reading/language.ts';
import type { Language } from '../../../reading/types.ts';
import { words } from '../../../reading/words.ts';
import { faultIn } from '../engine.ts';
import { plainSource } from '../plain.ts';
import { TEMPLATE_LIMIT } from '../template.ts';
import type { Draft } from './draft.ts';
import { folderOf, languageOf, shortcutOf, tagsOf, titleOf } from './fields.ts';
import { Conversion, quoted } from './placeholders/conversion.ts';
import { asText, converted } from './placeholders/dialect.ts';
import { marked } from './text/body.ts';
import type { ImportProblem, ImportRow, Remark } from './types.ts';

/** UTF-16 units before the markup is taken out; a mail that has more is no reply. */
const MOST_MARKUP = 400_000;
/** Fewer words do not tell a language. */
const LEAST_WORDS = 5;

export type Finished = { row: ImportRow } | { problem: ImportProblem };

export function finished(draft: Draft): Finished {
  const { line } = draft;
  const refused = (kind: ImportProblem['kind']) => ({
    problem: { line, kind, piece: draft.title.trim().slice(0, 120) },
  });
  if (draft.body.length > MOST_MARKUP) return refused('too-long');
  const remarks: Remark[] = [...draft.remarks];
  const text = textOf(draft, remarks);
  if (text.trim() === '') return refused('no-body');
  const body = withAttachments(text, draft.attachments, remarks);
  if (body.length > TEMPLATE_LIMIT) return refused('too-long');
  const template = {
    title: titleOf(draft.title, text, remarks),
    shortcut: shortcutOf(draft.shortcut, remarks),
    folder: folderOf(draft.folder.split('/'), remarks),
    tags: tagsOf(draft.tags, remarks),
    paths: [],
    shared: draft.shared,
    variants: [{ language: languageIn(draft, text, remarks), register: null, body }],
  };
  return { row: { line, template, remarks } };
}

function textOf(draft: Draft, remarks: Remark[]): string {
  const { text, remarks: lost } = marked(draft.body, draft.html);
  const conversion = new Conversion(draft.known);
  const ours = converted(text, draft.dialect, conversion);
  const body = [...(draft.head ?? []), ...conversion.head, ours].join('\n');
  // Too long anyway, and said so: reading it could take minutes.
  if (body.length > TEMPLATE_LIMIT) return body;
  if (ours.trim() !== '' && !faultIn(body)) {
    remarks.push(...lost, ...unique(conversion.remarks));
    return body;
  }
  // Blocks that do not fit together: then all of it is text.
  const literal = new Conversion();
  const escaped = asText(text, literal);
  remarks.push(...lost, ...unique(literal.remarks));
  return escaped;
}

/** Something that occurs ten times is said once. */
function unique(remarks: readonly Remark[]): Remark[] {
  return [...new Map(remarks.map((remark) => [JSON.stringify(remark), remark])).values()];
}

function withAttachments(text: string, names: readonly string[], remarks: Remark[]): string {
  for (const name of names) remarks.push({ kind: 'attachment', name });
  return [text, ...names.map((name) => `{% attach ${quoted(name.slice(0, 120), '"')} %}`)].join('\n');
}

function languageIn(draft: Draft, text: string, remarks: Remark[]): Language | null {
  if (draft.language.trim() !== '') return languageOf(draft.language, remarks);
  const plain = plainSource(text);
  const list = words(plain);
  return list.length < LEAST_WORDS ? null : (readLanguage(plain, list)?.value ?? null);
}
