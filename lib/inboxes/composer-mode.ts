/** Whether an editor writes a reply or a note, where the app tells it by the tab that is chosen above it. */

/** Levels looked at above an editor: its toolbar, its box, the box's tabs. */
const MOST_LEVELS = 10;
const CHOSEN =
  '[role="tab"][aria-selected="true"], [role="radio"][aria-checked="true"], button[aria-pressed="true"]';

/** Labels of tabs for colleagues only, in English, Dutch, German, French, Spanish and Portuguese. */
const NOTE_LABEL = new RegExp(
  [
    '(?:add )?(?:an? )?(?:internal )?(?:comment|note)',
    '(?:interne )?(?:opmerking|notitie)(?: toevoegen)?',
    '(?:interner? )?(?:kommentar|notiz|hinweis)(?: hinzufügen)?',
    '(?:ajouter )?(?:une? )?(?:note|commentaire)(?: interne)?',
    '(?:añadir |adicionar )?(?:comentario|comentário|nota)(?: intern[ao])?',
  ]
    .map((label) => `^${label}$`)
    .join('|'),
  'iu',
);

/** @param outside Matches what is no part of the composer: the search goes no further up than where it holds that. */
export function isNoteTabChosen(editor: Element, outside: string): boolean {
  let box = editor.parentElement;
  for (let level = 0; box && level < MOST_LEVELS && !box.querySelector(outside); level += 1) {
    const chosen = [...box.querySelectorAll(CHOSEN)];
    if (chosen.some((tab) => NOTE_LABEL.test((tab.textContent ?? '').trim()))) return true;
    box = box.parentElement;
  }
  return false;
}
