/** What the text is written on: the rich one, or the plain field. */
import type { ToolName } from './ToolIcon.tsx';

/** Offsets are in the source. */
export interface BodySurface {
  caret(): number;
  hasFocus(): boolean;
  place(offset: number, focus: boolean): void;
  focus(): void;
  /** At the caret, as if it was typed. */
  insert(source: string): void;
  use(tool: ToolName): void;
}

export function plainSurface(field: HTMLTextAreaElement): BodySurface {
  return {
    caret: () => field.selectionEnd,
    hasFocus: () => document.activeElement === field,
    place: (offset, focus) => {
      field.setSelectionRange(offset, offset);
      if (focus) field.focus();
    },
    focus: () => field.focus(),
    insert: (source) => {
      field.focus();
      // So that the browser's own undo takes it back.
      if (document.execCommand?.('insertText', false, source)) return;
      field.setRangeText(source, field.selectionStart, field.selectionEnd, 'end');
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    use: () => undefined,
  };
}
