import type { CsvStyle } from '@/lib/insights/csv.ts';
import { textLanguage } from '@/lib/platform/i18n.ts';

/** As Excel reads it in that language. */
export function csvStyle(): CsvStyle {
  return { separator: textLanguage() === 'en' ? ',' : ';' };
}
