/** Shapes of what crosses a boundary. Everything that arrives is checked against one of these before it is used. */
import * as v from 'valibot';
import { REASONS, TICKET_PARTS } from '../inboxes/adapter.ts';
import { ATTACHMENTS_LIMIT } from '../inboxes/attachments.ts';
import type { Recipe } from '../inboxes/recipes/recipe.ts';
import { CONVERSATION_LIMIT, DIRECTIONS, PROPOSED_BECAUSE, TICKET_LIMIT } from '../inboxes/ticket.ts';
import { understoodKeys } from '../keys/choose.ts';
import type { ChangedKeys } from '../keys/registry.ts';
import { MORNINGS } from '../method/mornings.ts';
import { COUNTRIES, RIGHT_DATES, TOPICS } from '../method/rights/types.ts';
import { BASES, PATHS, POINT_MARKS, REMEDIES } from '../method/types.ts';
import { FEELINGS, LANGUAGES, REGISTERS } from '../reading/types.ts';
import { orderLinkFault } from '../replies/links/order.ts';
import { SIGN_OFFS } from '../replies/sign-off.ts';
import { PREFIX } from '../replies/templates/template.ts';
import { ADVICE_KINDS, TONE_KINDS } from '../replies/tone/types.ts';
import { MOST_SHOPS, SHOP_LIMIT, WISH_LIMIT } from './limits.ts';
import { look } from './look-requests.ts';
import { day, id, key, line, longText, siteLayout } from './shapes.ts';

export { type SiteLayout, siteLayout } from './shapes.ts';

export const address = v.pipe(v.string(), v.maxLength(320), v.includes('@'), v.toLowerCase());
/** Protocol and host name, without a port. */
export const site = v.pipe(
  v.string(),
  v.maxLength(300),
  v.regex(/^https?:\/\/[^/?#:@]+$|^https?:\/\/\[[0-9a-f:]+\]$/),
);
const person = v.object({ name: v.nullable(line), address: v.nullable(address) });

/** The id of an inbox app. */
export const siteId = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,40}$/));

export const ticket = v.object({
  key,
  inbox: siteId,
  view: v.picklist(['read', 'compose']),
  subject: line,
  customer: v.nullable(person),
  proposed: v.optional(v.object({ person, because: v.picklist(PROPOSED_BECAUSE) })),
  messages: v.pipe(
    v.array(
      v.object({
        id: line,
        direction: v.picklist(DIRECTIONS),
        author: person,
        replyTo: v.optional(person),
        sentAt: v.nullable(line),
        text: longText,
        attachments: v.optional(v.pipe(v.array(v.object({ name: line })), v.maxLength(ATTACHMENTS_LIMIT))),
      }),
    ),
    v.maxLength(CONVERSATION_LIMIT),
    v.check((all) => all.reduce((sum, { text }) => sum + text.length, 0) <= TICKET_LIMIT, 'too much text'),
  ),
  incomplete: v.optional(v.literal(true)),
  ownAddresses: v.pipe(v.array(address), v.maxLength(100)),
});

const missing = v.array(v.picklist(TICKET_PARTS));
const guide = v.variant('by', [
  v.object({ by: v.literal('recipe'), recipeId: id }),
  v.object({
    by: v.literal('structure'),
    confidence: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
    reasons: v.array(v.picklist(REASONS)),
    missing,
  }),
]);

export const readResult = v.variant('kind', [
  v.object({
    kind: v.literal('ticket'),
    ticket,
    guide: v.optional(guide),
    recipeFailed: v.optional(id),
  }),
  v.object({ kind: v.literal('none') }),
  v.object({
    kind: v.literal('unreadable'),
    missing: v.pipe(missing, v.minLength(1)),
    recipeFailed: v.optional(id),
  }),
]);

const selector = v.pipe(v.string(), v.minLength(1), v.maxLength(500));
const selectors = v.pipe(v.array(selector), v.minLength(1), v.maxLength(8));
const pointer = v.strictObject({
  selectors,
  which: v.picklist(['only', 'first', 'last']),
  frame: v.optional(selectors),
});

/** Also of a file from a colleague: selectors only find, they run nothing. */
export const recipe: v.GenericSchema<unknown, Recipe> = v.strictObject({
  version: v.literal(1),
  id,
  host: v.pipe(v.string(), v.regex(/^[a-z0-9.[\]:_-]{1,255}$/)),
  where: line,
  madeAt: v.pipe(v.string(), v.isoTimestamp()),
  parts: v.strictObject({
    customer: pointer,
    address: v.optional(pointer),
    subject: v.optional(pointer),
    message: pointer,
    editor: v.optional(pointer),
  }),
});

/** What "save as a file" writes: `*.unwrap-inboxes.json`. */
export const recipeFile = v.strictObject({
  unwrapInboxes: v.literal(1),
  recipes: v.pipe(v.array(recipe), v.minLength(1), v.maxLength(200)),
});

const yesNo = v.nullable(v.boolean());
const path = v.picklist(PATHS);
export const answers = v.object({
  complaint: yesNo,
  points: v.pipe(
    v.array(v.object({ text: v.pipe(v.string(), v.maxLength(5_000)), mark: v.picklist(POINT_MARKS) })),
    v.maxLength(100),
  ),
  expected: v.pipe(v.string(), v.maxLength(5_000)),
  matters: v.pipe(v.string(), v.maxLength(5_000)),
  feeling: v.nullable(v.picklist(FEELINGS)),
  ownShare: yesNo,
  smallEffort: yesNo,
  keep: yesNo,
  difficultBefore: yesNo,
  path: v.nullable(path),
  partConfirmed: v.boolean(),
  remedy: v.nullable(v.picklist(REMEDIES)),
  remedyOn: v.nullable(day),
  amount: v.pipe(v.string(), v.maxLength(100)),
  basis: v.nullable(v.picklist(BASES)),
  rights: v.object({
    country: v.nullable(v.picklist(COUNTRIES)),
    topics: v.nullable(v.array(v.picklist(TOPICS))),
    ...v.entriesFromList(RIGHT_DATES, v.nullable(day)),
  }),
  cannot: v.pipe(v.string(), v.maxLength(5_000)),
  language: v.nullable(v.picklist(LANGUAGES)),
  register: v.nullable(v.picklist(REGISTERS)),
  rejected: v.pipe(v.array(v.pipe(v.string(), v.maxLength(5_000))), v.maxLength(200)),
});

export const OPENING = ['always', 'complaints', 'never'] as const;
/** Which key, pressed right behind the word, puts the template there. */
export const SHORTCUT_KEYS = ['Tab', 'Space', 'Enter'] as const;
/** How the sidebar sits on one site, with what the page itself needn't know. */
export const keptLayout = v.object({
  ...siteLayout.entries,
  /** When it opens by itself there; null: as everywhere. */
  opening: v.nullable(v.picklist(OPENING)),
});
export type KeptLayout = v.InferOutput<typeof keptLayout>;
export const toneKind = v.picklist([...TONE_KINDS, ...ADVICE_KINDS]);

/** Of a template of the starter set. */
export const starterId = v.pipe(v.string(), v.regex(/^[a-z][a-z-]{0,39}$/));

const register = v.picklist(REGISTERS);
const shop = v.pipe(v.string(), v.maxLength(SHOP_LIMIT));
/** A wish of the person's own, such as "Groetjes,". */
const wish = v.pipe(v.string(), v.maxLength(WISH_LIMIT));
const workingDays = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(60));

export const settings = v.object({
  /** When the sidebar opens by itself; `complaints` includes customers with a note. */
  opening: v.picklist(OPENING),
  agentName: v.pipe(v.string(), v.maxLength(200)),
  shopName: shop,
  /** Shops to refer a customer to whom we part from. */
  otherShops: v.pipe(v.array(shop), v.maxLength(MOST_SHOPS)),
  /** Whose law the cards beside the triage tell. */
  country: v.picklist(COUNTRIES),
  /** Kinds of which the tone guard says nothing. */
  toneOff: v.pipe(v.array(toneKind), v.maxLength(20)),
  /** The search for an order in the shop's own admin, with `{order}` for its number; '' none. */
  orderLink: v.pipe(
    v.string(),
    v.check((pattern) => orderLinkFault(pattern) === null, 'no address for an order'),
  ),
  /** Every reply says that the agent is away, as long as `until` has not passed. */
  absence: v.object({ on: v.boolean(), until: v.nullable(day) }),
  /** Words typed in a mail that turn into templates. */
  shortcuts: v.object({
    on: v.boolean(),
    prefix: v.pipe(v.string(), v.regex(PREFIX)),
    key: v.picklist(SHORTCUT_KEYS),
  }),
  /** How a customer is addressed of whom that is not known. */
  registers: v.object({ nl: register, de: register, fr: register }),
  /** What a reply ends with, see `SignOff`. */
  signOff: v.object({
    names: v.picklist(SIGN_OFFS),
    wishes: v.object({ nl: wish, en: wish, de: wish, fr: wish }),
  }),
  /** Looking back after a reply: whether that is offered, after how many working days, and when it is brought to mind. */
  followUp: v.object({
    on: v.boolean(),
    answer: workingDays,
    solved: workingDays,
    morning: v.picklist(MORNINGS),
  }),
  /** Keys of our own pages; what is not understood of them is as it comes. */
  keys: v.pipe(
    v.unknown(),
    v.transform((kept): ChangedKeys => understoodKeys(kept)),
  ),
  /** The templates that come along: none of them, or all but the hidden. */
  starters: v.object({ on: v.boolean(), hidden: v.pipe(v.array(starterId), v.maxLength(200)) }),
  /** After how many months without anything new a customer is removed; null: never by itself. */
  retention: v.object({
    months: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(240))),
  }),
  /** A file with all that is kept, made by itself; so many of them stay. */
  backup: v.object({
    daily: v.boolean(),
    keep: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(90)),
  }),
  /** What our own pages look like, and their language, whatever that of the customers is. */
  interface: look,
});
export type Settings = v.InferOutput<typeof settings>;
