import { begin } from '../page/begin.ts';
import { fill } from '../page/markup.ts';
import { parts } from '../page/start.ts';

const { intro, signed, quoted, mail } = parts;
const FONT = 'font-family: Aptos, Calibri, sans-serif; font-size: 12pt; color: rgb(0, 0, 0);';
const line = (html: string) => `<div class="elementToProof" style="${FONT}">${html}</div>`;
const DRAFT =
  `${line(intro)}${line('<br>')}<div id="Signature" style="color: inherit;">${signed.map(line).join('')}</div>` +
  `<div id="appendonsend"></div><hr style="display: inline-block; width: 98%;"><div id="divRplyFwdMsg" dir="ltr">${quoted}</div>` +
  `<blockquote>${mail.map((each) => `<div>${each}</div>`).join('')}</blockquote>`;

/** Like Outlook's on the web: styled lines, the signature and the mail that is answered in blocks with ids. */
await begin(({ place, start }) => {
  const element = document.createElement('div');
  element.id = 'editorParent_1';
  element.setAttribute('role', 'textbox');
  element.setAttribute('aria-multiline', 'true');
  element.setAttribute('aria-label', 'Berichttekst, druk op Alt+F10 om af te sluiten');
  element.contentEditable = 'true';
  fill(element, start.text ? DRAFT : line('<br>'));
  place.append(element);
  return { editable: () => element, model: () => ({ html: element.innerHTML }) };
});
