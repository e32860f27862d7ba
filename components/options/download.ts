import type { ExportedFile } from '@/lib/options/exporting.ts';

/** How long the browser may take to save it, in milliseconds. */
const KEPT_FOR = 60_000;

/** What was written, as a file. */
export function textFile(name: string, type: string, text: string): ExportedFile {
  return { name, blob: new Blob([text], { type: `${type};charset=utf-8` }) };
}

/** Has the browser save a file that the person just asked for. */
export function download({ name, blob }: ExportedFile): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click(); // reviewed: a link of our own, to the file that the person just asked for
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT_FOR);
}
