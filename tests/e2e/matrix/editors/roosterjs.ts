import { createEditor, createModelFromHtml, exportContent } from 'roosterjs';
import { begin } from '../page/begin.ts';

/** By the id that Proton's composer gives it. */
await begin(({ place, start }) => {
  const element = document.createElement('div');
  element.id = 'rooster-editor';
  place.append(element);
  const editor = createEditor(element, [], createModelFromHtml(start.html));
  return { editable: () => element, model: () => ({ html: exportContent(editor) }) };
});
