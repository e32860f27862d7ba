import { afterEach, beforeEach, expect, test } from 'vitest';
import { CaretMemory, focusEditor, placeCaret, selectedRange } from '@/lib/editors/caret.ts';
import { richEditor, select, textArea, textIn } from './page.ts';

let stop: AbortController;
let memory: CaretMemory;
/** A test's events are made up; those marked so stand for the person's own. */
const mine = new WeakSet<Event>();

beforeEach(() => {
  stop = new AbortController();
  memory = new CaretMemory(stop.signal, (event) => mine.has(event));
  memory.attach(document);
});
afterEach(() => stop.abort());

function press(editor: HTMLElement, init: KeyboardEventInit = { key: 'a' }): void {
  const event = new KeyboardEvent('keydown', { bubbles: true, ...init });
  mine.add(event);
  editor.dispatchEvent(event);
}

function leave(): void {
  (document.activeElement as HTMLElement).blur();
}

test('a text area gives back the selection that the person made', () => {
  const field = textArea('Dag Ria, groet');
  focusEditor(field);
  press(field);
  field.setSelectionRange(4, 7);
  leave();
  expect(memory.recall(field)).toEqual({ start: 4, end: 7 });
});

test('a selection that the page made is no wish', () => {
  const field = textArea('Dag Ria');
  focusEditor(field);
  field.select();
  field.dispatchEvent(new KeyboardEvent('keydown', { key: 'a', bubbles: true }));
  leave();
  expect(memory.recall(field)).toBe(null);
});

test.each([
  { key: 'Alt', altKey: true },
  { key: 'u', altKey: true },
  { key: 'u', ctrlKey: true, shiftKey: true },
  { key: 'Shift', shiftKey: true },
])('the shortcut %o is no caret of the person', (init) => {
  const field = textArea('Dag Ria');
  focusEditor(field);
  field.select();
  press(field, init);
  leave();
  expect(memory.recall(field)).toBe(null);
});

test('a text area whose text before the caret is another by now, has none', () => {
  const field = textArea('Dag Ria');
  focusEditor(field);
  press(field);
  field.setSelectionRange(7, 7);
  leave();
  field.value = 'Dag Ria\n-- \nhandtekening';
  expect(memory.recall(field)).toEqual({ start: 7, end: 7 });
  field.value = 'Beste Wim';
  expect(memory.recall(field)).toBe(null);
});

test('a rich editor keeps the caret while the page changes the text around it', () => {
  const editor = richEditor('<p>een</p><p>twee</p>');
  const text = textIn(editor, 'twee');
  focusEditor(editor);
  press(editor);
  select(text, 2);
  leave();
  select(document.body, 0);
  editor.prepend('erboven');
  const caret = memory.recall(editor);
  placeCaret(editor, caret);
  expect(selectedRange(editor)?.startContainer).toBe(text);
  expect(selectedRange(editor)?.startOffset).toBe(2);
});

test('a rich editor whose content was thrown away has none that lies elsewhere', () => {
  const editor = richEditor('<p>een</p>');
  focusEditor(editor);
  press(editor);
  select(textIn(editor, 'een'), 2);
  leave();
  editor.innerHTML = '<p>een ander bericht</p>';
  const caret = memory.recall(editor);
  placeCaret(editor, caret);
  expect([selectedRange(editor)?.startContainer, selectedRange(editor)?.startOffset]).toEqual([editor, 0]);
});

test('two editors keep their own', () => {
  document.body.innerHTML = '<textarea id="a">aaaa</textarea><textarea id="b">bbbb</textarea>';
  const [a, b] = [...document.querySelectorAll('textarea')];
  if (!a || !b) throw new Error('no fields');
  for (const [field, at] of [
    [a, 1],
    [b, 3],
  ] as const) {
    focusEditor(field);
    press(field);
    field.setSelectionRange(at, at);
  }
  leave();
  expect(memory.recall(a)).toEqual({ start: 1, end: 1 });
  expect(memory.recall(b)).toEqual({ start: 3, end: 3 });
});

test('nothing is heard after the signal', () => {
  const field = textArea('Dag Ria');
  stop.abort();
  focusEditor(field);
  press(field);
  field.setSelectionRange(2, 2);
  leave();
  expect(memory.recall(field)).toBe(null);
});

test('an editor that takes no focus is told', () => {
  const editor = richEditor('');
  editor.removeAttribute('tabindex');
  editor.setAttribute('contenteditable', 'false');
  expect(focusEditor(editor)).toBe(false);
});
