/** What the person did to the composed reply, kept as they do it. */
import { signal } from '@preact/signals';
import { decodeReplyEdit, encodeReplyEdit, type OwnParts, type ReplyEdit } from '../messages/reply-draft.ts';
import { Autosave } from '../pages/autosave.ts';
import { type ReplyPart, SLOTS, type Slot } from '../replies/types.ts';

const SAVE_AFTER = 500;

const NOTHING: ReplyEdit = { whole: null, parts: {} };

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
  return isNothing(edit) ? '' : encodeReplyEdit(edit);
}

function decoded(draft: string): ReplyEdit {
  return draft === '' ? NOTHING : decodeReplyEdit(draft);
}
