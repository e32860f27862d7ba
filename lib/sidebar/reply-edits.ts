/** What the person did to the composed reply, kept as they do it. */
import { signal } from '@preact/signals';
import * as v from 'valibot';
import { Autosave } from '../pages/autosave.ts';
import { type ReplyPart, SLOTS, type Slot } from '../replies/types.ts';

const SAVE_AFTER = 500;

/** Paragraphs by their place: in the person's words, or (null) left out. */
export type OwnParts = Partial<Record<Slot, string | null>>;

export interface ReplyEdit {
  /** The whole reply in the person's words; null: as composed, with their own paragraphs in it. */
  whole: string | null;
  parts: OwnParts;
}

const NOTHING: ReplyEdit = { whole: null, parts: {} };

const stored = v.object({
  whole: v.nullable(v.string()),
  parts: v.record(v.picklist(SLOTS), v.nullable(v.string())),
});

export class ReplyEdits {
  readonly value = signal<ReplyEdit>(NOTHING);
  readonly saving: Autosave<string>;

  constructor(draft: string, save: (text: string) => Promise<unknown>) {
    this.value.value = decoded(draft);
    this.saving = new Autosave(save, SAVE_AFTER);
  }

  /** What was kept, where nothing was changed here meanwhile. */
  takeDraft(draft: string): void {
    if (this.value.peek() === NOTHING && !this.saving.pending) this.value.value = decoded(draft);
  }

  change(edit: ReplyEdit): void {
    this.value.value = isNothing(edit) ? NOTHING : edit;
    this.saving.set(encoded(edit));
  }

  /** `undefined`: as composed again. */
  changePart(slot: Slot, text: string | null | undefined): void {
    const { parts: before } = this.value.peek();
    const { [slot]: _, ...others } = before;
    this.change({ whole: null, parts: text === undefined ? others : { ...others, [slot]: text } });
  }
}

/** Their own paragraphs stay, whatever is composed around them or not any more. */
export function withOwnParts(parts: readonly ReplyPart[], own: OwnParts): ReplyPart[] {
  return SLOTS.flatMap((slot) => {
    const text = own[slot];
    if (text === null) return [];
    const composed = parts.find((part) => part.slot === slot);
    if (text !== undefined) return [{ slot, text, marks: [] }];
    return composed ? [composed] : [];
  });
}

function isNothing({ whole, parts }: ReplyEdit): boolean {
  return whole === null && Object.keys(parts).length === 0;
}

function encoded(edit: ReplyEdit): string {
  return isNothing(edit) ? '' : JSON.stringify(edit);
}

/** A draft of earlier versions is the whole text itself. */
function decoded(draft: string): ReplyEdit {
  if (draft === '') return NOTHING;
  try {
    const result = v.safeParse(stored, JSON.parse(draft));
    if (result.success) return result.output;
  } catch {
    return { whole: draft, parts: {} };
  }
  return { whole: draft, parts: {} };
}
