import type * as Kit from 'ckeditor5';
import { begin } from '../page/begin.ts';

declare const CKEDITOR: typeof Kit;

await begin(async ({ place, start }) => {
  const { ClassicEditor, Essentials, Paragraph, Bold, Italic, Link, List, BlockQuote } = CKEDITOR;
  const source = document.createElement('div');
  place.append(source);
  const editor = await ClassicEditor.create({
    attachTo: source,
    root: { initialData: start.html },
    licenseKey: 'GPL',
    plugins: [Essentials, Paragraph, Bold, Italic, Link, List, BlockQuote],
    toolbar: ['bold', 'italic', 'link', 'bulletedList', 'blockQuote'],
  });
  return {
    editable: () => place.querySelector('.ck-editor__editable') as HTMLElement,
    model: () => ({ html: editor.getData() }),
  };
});
