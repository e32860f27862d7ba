/** What wraps every message on its way, both ways. */
import * as v from 'valibot';
import { PROBLEMS, type Problem, RequestError } from './errors.ts';

export const envelope = v.object({
  unwrap: v.literal(1),
  type: v.pipe(v.string(), v.maxLength(100)),
  /** A proven frame's secret. */
  token: v.optional(v.pipe(v.string(), v.maxLength(100))),
  /** The tab that a native panel works on; believed from our own top-level pages alone. */
  tabId: v.optional(v.number()),
  payload: v.unknown(),
});
export type Envelope = v.InferOutput<typeof envelope>;

/** The tab that a message names; null: it names none, or is no message. */
export function tabIn(raw: unknown): number | null {
  const message = v.safeParse(envelope, raw);
  return message.success ? (message.output.tabId ?? null) : null;
}

const answered = v.variant('ok', [
  v.object({ ok: v.literal(true), value: v.unknown() }),
  v.object({ ok: v.literal(false), problem: v.picklist(PROBLEMS), message: v.string() }),
]);
export type Answered = { ok: true; value: unknown } | { ok: false; problem: Problem; message: string };

/** @throws RequestError with what the other side said, or `gone` for no answer at all. */
export function openAnswer(raw: unknown): unknown {
  const parsed = v.safeParse(answered, raw);
  if (!parsed.success) throw new RequestError('gone', 'no answer');
  if (!parsed.output.ok) throw new RequestError(parsed.output.problem, parsed.output.message);
  return parsed.output.value;
}
