import type { TemplateContent, TemplateVariant } from '@/lib/replies/templates/template.ts';

/** A template of one text, unless `variants` says otherwise. */
export function content({
  body = '',
  language = null,
  register = null,
  ...change
}: Partial<TemplateContent & TemplateVariant> = {}): TemplateContent {
  return {
    title: '',
    shortcut: '',
    folder: '',
    tags: [],
    paths: [],
    shared: false,
    variants: [{ language, register, body }],
    ...change,
  };
}
