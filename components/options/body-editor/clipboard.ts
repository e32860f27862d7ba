/** Copied, a text is its source; pasted, a source is a text. Of pasted markup only what a template can hold is taken. */
import { Extension } from '@tiptap/core';
import type { Fragment } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import { printNode, sliceOf } from './document.ts';

export const Clipboard = Extension.create({
  name: 'clipboard',
  addProseMirrorPlugins() {
    const { schema } = this.editor;
    const whole = (content: Fragment) => {
      const name = content.firstChild?.type.name;
      if (content.firstChild?.isInline)
        return schema.node('doc', null, schema.node('paragraph', null, content));
      return schema.node(
        'doc',
        null,
        name === 'listItem' ? schema.node('bulletList', null, content) : content,
      );
    };
    return [
      new Plugin({
        props: {
          clipboardTextSerializer: ({ content }) =>
            content.size === 0 ? '' : printNode(whole(content)).source,
          clipboardTextParser: (text) => sliceOf(schema, text),
        },
      }),
    ];
  },
});
