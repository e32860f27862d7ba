import { afterEach, expect, test } from 'vitest';
import { TypedTail } from '@/lib/content/typed-tail.ts';
import { textArea } from '../editors/page.ts';

let stop: AbortController;
let tail: TypedTail;
let field: HTMLTextAreaElement;

afterEach(() => stop.abort());

function begin(): void {
  stop = new AbortController();
  tail = new TypedTail(stop.signal, () => true);
  tail.attach(document);
  field = textArea('');
}
const input = (inputType: string, data: string | null = null) =>
  field.dispatchEvent(new InputEvent('beforeinput', { inputType, data, bubbles: true }));
const type = (text: string) => {
  for (const character of text) input('insertText', character);
};
const ends = (word: string) => tail.endsWith(field, word);

test('is what was typed last, with what was taken back', () => {
  begin();
  type('Dag ;lat');
  input('deleteContentBackward');
  type('at');
  expect([ends(';laat'), ends(';lat')]).toEqual([true, false]);
});

test('knows a word that was put together, as with accents', () => {
  begin();
  type(';');
  input('insertCompositionText', 'é');
  field.dispatchEvent(new CompositionEvent('compositionend', { data: 'é', bubbles: true }));
  expect(ends(';é')).toBe(true);
});

test.each([
  ['a paste', () => input('insertFromPaste', ';laat')],
  ['a word that the browser put right', () => input('insertReplacementText', ';laat')],
  ['a click', () => field.dispatchEvent(new MouseEvent('pointerdown', { bubbles: true }))],
  ['a move of the caret', () => field.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowUp' }))],
])('%s ends it', (_, act) => {
  begin();
  type(';laat');
  act();
  expect(ends(';laat')).toBe(false);
});

test('is of one editor', () => {
  begin();
  type(';laat');
  const other = document.createElement('textarea');
  expect(tail.endsWith(other, ';laat')).toBe(false);
});
