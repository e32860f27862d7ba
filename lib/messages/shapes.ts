/** The small shapes that many messages share. */
import * as v from 'valibot';
import { KEY_LIMIT, MESSAGE_LIMIT } from '../inboxes/ticket.ts';
import { isDay } from '../method/dates.ts';
import { LEAST_WIDTH, MOST_WIDTH } from './limits.ts';
import { ID } from './records.ts';

export const line = v.pipe(v.string(), v.maxLength(2_000));
export const key = v.pipe(v.string(), v.minLength(1), v.maxLength(KEY_LIMIT));
/** Of a record, a piece of work or a file. */
export const id = v.pipe(v.string(), v.regex(ID));
export const longText = v.pipe(v.string(), v.maxLength(MESSAGE_LIMIT));
export const day = v.pipe(v.string(), v.check(isDay, 'not a day'));

/** A reply for an editor, as `ReplyText`. */
export const replyText = {
  text: longText,
  html: longText,
  cursor: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
};

/** Words of a draft to be put otherwise; `start` is where they were when the draft was read. */
export const rewriting = {
  start: v.pipe(v.number(), v.integer(), v.minValue(0)),
  was: v.pipe(line, v.minLength(1)),
  by: v.pipe(line, v.minLength(1)),
};
export type Rewrite = v.InferOutput<v.ObjectSchema<typeof rewriting, undefined>>;

/** Of the person's press, in the sidebar frame's own CSS pixels; null: not in a frame, where nothing can lie over it. */
export const pressedAt = v.nullable(v.object({ x: v.number(), y: v.number() }));

/** How the sidebar sits on one site. */
export const siteLayout = v.object({
  side: v.picklist(['left', 'right']),
  /** CSS pixels. */
  width: v.pipe(v.number(), v.integer(), v.minValue(LEAST_WIDTH), v.maxValue(MOST_WIDTH)),
  collapsed: v.boolean(),
});
export type SiteLayout = v.InferOutput<typeof siteLayout>;
