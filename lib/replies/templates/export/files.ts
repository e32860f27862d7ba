/** Templates as a file to keep or to give away. Reading it back gives the very same. */
import Papa from 'papaparse';
import { guarded } from '../import/cells.ts';
import { CSV_COLUMNS, listOut, YES } from '../import/formats/unwrap-csv.ts';
import type { TemplateContent } from '../template.ts';

export const EXPORT_KINDS = ['json', 'csv'] as const;
export type ExportKind = (typeof EXPORT_KINDS)[number];

export function exportJson(templates: readonly TemplateContent[]): string {
  return `${JSON.stringify({ unwrapTemplates: 1, templates: templates.map(plain) }, null, 2)}\n`;
}

/** Between the columns: what a spreadsheet takes for it depends on the country that it is set to. */
export type Separator = ',' | ';';

/** A line for each variant. The mark at the start tells spreadsheets that it is UTF-8. */
export function exportCsv(templates: readonly TemplateContent[], separator: Separator = ','): string {
  const lines = templates
    .map(plain)
    .flatMap((template, index) =>
      template.variants.map(({ language, register, body }) =>
        [
          String(index + 1),
          template.title,
          template.shortcut,
          template.folder,
          listOut(template.tags),
          listOut(template.paths),
          template.shared ? YES : '',
          language ?? '',
          register ?? '',
          body,
        ].map(guarded),
      ),
    );
  return `\ufeff${Papa.unparse([[...CSV_COLUMNS], ...lines], { newline: '\r\n', delimiter: separator })}\r\n`;
}

/** Those in a folder, and in the folders within it. Empty: all. */
export function inFolder<T extends { folder: string }>(templates: readonly T[], folder: string): T[] {
  return templates.filter(
    (one) => folder === '' || one.folder === folder || one.folder.startsWith(`${folder}/`),
  );
}

/** `unwrap-templates-2026-11-30.json` */
export function exportName(day: string, kind: ExportKind): string {
  return `unwrap-templates-${day}.${kind}`;
}

/** Nothing that says how it is kept. */
function plain({ title, shortcut, folder, tags, paths, shared, variants }: TemplateContent): TemplateContent {
  return {
    title,
    shortcut,
    folder,
    tags: tags.filter((tag) => tag !== ''),
    paths,
    shared,
    variants: variants.map(({ language, register, body }) => ({ language, register, body })),
  };
}
