import { expect, test } from 'vitest';
import { isStill, wordBefore } from '@/lib/editors/word.ts';
import { richEditor, select, textArea, textIn } from './page.ts';

function inRich(markup: string, text: string, offset: number) {
  const editor = richEditor(markup);
  editor.focus();
  select(textIn(editor, text), offset);
  const found = wordBefore(editor);
  const range = found && 'range' in found.caret ? found.caret.range : null;
  return found && [found.word, range?.toString()];
}

test('in a text area it is what stands between the last blank and the caret', () => {
  const field = textArea('Dag,\n;laat en meer');
  field.setSelectionRange(10, 10);
  expect(wordBefore(field)).toEqual({ word: ';laat', caret: { start: 5, end: 10 } });
  field.setSelectionRange(5, 5);
  expect(wordBefore(field)).toBeNull();
  field.setSelectionRange(5, 10);
  expect(wordBefore(field)).toBeNull();
});

test('in a rich editor it is found at the end, in the middle and at the start of a line', () => {
  expect(inRich('<p>Dag ;laat</p>', 'Dag', 9)).toEqual([';laat', ';laat']);
  expect(inRich('<p>;laat en</p>', ';laat', 5)).toEqual([';laat', ';laat']);
  expect(inRich('<p>Dag </p>', 'Dag', 4)).toBeNull();
});

test('it never reaches into another line', () => {
  expect(inRich('<p>Dag</p><p>;laat</p>', ';laat', 5)).toEqual([';laat', ';laat']);
  expect(inRich('Dag<br>;laat', ';laat', 5)).toEqual([';laat', ';laat']);
  expect(inRich('<div>Dag</div>;laat', ';laat', 5)).toEqual([';laat', ';laat']);
});

test('it is put together from the pieces that an editor made of it, without its invisible marks', () => {
  expect(inRich('<p>Dag <span>;la</span><b>at</b></p>', 'at', 2)).toEqual([';laat', ';laat']);
  expect(inRich('<p>Dag \ufeff;la\u200bat</p>', 'Dag', 11)?.[0]).toBe(';laat');
});

test('a caret beside the text, in its paragraph, is right behind it', () => {
  const editor = richEditor('<p>Dag ;laat</p>');
  select(editor.firstChild as Node, 1);
  expect(wordBefore(editor)?.word).toBe(';laat');
});

test('what is longer than any shortcut is none', () => {
  const field = textArea('x'.repeat(200));
  field.setSelectionRange(200, 200);
  expect(wordBefore(field)).toBeNull();
});

test('a mark that an editor keeps at the caret is no part of the word, and does not hide it', () => {
  expect(inRich('<p>Dag ;laat\ufeff</p>', 'Dag', 10)?.[0]).toBe(';laat');
});

test('a word that is another by now is not still there', () => {
  const field = textArea('Dag ;laat');
  field.setSelectionRange(9, 9);
  const typed = wordBefore(field);
  if (!typed) throw new Error('no word');
  expect(isStill(field, typed)).toBe(true);
  field.value = 'Dag Uw pakket';
  expect(isStill(field, typed)).toBe(false);
});
