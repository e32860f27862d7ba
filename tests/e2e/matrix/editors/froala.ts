import type FroalaEditor from 'froala-editor';
import { begin } from '../page/begin.ts';
import { fill } from '../page/markup.ts';

type FroalaClass = new (element: HTMLElement, options: object, ready: () => void) => FroalaEditor;

await begin(async ({ place, start }) => {
  const element = document.createElement('div');
  fill(element, start.html);
  place.append(element);
  const Froala = (globalThis as unknown as { FroalaEditor: FroalaClass }).FroalaEditor;
  const editor = await new Promise<FroalaEditor>((ready) => {
    const made: FroalaEditor = new Froala(element, { height: 380, attribution: false }, () => ready(made));
  });
  return {
    editable: () => place.querySelector('.fr-element') as HTMLElement,
    model: () => ({ html: editor.html.get() }),
  };
});
