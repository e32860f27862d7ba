/** One of the person's templates with what a file has for it. */
import { readLanguage } from '../../../reading/language.ts';
import type { Language } from '../../../reading/types.ts';
import { words } from '../../../reading/words.ts';
import { plainSource } from '../plain.ts';
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

/** The texts of mine that are none of the new one's. */
export function gone(mine: TemplateContent, next: TemplateContent): TemplateVariant[] {
  return mine.variants.filter(
    ({ language, register, body }) =>
      !next.variants.some(
        (each) => each.language === language && each.register === register && each.body === body,
      ),
  );
}

/**
 * Those in other languages stay. A text without a language is in the one that it reads as; where it reads as none, it
 * takes the place of all.
 */
function merged(mine: readonly TemplateVariant[], theirs: readonly TemplateVariant[]): TemplateVariant[] {
  const languages = new Set(theirs.map(spoken));
  if (languages.has(null) || isOneForAny(mine)) return [...theirs];
  const staying = mine.filter((each) => !languages.has(spoken(each)));
  if (staying.length === 0) return [...theirs];
  return [...inTheirLanguage(theirs), ...staying].slice(0, MOST_VARIANTS);
}

function isOneForAny([first, ...others]: readonly TemplateVariant[]): boolean {
  return others.length === 0 && first?.language === null;
}

function spoken({ language, body }: TemplateVariant): Language | null {
  if (language !== null) return language;
  const plain = plainSource(body);
  return readLanguage(plain, words(plain))?.value ?? null;
}

/** Beside texts in other languages, none is for any. */
function inTheirLanguage(all: readonly TemplateVariant[]): TemplateVariant[] {
  return all.map((each) => {
    const language = spoken(each);
    const isTaken = all.some((other) => other.language === language && other.register === each.register);
    return isTaken ? each : { ...each, language };
  });
}
