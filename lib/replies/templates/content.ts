/** The shape of what a person wrote of a template, wherever it comes in: with a message, or from a file. */
import * as v from 'valibot';
import { PATHS } from '../../method/types.ts';
import { LANGUAGES, REGISTERS } from '../../reading/types.ts';
import {
  FOLDER_LIMIT,
  MOST_TAGS,
  MOST_VARIANTS,
  SHORTCUT,
  TAG_LIMIT,
  TEMPLATE_LIMIT,
  type TemplateContent,
  TITLE_LIMIT,
} from './template.ts';

export const variantEntries = {
  language: v.nullable(v.picklist(LANGUAGES)),
  register: v.nullable(v.picklist(REGISTERS)),
  body: v.pipe(v.string(), v.maxLength(TEMPLATE_LIMIT)),
};

export const shortcut = v.pipe(v.string(), v.normalize('NFC'), v.toLowerCase(), v.regex(SHORTCUT));

export const contentEntries = {
  title: v.pipe(v.string(), v.maxLength(TITLE_LIMIT)),
  shortcut,
  folder: v.pipe(v.string(), v.maxLength(FOLDER_LIMIT)),
  tags: v.pipe(v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(TAG_LIMIT))), v.maxLength(MOST_TAGS)),
  paths: v.pipe(v.array(v.picklist(PATHS)), v.maxLength(PATHS.length)),
  shared: v.boolean(),
  variants: v.pipe(
    v.array(v.strictObject(variantEntries)),
    v.minLength(1),
    v.maxLength(MOST_VARIANTS),
    v.check(
      (all) => new Set(all.map(({ language, register }) => `${language} ${register}`)).size === all.length,
      'two for the same mail',
    ),
  ),
};

export const templateContent: v.GenericSchema<unknown, TemplateContent> = v.strictObject(contentEntries);
