import { begin } from '../page/begin.ts';
import { fill } from '../page/markup.ts';

declare const MediumEditor: new (element: HTMLElement, options: object) => { getContent(): string };

await begin(({ place, start }) => {
  const element = document.createElement('div');
  fill(element, start.html);
  place.append(element);
  const editor = new MediumEditor(element, { toolbar: false, placeholder: false });
  return { editable: () => element, model: () => ({ html: editor.getContent() }) };
});
