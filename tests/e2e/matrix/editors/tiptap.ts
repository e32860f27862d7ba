import { Editor } from '@tiptap/core';
import { StarterKit } from '@tiptap/starter-kit';
import { begin } from '../page/begin.ts';

await begin(({ place, start }) => {
  // It wants a paragraph behind a quote.
  const html = start.html.replace('<p><br></p>', '<p></p>');
  const content = start.text ? `${html}<p></p>` : html;
  const editor = new Editor({ element: place, extensions: [StarterKit], content });
  return { editable: () => editor.view.dom, model: () => ({ html: editor.getHTML() }) };
});
