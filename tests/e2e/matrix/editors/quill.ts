import type Quill from 'quill';
import { begin } from '../page/begin.ts';
import { escaped } from '../page/markup.ts';

type Ops = ReturnType<Quill['getContents']>['ops'];
type QuillClass = new (element: HTMLElement, options: object) => Quill;

/** Quill 1 and 2 as their own builds; the model is their list of operations. */
await begin(({ place, start }) => {
  const element = document.createElement('div');
  place.append(element);
  const editor = new (globalThis as unknown as { Quill: QuillClass }).Quill(element, { theme: 'snow' });
  editor.clipboard.dangerouslyPasteHTML(start.html);
  editor.history.clear();
  editor.blur();
  return { editable: () => editor.root, model: () => ({ html: toHtml(editor.getContents().ops) }) };
});

function toHtml(ops: Ops): string {
  let html = '';
  let line = '';
  for (const { insert, attributes = {} } of ops) {
    for (const [i, part] of String(insert ?? '')
      .split('\n')
      .entries()) {
      if (i > 0) {
        html += block(line, attributes);
        line = '';
      }
      line += inline(part, attributes);
    }
  }
  return html;
}

function inline(text: string, { bold, italic, link }: Record<string, unknown>): string {
  if (!text) return '';
  let html = escaped(text);
  if (link) html = `<a href="${escaped(String(link))}">${html}</a>`;
  if (italic) html = `<em>${html}</em>`;
  if (bold) html = `<strong>${html}</strong>`;
  return html;
}

function block(line: string, { list, blockquote }: Record<string, unknown>): string {
  if (list === 'bullet') return `<ul><li>${line}</li></ul>`;
  if (list) return `<ol><li>${line}</li></ol>`;
  return blockquote ? `<blockquote><p>${line}</p></blockquote>` : `<p>${line}</p>`;
}
