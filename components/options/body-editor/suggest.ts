/** Notices that a variable is being typed, and hands the keys to the list that is shown of it. */
import { Extension } from '@tiptap/core';
import { type EditorState, Plugin } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';

/** What was typed of it: from `{{` on, up to the caret. */
export interface Typed {
  from: number;
  to: number;
  query: string;
}

interface SuggestOptions {
  onTyped(typed: Typed | null): void;
  /** Whether the list takes the key. */
  onKey(key: string): boolean;
}

const OPENED = /\{\{-?[ \t]*([\p{L}\p{N}_. -]{0,40})$/u;

export const Suggest = Extension.create<SuggestOptions>({
  name: 'suggest',
  priority: 1000,
  addOptions: () => ({ onTyped: () => undefined, onKey: () => false }),
  addProseMirrorPlugins() {
    const { options } = this;
    let last: Typed | null = null;
    const say = (typed: Typed | null) => {
      if (last?.from === typed?.from && last?.to === typed?.to && last?.query === typed?.query) return;
      last = typed;
      options.onTyped(typed);
    };
    return [
      new Plugin({
        view: () => ({
          // Only where it is being typed: whoever comes by with the caret is not in the way of a list.
          update: ({ state, composing }: EditorView, before: EditorState) => {
            if (composing) return;
            const typed = typedIn(state);
            if (state.doc !== before.doc) say(typed);
            else if (!typed || typed.from !== last?.from || typed.to !== last.to) say(null);
          },
        }),
        props: {
          handleKeyDown: (_, event) => {
            const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey;
            if (!last || !isPlain || event.isComposing || !options.onKey(event.key)) return false;
            if (event.key === 'Escape') say(null);
            event.stopPropagation();
            return true;
          },
          handleDOMEvents: {
            blur: () => {
              say(null);
              return false;
            },
          },
        },
      }),
    ];
  },
});

function typedIn({ selection }: EditorState): Typed | null {
  if (!selection.empty || !selection.$from.parent.isTextblock) return null;
  const { $from, from } = selection;
  const before = $from.parent.textBetween(
    Math.max(0, $from.parentOffset - 60),
    $from.parentOffset,
    null,
    '\n',
  );
  const found = OPENED.exec(before);
  return found && { from: from - found[0].length, to: from, query: (found[1] ?? '').trim() };
}
