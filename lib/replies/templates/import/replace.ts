/** One of the person's templates with what a file has for it. */
import { MOST_VARIANTS, type TemplateContent, type TemplateVariant } from '../template.ts';

/** @param whole the file is our own: it says all of the template, not only its text */
export function replacement(mine: TemplateContent, theirs: TemplateContent, whole: boolean): TemplateContent {
  if (whole) return theirs;
  return {
    ...theirs,
    // What the other tool does not know is not lost.
    shortcut: theirs.shortcut || mine.shortcut,
    tags: theirs.tags.length > 0 ? theirs.tags : mine.tags,
    paths: theirs.paths.length > 0 ? theirs.paths : mine.paths,
    variants: merged(mine.variants, theirs.variants),
  };
}

/** Those in other languages stay. One for any language takes the place of all. */
function merged(mine: readonly TemplateVariant[], theirs: readonly TemplateVariant[]): TemplateVariant[] {
  if (theirs.some(({ language }) => language === null)) return [...theirs];
  const languages = new Set(theirs.map(({ language }) => language));
  return [...theirs, ...mine.filter(({ language }) => !languages.has(language))].slice(0, MOST_VARIANTS);
}
