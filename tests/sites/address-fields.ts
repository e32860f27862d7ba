/** Whether what is taken for an editor is a field for something else: whom it goes to, its subject, a search. */
import { cleanLine } from '@/lib/inboxes/person.ts';

/** To, Cc, Bcc, From, Subject and Search, in English, Dutch, German and French. */
const NAMED_FOR_ANOTHER =
  /^(?:to|aan|an|à|b?cc|cci|from|van|von|de|recipients?|ontvangers?|empfänger|destinataires?|subject|onderwerp|betreff|objet|search|zoeken|suche|rechercher?)(?!\p{L})/iu;
const HEADERS =
  '[name="to"], [name="cc"], [name="bcc"], [role="search"], [role="combobox"], .recipients, ul.emailaddresses, label';

export function isAddressField(editor: HTMLElement): boolean {
  return isForAnother(editor) || editor.closest(HEADERS) !== null;
}

/** By itself, wherever it stands: damage can put an editor anywhere. */
export function isForAnother(editor: HTMLElement): boolean {
  const { ownerDocument } = editor;
  const labelled = (editor.getAttribute('aria-labelledby') ?? '').split(/\s+/).filter(Boolean);
  const labels = editor.id ? [...ownerDocument.querySelectorAll('label[for]')] : [];
  const names = [
    editor.getAttribute('aria-label'),
    editor.getAttribute('title'),
    editor.getAttribute('placeholder'),
    ...labelled.map((id) => ownerDocument.getElementById(id)?.textContent),
    ...labels.filter((label) => label.getAttribute('for') === editor.id).map((label) => label.textContent),
  ];
  return (
    editor.matches('input, select, [role="searchbox"], [role="combobox"]') ||
    names.some((name) => NAMED_FOR_ANOTHER.test(cleanLine(name ?? '')))
  );
}
