/**
 * The templates that come with the extension: one file a language, `public/starters/<language>.json`, fetched when the
 * person wants them. Where a template has `any`, the language has one register.
 */
import * as v from 'valibot';
import { PATHS } from '../../method/types.ts';
import { LANGUAGES, type Language } from '../../reading/types.ts';
import {
  FOLDER_LIMIT,
  MOST_TAGS,
  type Starter,
  TAG_LIMIT,
  TEMPLATE_LIMIT,
  type TemplateVariant,
  TITLE_LIMIT,
} from './template.ts';

/** In the order in which they are listed. A new one is added here and in every language. */
export const STARTER_IDS = [
  'late',
  'lost',
  'damaged',
  'wrong-item',
  'missing-part',
  'wrong-size',
  'return-how',
  'return-received',
  'refund-sent',
  'refund-delay',
  'warranty',
  'repair',
  'expired-promotion',
  'worn-return',
  'late-return',
  'out-of-stock',
  'backorder',
  'invoice',
  'cancel-possible',
  'cancel-too-late',
  'address-change',
  'review-thanks',
  'review-bad',
  'thanks',
  'ask-more',
  'double-charge',
  'discount-code',
  'product-question',
  'goodwill',
  'apology-no-reply',
] as const;

/** In place of the interface's own language, where that has no file. */
const FALLBACK: readonly Language[] = ['nl', 'en'];

const shortText = (limit: number) => v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(limit));

/** One a line, so that a change in one is seen as such. */
const Body = v.pipe(
  v.array(v.string()),
  v.transform((lines) => lines.join('\n')),
  v.nonEmpty(),
  v.maxLength(TEMPLATE_LIMIT),
);

const Described = {
  id: v.picklist(STARTER_IDS),
  title: shortText(TITLE_LIMIT),
  tags: v.pipe(v.array(shortText(TAG_LIMIT)), v.maxLength(MOST_TAGS)),
  folder: shortText(FOLDER_LIMIT),
  paths: v.array(v.picklist(PATHS)),
};

const StarterFile = v.strictObject({
  language: v.picklist(LANGUAGES),
  starters: v.pipe(
    v.array(
      v.union([
        v.strictObject({ ...Described, any: Body }),
        v.strictObject({ ...Described, formal: Body, informal: Body }),
      ]),
    ),
    v.check((starters) => new Set(starters.map(({ id }) => id)).size === starters.length, 'an id twice'),
  ),
});

/** A body is one text, its lines joined. */
export type StarterFile = v.InferOutput<typeof StarterFile>;
type StarterText = StarterFile['starters'][number];

/** @throws v.ValiError for anything that is no such file */
export function readStarters(json: unknown): StarterFile {
  return v.parse(StarterFile, json);
}

/**
 * Every starter once, with all its languages as variants, in the order of `STARTER_IDS`. Title, tags and folder are in the
 * language of the interface where there is a file of it.
 */
export function startersOf(files: readonly StarterFile[], uiLanguage: string): Starter[] {
  const first = [uiLanguage, ...FALLBACK].flatMap(
    (language) => files.find((file) => file.language === language) ?? [],
  );
  const preferred = [...new Set([...first, ...files])];
  return STARTER_IDS.flatMap((id) => {
    const found = preferred.flatMap(({ language, starters }) =>
      starters.filter((starter) => starter.id === id).map((starter) => ({ language, starter })),
    );
    const named = found[0]?.starter;
    if (!named) return [];
    const { title, tags, folder, paths } = named;
    const variants = found.flatMap(({ language, starter }) => variantsOf(language, starter));
    return [{ id, content: { title, shortcut: '', folder, tags, paths, shared: false, variants } }];
  });
}

function variantsOf(language: Language, starter: StarterText): TemplateVariant[] {
  if ('any' in starter) return [{ language, register: null, body: starter.any }];
  return [
    { language, register: 'formal', body: starter.formal },
    { language, register: 'informal', body: starter.informal },
  ];
}
