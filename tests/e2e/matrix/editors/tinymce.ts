import type { TinyMCE } from 'tinymce8';
import { begin } from '../page/begin.ts';

declare const tinymce: TinyMCE;

/** TinyMCE 5 and 8, in its frame or in the page itself. */
await begin(async ({ place, start }) => {
  const { package: folder, inline } = document.documentElement.dataset;
  const isInline = inline !== undefined;
  const target = document.createElement(isInline ? 'div' : 'textarea');
  place.append(target);
  const [editor] = await tinymce.init({
    target,
    inline: isInline,
    base_url: `/npm/${folder}`,
    suffix: '.min',
    license_key: 'gpl',
    plugins: folder === 'tinymce' ? 'lists link paste' : 'lists link',
    menubar: false,
    branding: false,
    promotion: false,
    statusbar: false,
    height: 420,
  });
  if (!editor) throw new Error('TinyMCE did not start');
  editor.setContent(start.html);
  editor.undoManager.clear();
  editor.undoManager.add();
  return { editable: () => editor.getBody(), model: () => ({ html: editor.getContent() }) };
});
