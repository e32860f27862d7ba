/** The editor itself, without anything of what is shown around it. */
import { Editor, Extension } from '@tiptap/core';
import { closeHistory, history, redo, undo } from '@tiptap/pm/history';
import { type EditorState, Plugin, TextSelection } from '@tiptap/pm/state';
import { Chip } from './chip.ts';
import { Clipboard } from './clipboard.ts';
import { nodeOf } from './document.ts';
import { splitLines } from './lines.ts';
import { Marked } from './marked.ts';
import { Bold, Italic, Link } from './marks.ts';
import { BulletList, Doc, HardBreak, ListItem, OrderedList, Paragraph, Text } from './nodes.ts';
import { Reread } from './reread.ts';
import { Suggest, type Typed } from './suggest.ts';
import type { ChipWords } from './words.ts';

/** What the editor asks and tells. Each is called as it is at that moment. */
export interface EditorHost {
  attributes(): Record<string, string>;
  words(source: string, all: readonly string[]): ChipWords;
  onChange(): void;
  /** The text, the caret or the focus is another. */
  onState(state: EditorState): void;
  onTyped(typed: Typed | null): void;
  onKey(key: string): boolean;
  onEditChip(position: number): void;
  onEditLink(): void;
}

/** On changes that come from outside, and are not told back. */
export const FROM_OUTSIDE = 'from-outside';

export function createEditor(place: HTMLElement, source: string, host: EditorHost): Editor {
  const editor = new Editor({
    element: place,
    injectCSS: false,
    extensions: [
      ...[Doc, Text, Paragraph, HardBreak, BulletList, OrderedList, ListItem, Bold, Italic, Link],
      Chip.configure({ words: (chip, all) => host.words(chip, all), onEdit: (at) => host.onEditChip(at) }),
      ...[Reread, Clipboard, Marked],
      Suggest.configure({ onTyped: (typed) => host.onTyped(typed), onKey: (key) => host.onKey(key) }),
      keys(host),
    ],
    onUpdate: ({ transaction }) => {
      if (!transaction.getMeta(FROM_OUTSIDE)) host.onChange();
    },
    onTransaction: ({ editor: { state } }) => host.onState(state),
  });
  takeOver(editor, source, true);
  return editor;
}

/** Puts another source in its place where it differs, so that the caret stays where it was. */
export function takeOver(editor: Editor, source: string, isFirst = false): void {
  const { doc, tr, schema } = editor.state;
  const next = nodeOf(schema, source);
  const start = doc.content.findDiffStart(next.content);
  const end = doc.content.findDiffEnd(next.content);
  if (start === null || !end) return;
  // Where the same letters begin and end what differs, the two must not cross.
  const overlap = Math.max(0, start - Math.min(end.a, end.b));
  tr.replace(start, end.a + overlap, next.slice(start, end.b + overlap));
  // A cut through blocks may fit otherwise than it was meant.
  const isSame = tr.doc.eq(next);
  const whole = isSame ? tr : editor.state.tr.replaceWith(0, doc.content.size, next.content);
  editor.view.dispatch(closeHistory(whole).setMeta(FROM_OUTSIDE, true).setMeta('addToHistory', !isFirst));
  // What is typed next is taken back by itself.
  editor.view.dispatch(closeHistory(editor.state.tr));
}

function keys(host: EditorHost) {
  return Extension.create({
    name: 'keys',
    addCommands: () => ({
      undoChange:
        () =>
        ({ state, dispatch }) =>
          undo(state, dispatch),
      redoChange:
        () =>
        ({ state, dispatch }) =>
          redo(state, dispatch),
      toggleLines:
        (list) =>
        ({ chain, state }) => {
          const { $from } = TextSelection.between(state.selection.$from, state.selection.$to);
          const isList = $from.depth > 2 && $from.node(-2).type.name === list;
          if (isList) return chain().toggleList(list, 'listItem').run();
          return chain().command(splitLines).toggleList(list, 'listItem').run();
        },
    }),
    addKeyboardShortcuts() {
      return {
        'Mod-z': () => this.editor.commands.undoChange(),
        'Mod-y': () => this.editor.commands.redoChange(),
        'Mod-Shift-z': () => this.editor.commands.redoChange(),
        'Mod-Shift-7': () => this.editor.commands.toggleLines('orderedList'),
        'Mod-Shift-8': () => this.editor.commands.toggleLines('bulletList'),
        'Mod-k': () => {
          host.onEditLink();
          return true;
        },
      };
    },
    addProseMirrorPlugins: () => [
      history(),
      new Plugin({
        props: {
          attributes: () => host.attributes(),
          handleDOMEvents: {
            // A link leads nowhere while it is being written.
            click: (_, event) => stay(event),
            auxclick: (_, event) => stay(event),
          },
        },
      }),
    ],
  });
}

function stay(event: MouseEvent): boolean {
  if (event.target instanceof Element && event.target.closest('a')) event.preventDefault();
  return false;
}

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    bodyEditor: {
      undoChange(): ReturnType;
      redoChange(): ReturnType;
      /** Of each line of the chosen paragraphs an item, or of the items paragraphs. */
      toggleLines(list: 'bulletList' | 'orderedList'): ReturnType;
    };
  }
}
