import { begin } from '../page/begin.ts';
import { fill } from '../page/markup.ts';
import { parts } from '../page/start.ts';

const { intro, signed, quoted, mail } = parts;
/** A line a `div`; signature and quote in blocks of their own, inside the editor. */
const DRAFT =
  `<div>${intro}</div><div><br></div>` +
  `<div><div dir="ltr" class="gmail_signature" data-smartmail="gmail_signature"><div dir="ltr">${signed.join('<br>')}</div></div></div><br>` +
  `<div class="gmail_quote"><div dir="ltr" class="gmail_attr">${quoted}<br></div>` +
  `<blockquote class="gmail_quote" style="margin:0 0 0 0.8ex;padding-left:1ex"><div dir="ltr">${mail.map((line) => `<div>${line}</div>`).join('')}</div></blockquote></div>`;

/** Like Gmail's: no framework, `contenteditable`, and the nodes are the mail (InboxSDK's and FlowCrypt's selectors, 2026). */
await begin(({ place, start }) => {
  const element = document.createElement('div');
  element.className = 'Am aiL Al editable LW-avf';
  element.setAttribute('g_editable', 'true');
  element.setAttribute('role', 'textbox');
  element.setAttribute('aria-multiline', 'true');
  element.setAttribute('aria-label', 'Berichttekst');
  element.contentEditable = 'true';
  fill(element, start.text ? DRAFT : '<br>');
  place.append(element);
  return { editable: () => element, model: () => ({ html: element.innerHTML }) };
});
