import { begin } from '../page/begin.ts';
import { escaped, fill } from '../page/markup.ts';

/**
 * An editor like osTicket's (Redactor, tried on the real app 2026-11): it copies what it shows to a hidden text area
 * whenever its nodes change, and its own paste drops blank lines and runs the last two lines together.
 */
await begin(({ place, start }) => {
  const field = document.createElement('textarea');
  field.hidden = true;
  const element = document.createElement('div');
  element.className = 'redactor-in';
  element.contentEditable = 'true';
  fill(element, start.html);
  place.append(element, field);
  const copy = () => {
    field.value = element.innerHTML;
  };
  copy();
  new MutationObserver(copy).observe(element, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
  });
  element.addEventListener('paste', (event) => {
    const text =
      event.clipboardData?.getData('text/plain') || strip(event.clipboardData?.getData('text/html') ?? '');
    const lines = text.split('\n').filter((line) => line.trim());
    if (lines.length === 0) return;
    event.preventDefault();
    const last = lines.splice(-2).map(escaped).join('');
    document.execCommand('insertHTML', false, [...lines.map(escaped), last].join('<br>'));
  });
  return { editable: () => element, model: () => ({ html: field.value }) };
});

function strip(html: string): string {
  return html
    .replace(/<br>|<\/(p|li|ul)>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');
}
