// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { isNoteTabChosen } from '@/lib/inboxes/composer-mode.ts';

function editorUnder(tabs: string, around = ''): Element {
  const page = new DOMParser().parseFromString(
    `${around}<section><div role="tablist">${tabs}</div><div><div id="editor"></div></div></section>`,
    'text/html',
  );
  const editor = page.getElementById('editor');
  if (!editor) throw new Error('no editor');
  return editor;
}

const tab = (label: string, chosen: boolean) =>
  `<button role="tab" aria-selected="${chosen}">${label}</button>`;

describe('the tab above an editor', () => {
  it.each([
    'Comment',
    'Add internal note',
    'Opmerking',
    'Interne notitie',
    'Kommentar',
    'Interne Notiz',
    'Note interne',
  ])('tells a note by "%s"', (label) => {
    expect(isNoteTabChosen(editorUnder(tab('E-mail', false) + tab(label, true)), 'article')).toBe(true);
    expect(isNoteTabChosen(editorUnder(tab('E-mail', true) + tab(label, false)), 'article')).toBe(false);
  });

  it.each(['Reply', 'Notes archive', 'Comment on the price', 'Antwoord'])('is no note’s by "%s"', (label) => {
    expect(isNoteTabChosen(editorUnder(tab(label, true)), 'article')).toBe(false);
  });

  it('is not looked for beyond the composer', () => {
    const side = `<article>Hallo</article><aside>${tab('Note', true)}</aside>`;
    expect(isNoteTabChosen(editorUnder(tab('Reply', true), side), 'article')).toBe(false);
  });
});
