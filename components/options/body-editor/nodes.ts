/** The pieces that a template's text is made of; the same as in `SourceDoc`. */
import { Node, wrappingInputRule } from '@tiptap/core';

/** Known to the source alone: never in the page, and not taken along by what is split off. */
const ofSource = { default: null, rendered: false, keepOnSplit: false, parseHTML: () => null };

export const Doc = Node.create({ name: 'doc', topNode: true, content: 'block+' });

export const Text = Node.create({ name: 'text', group: 'inline' });

export const Paragraph = Node.create({
  name: 'paragraph',
  priority: 1000,
  group: 'block',
  content: 'inline*',
  addAttributes: () => ({ sep: ofSource }),
  parseHTML: () => [{ tag: 'p' }],
  renderHTML: () => ['p', 0],
});

export const HardBreak = Node.create({
  name: 'hardBreak',
  inline: true,
  group: 'inline',
  selectable: false,
  linebreakReplacement: true,
  parseHTML: () => [{ tag: 'br' }],
  renderHTML: () => ['br'],
  renderText: () => '\n',
  addKeyboardShortcuts() {
    // An item is one line.
    const breakLine = () =>
      this.editor.commands.first(({ commands }) => [
        () => commands.splitListItem('listItem'),
        () => commands.insertContent({ type: this.name }),
      ]);
    return { 'Shift-Enter': breakLine, 'Mod-Enter': breakLine };
  },
});

export const BulletList = Node.create({
  name: 'bulletList',
  group: 'block list',
  content: 'listItem+',
  addAttributes: () => ({ sep: ofSource }),
  parseHTML: () => [{ tag: 'ul' }],
  renderHTML: () => ['ul', 0],
  addInputRules() {
    return [wrappingInputRule({ find: /^\s*[-•]\s$/, type: this.type })];
  },
});

export const OrderedList = Node.create({
  name: 'orderedList',
  group: 'block list',
  content: 'listItem+',
  addAttributes: () => ({ sep: ofSource, start: { default: 1 } }),
  parseHTML: () => [{ tag: 'ol' }],
  renderHTML: ({ HTMLAttributes: { start } }) => ['ol', start === 1 ? {} : { start }, 0],
  addInputRules() {
    return [
      wrappingInputRule({
        find: /^\s*(\d{1,3})[.)]\s$/,
        type: this.type,
        getAttributes: ([, number]) => ({ start: Number(number) }),
        joinPredicate: ([, number], { childCount, attrs }) => childCount + attrs.start === Number(number),
      }),
    ];
  },
});

/** One line; where lines are being made items of, several for a moment. */
export const ListItem = Node.create({
  name: 'listItem',
  content: 'paragraph+',
  defining: true,
  addAttributes: () => ({ marker: ofSource }),
  parseHTML: () => [{ tag: 'li' }],
  renderHTML: () => ['li', 0],
  addKeyboardShortcuts() {
    return {
      Enter: () =>
        this.editor.commands.first(({ commands }) => [
          () => commands.splitListItem(this.name),
          () => this.editor.isActive(this.name) && commands.liftListItem(this.name),
        ]),
      // Away from its mark, then to the line before.
      Backspace: () => {
        const { empty, $from } = this.editor.state.selection;
        const isAtStart = empty && $from.parentOffset === 0 && $from.node(-1).type.name === this.name;
        return isAtStart && this.editor.commands.liftListItem(this.name);
      },
    };
  },
});
