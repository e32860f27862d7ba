/** Templates: found, filled in and inserted beside a ticket; written, brought in and counted in the options. Part of the protocol. */
import * as v from 'valibot';
import type { InsertOutcome, ReplyText } from '../editors/types.ts';
import type { Path } from '../method/types.ts';
import type { Language, Register } from '../reading/types.ts';
import { contentEntries, variantEntries } from '../replies/templates/content.ts';
import type { RenderedTemplate } from '../replies/templates/render.ts';
import {
  type Starter,
  starterIn,
  type TemplateContent,
  type TemplateFault,
  VALUE_LIMIT,
} from '../replies/templates/template.ts';
import type { ToneMark } from '../replies/templates/tone.ts';
import type {
  ImportedTemplates,
  TemplateRecord,
  TemplateSaved,
  TemplateUse,
  TemplateVersion,
} from './records.ts';
import { request } from './request.ts';
import { starterId } from './schemas.ts';
import { id, pressedAt } from './shapes.ts';

const nothing = v.object({});
const { language, register, body } = variantEntries;

/** Of one that is kept, or of one of the starter set. */
export const templateId = v.union([
  id,
  v.pipe(
    v.string(),
    v.check((key) => v.is(starterId, starterIn(key)), 'no template that comes along'),
  ),
]);

/** What the person answered in the form, by the names that the template uses. */
const answers = v.pipe(
  v.record(
    v.pipe(v.string(), v.maxLength(100)),
    v.union([v.boolean(), v.pipe(v.string(), v.maxLength(VALUE_LIMIT))]),
  ),
  v.check((all) => Object.keys(all).length <= 100, 'too many'),
);
/** The text that the person chose among those of the template; null: the one that fits. */
const variant = v.nullable(v.object({ language, register }));
const ids = v.pipe(v.array(id), v.maxLength(20_000));

/** A template as it is found and shown. */
export interface ShelfTemplate extends TemplateContent {
  /** `starter:…` of one of the starter set. */
  id: string;
  uses: number;
  /** ISO 8601, UTC; null: never. */
  lastUsedAt: string | null;
}

/** All there are, and what the open ticket asks for; null where that is not known. */
export interface Shelf {
  templates: ShelfTemplate[];
  /** What is typed before a shortcut; empty where they are switched off. */
  prefix: string;
  language: Language | null;
  register: Register | null;
  path: Path | null;
  /** The one that was asked for by its shortcut, and has to be told something first. */
  asking: string | null;
}

/** A template filled in for the ticket at hand. */
export interface FilledTemplate extends RenderedTemplate {
  /** Which of its texts, and what of it does not fit the ticket. */
  variant: { language: Language | null; register: Register | null };
  not: 'language' | 'register' | null;
}

/** For the search at the caret, and for the sidebar beside the ticket. */
export const shelfRequests = {
  'shelf/list': request<Shelf>()(['search', 'sidebar'], nothing),
  /** @throws RequestError `bad-template` where there is none any more */
  'shelf/fill': request<FilledTemplate | { fault: TemplateFault }>()(
    ['search', 'sidebar'],
    v.object({ id: templateId, variant, answers }),
  ),
  /**
   * Puts the template where the caret is, filled in for the ticket that the tab shows.
   *
   * @throws RequestError `bad-template`
   */
  'search/insert': request<InsertOutcome>()(
    ['search'],
    v.object({ id: templateId, variant, answers, at: pressedAt }),
  ),
} as const;

/** All that is kept of templates, for the page where they are written. */
export interface TemplateLibrary {
  /** All that are not removed, the newest change first. */
  templates: TemplateRecord[];
  uses: TemplateUse[];
  starters: Starter[];
}

export interface PreviewedTemplate extends RenderedTemplate {
  /** It was filled in with made-up values. */
  sample: boolean;
  /** What in it a customer may take amiss. */
  tone: ToneMark[];
}

export const templatePageRequests = {
  'template/list': request<TemplateLibrary>()(['page'], nothing),
  /** Idempotent by `id`. A conflict keeps the other text as a template of its own, and answers with that one. */
  'template/save': request<TemplateSaved>()(
    ['page'],
    v.object({
      id,
      ...contentEntries,
      starter: v.nullable(starterId),
      baseRevision: v.nullable(v.number()),
      /** What it said before is kept as a version whenever it was written. */
      keepsVersion: v.boolean(),
    }),
  ),
  'template/remove': request<null>()(['page'], v.object({ ids })),
  'template/restore': request<null>()(['page'], v.object({ ids })),
  /** The newest first. */
  'template/versions': request<TemplateVersion[]>()(['page'], v.object({ id })),
  /** All or none. `replaces`: the kept one with this id says this from now on. */
  'template/import': request<ImportedTemplates>()(
    ['page'],
    v.object({
      templates: v.pipe(
        v.array(v.object({ id, ...contentEntries, replaces: v.boolean() })),
        v.maxLength(20_000),
      ),
    }),
  ),
  'template/undo-import': request<null>()(
    ['page'],
    v.object({
      added: ids,
      replaced: v.pipe(v.array(v.object({ id, revision: v.number() })), v.maxLength(20_000)),
    }),
  ),
  /** With the values of a made-up ticket, or of the one that was seen last; or what is wrong with it. */
  'template/preview': request<PreviewedTemplate | { fault: TemplateFault }>()(
    ['page'],
    v.object({ body, language, register, answers, of: v.picklist(['sample', 'last-ticket']) }),
  ),
} as const;

/** A reply, or that the person has to be asked something first. */
export type Expansion = { reply: ReplyText } | { asks: true };
