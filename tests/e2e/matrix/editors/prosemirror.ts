import { baseKeymap } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { defaultMarkdownParser, defaultMarkdownSerializer, schema } from 'prosemirror-markdown';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import 'prosemirror-view/style/prosemirror.css';
import { begin } from '../page/begin.ts';

/** As Chatwoot has it: what is sent is Markdown. */
await begin(({ place, start }) => {
  const state = EditorState.create({
    schema,
    doc: defaultMarkdownParser.parse(start.markdown),
    plugins: [history(), keymap({ 'Mod-z': undo, 'Mod-y': redo }), keymap(baseKeymap)],
  });
  const view = new EditorView(place, { state });
  return {
    editable: () => view.dom,
    model() {
      const markdown = defaultMarkdownSerializer.serialize(view.state.doc);
      return { markdown, rendered: defaultMarkdownParser.tokenizer.render(markdown) };
    },
  };
});
