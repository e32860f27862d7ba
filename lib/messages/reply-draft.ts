/** What the person did to the composed reply, and how it is kept as the text of a draft. */
import * as v from 'valibot';
import { SLOTS, type Slot } from '../replies/types.ts';

/** Paragraphs by their place: in the person's words, or (null) left out. */
export type OwnParts = Partial<Record<Slot, string | null>>;

export interface ReplyEdit {
  /** The whole reply in the person's words; null: as composed, with their own paragraphs in it. */
  whole: string | null;
  parts: OwnParts;
}

const shape = v.object({
  whole: v.nullable(v.string()),
  parts: v.record(v.picklist(SLOTS), v.nullable(v.string())),
});

export function encodeReplyEdit(edit: ReplyEdit): string {
  return JSON.stringify(edit);
}

/** A draft of versions before 0.4 is the whole text itself. */
export function decodeReplyEdit(draft: string): ReplyEdit {
  const whole = { whole: draft, parts: {} };
  try {
    const result = v.safeParse(shape, JSON.parse(draft));
    return result.success ? result.output : whole;
  } catch {
    return whole;
  }
}
