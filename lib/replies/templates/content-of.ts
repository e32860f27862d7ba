import type { TemplateContent } from './template.ts';

/** What a person wrote of a record, without what we keep beside it, always in the same order. */
export function contentOf(template: TemplateContent): TemplateContent {
  const { title, shortcut, folder, tags, paths, shared, variants } = template;
  return {
    title,
    shortcut,
    folder,
    tags,
    paths,
    shared,
    variants: variants.map(({ language, register, body }) => ({ language, register, body })),
  };
}
