/** A template as it travels in and out: everything that the person wrote, and nothing of how it is kept. */
import * as v from 'valibot';
import { PATHS } from '../../../method/types.ts';
import { LANGUAGES } from '../../../reading/types.ts';
import { SHORTCUT, TEMPLATE_LIMIT, TITLE_LIMIT } from '../template.ts';

export const FOLDER_LIMIT = 200;
export const TAG_LIMIT = 40;
export const MOST_TAGS = 20;
/** Four languages, in two registers each or any, and one for all. */
export const MOST_VARIANTS = 13;

const variant = v.strictObject({
  /** Null: any. */
  language: v.nullable(v.picklist(LANGUAGES)),
  /** Null: any. */
  register: v.nullable(v.picklist(['formal', 'informal'])),
  body: v.pipe(v.string(), v.maxLength(TEMPLATE_LIMIT)),
});

export const templateContent = v.strictObject({
  title: v.pipe(v.string(), v.maxLength(TITLE_LIMIT)),
  /** Without prefix; empty: none. */
  shortcut: v.pipe(v.string(), v.regex(SHORTCUT)),
  /** Its parts with slashes between them; empty: none. */
  folder: v.pipe(v.string(), v.maxLength(FOLDER_LIMIT)),
  tags: v.pipe(v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(TAG_LIMIT))), v.maxLength(MOST_TAGS)),
  /** Those that it fits; none: any. */
  paths: v.pipe(v.array(v.picklist(PATHS)), v.maxLength(PATHS.length)),
  /** Meant for the team. */
  shared: v.boolean(),
  variants: v.pipe(
    v.array(variant),
    v.minLength(1),
    v.maxLength(MOST_VARIANTS),
    v.check(
      (all) => new Set(all.map(({ language, register }) => `${language} ${register}`)).size === all.length,
    ),
  ),
});

export type TemplateVariant = v.InferOutput<typeof variant>;
export type TemplateContent = v.InferOutput<typeof templateContent>;
