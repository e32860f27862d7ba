import { createEditor, createModelFromHtml, exportContent } from 'roosterjs';
import { begin } from '../page/begin.ts';

await begin(({ place, start }) => {
  const element = document.createElement('div');
  place.append(element);
  const editor = createEditor(element, [], createModelFromHtml(start.html));
  return { editable: () => element, model: () => ({ html: exportContent(editor) }) };
});
