/** An output or tag as one piece in the text, shown in words. */
import { Node } from '@tiptap/core';
import { NodeSelection, Plugin } from '@tiptap/pm/state';
import type { Decoration, EditorView } from '@tiptap/pm/view';
import { isToken } from '@/lib/replies/templates/source/tokens.ts';
import { chipsIn } from './document.ts';
import type { ChipWords } from './words.ts';

interface ChipOptions {
  /** How it is shown, in a text that has these chips. */
  words(source: string, all: readonly string[]): ChipWords;
  /** The person wants to change what it says. */
  onEdit(position: number): void;
}

interface ChipStorage {
  all: readonly string[];
  views: Set<() => void>;
}

export const Chip = Node.create<ChipOptions, ChipStorage>({
  name: 'chip',
  inline: true,
  group: 'inline',
  atom: true,
  addOptions: () => ({ words: (source) => ({ text: source, look: 'variable' }), onEdit: () => undefined }),
  addStorage: () => ({ all: [], views: new Set() }),
  addAttributes: () => ({ source: { default: '', rendered: false } }),
  parseHTML: () => [
    {
      tag: 'span[data-chip]',
      getAttrs: (node) => {
        const source = node.getAttribute('data-chip') ?? '';
        return isToken(source) && { source };
      },
    },
  ],
  renderHTML: ({ node }) => ['span', { 'data-chip': node.attrs.source }, node.attrs.source],
  renderText: ({ node }) => node.attrs.source,

  addNodeView() {
    return ({ node, decorations, getPos }) => {
      const source = String(node.attrs.source);
      // What decorations put on the outer one is taken off again with them.
      const dom = document.createElement('span');
      const shown = document.createElement('span');
      dom.append(shown);
      const draw = () => {
        const { text, look } = this.options.words(source, this.storage.all);
        shown.className = `body-chip body-chip-${look}`;
        shown.textContent = text;
      };
      const say = (marks: readonly Decoration[]) => {
        const said = marks.map(({ spec }) => spec.mark?.title).filter(Boolean);
        shown.title = [...said, source].join('\n');
      };
      dom.addEventListener('dblclick', () => this.options.onEdit(getPos() ?? 0));
      draw();
      say(decorations);
      this.storage.views.add(draw);
      return {
        dom,
        update: (next, marks) => {
          if (next.type !== this.type || next.attrs.source !== source) return false;
          say(marks);
          return true;
        },
        ignoreMutation: () => true,
        destroy: () => {
          this.storage.views.delete(draw);
        },
      };
    };
  },

  addProseMirrorPlugins() {
    const look = ({ state: { doc } }: EditorView) => {
      const all = chipsIn(doc);
      if (all.join('\n') === this.storage.all.join('\n')) return;
      this.storage.all = all;
      for (const draw of this.storage.views) draw();
    };
    return [
      new Plugin({
        view: (view) => {
          look(view);
          return { update: look };
        },
      }),
    ];
  },

  addKeyboardShortcuts() {
    const remove = (before: boolean) => {
      const { selection } = this.editor.state;
      if (!selection.empty) return false;
      const chip = before ? selection.$from.nodeBefore : selection.$from.nodeAfter;
      if (chip?.type !== this.type) return false;
      const from = selection.from - (before ? 1 : 0);
      return this.editor.commands.deleteRange({ from, to: from + 1 });
    };
    return {
      Backspace: () => remove(true),
      Delete: () => remove(false),
      Enter: () => {
        const { selection } = this.editor.state;
        if (!(selection instanceof NodeSelection) || selection.node.type !== this.type) return false;
        this.options.onEdit(selection.from);
        return true;
      },
    };
  },
});
