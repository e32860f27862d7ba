import { begin } from '../page/begin.ts';
import { parts } from '../page/start.ts';

interface TrixElement extends HTMLElement {
  editor: { loadHTML(html: string): void };
}

/** Trix has one block with line breaks where others have paragraphs. */
const LINES = `<div>${[parts.intro, '', ...parts.signed, parts.quoted].join('<br>')}</div><blockquote>${parts.mail.join('<br>')}</blockquote>`;

await begin(async ({ place, start }) => {
  const field = document.createElement('input');
  field.type = 'hidden';
  field.id = 'body';
  const element = document.createElement('trix-editor') as TrixElement;
  element.setAttribute('input', 'body');
  const ready = new Promise((done) => element.addEventListener('trix-initialize', done, { once: true }));
  place.append(field, element);
  await ready;
  element.editor.loadHTML(start.text ? LINES : '');
  return { editable: () => element, model: () => ({ html: field.value }) };
});
