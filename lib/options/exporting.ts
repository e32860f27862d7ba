/** Taking templates out: all, or those of a folder, as a file. */
import { textLanguage } from '../platform/i18n.ts';
import type { ExportKind, Separator } from '../replies/templates/export/files.ts';
import type { TemplateContent } from '../replies/templates/template.ts';

export interface ExportedFile {
  name: string;
  blob: Blob;
}

/** As Excel reads it in the language of the interface. */
export function csvSeparator(): Separator {
  return textLanguage() === 'en' ? ',' : ';';
}

const TYPES: Record<ExportKind, string> = {
  json: 'application/json;charset=utf-8',
  csv: 'text/csv;charset=utf-8',
};

/**
 * @param folder with those within it; empty: all
 * @param today local day, `YYYY-MM-DD`
 * @param separator of a CSV
 */
export async function exportFile(
  templates: readonly TemplateContent[],
  kind: ExportKind,
  folder: string,
  today: string,
  separator: Separator,
): Promise<ExportedFile> {
  const { exportCsv, exportJson, exportName, inFolder } = await import(
    '../replies/templates/export/files.ts'
  );
  const chosen = inFolder(templates, folder);
  const text = kind === 'json' ? exportJson(chosen) : exportCsv(chosen, separator);
  return { name: exportName(today, kind), blob: new Blob([text], { type: TYPES[kind] }) };
}

/** Every folder that has a template in it or in one within it, by name. */
export function foldersOf(templates: readonly Pick<TemplateContent, 'folder'>[]): string[] {
  const folders = new Set<string>();
  for (const { folder } of templates) {
    const parts = folder.split('/');
    parts.forEach((_, index) => {
      folders.add(parts.slice(0, index + 1).join('/'));
    });
  }
  folders.delete('');
  return [...folders].sort((a, b) => a.localeCompare(b));
}
