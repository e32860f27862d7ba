import { editorAround } from './elements.ts';

/** What a person does in an editor says where their caret is to be; where an app puts it on its own is no wish. */
export const TOUCHES = ['pointerdown', 'keydown', 'input'] as const;

/** The editor that the person has put the caret in by this event; null for any other event. */
export function touchedEditor(event: Event, byPerson: (event: Event) => boolean): HTMLElement | null {
  return byPerson(event) && !isShortcut(event) ? editorOf(event) : null;
}

export function editorOf(event: Event): HTMLElement | null {
  return editorAround((event.composedPath()[0] ?? null) as Node | null);
}

/** A key that opens the sidebar or the like says nothing about the caret, unlike typing and arrows. */
function isShortcut(event: Event): boolean {
  if (!('key' in event)) return false;
  const { key, altKey, ctrlKey, metaKey } = event as KeyboardEvent;
  return (
    altKey || ['Alt', 'Control', 'Meta', 'Shift'].includes(key) || ((ctrlKey || metaKey) && key.length === 1)
  );
}
