/** By which two templates go by the same name: capitals, accents and white space at the ends aside. */
import type { TemplateContent } from '../template.ts';

export function nameKey({ title, folder }: Pick<TemplateContent, 'title' | 'folder'>): string {
  return `${folded(folder)}\n${folded(title)}`;
}

function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').trim().toLowerCase();
}
