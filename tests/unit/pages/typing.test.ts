import { describe, expect, it } from 'vitest';
import { followTyping, takesText } from '@/lib/pages/typing.ts';

describe('an element that takes text', () => {
  it.each([
    ['<textarea></textarea>', true],
    ['<input>', true],
    ['<input type="date">', true],
    ['<select></select>', true],
    ['<input type="number">', true],
    ['<input type="search">', true],
    ['<input type="button">', false],
    ['<input type="color">', false],
    ['<input type="file">', false],
    ['<input type="image">', false],
    ['<input type="range">', false],
    ['<input type="reset">', false],
    ['<input type="submit">', false],
    ['<input type="radio">', false],
    ['<input type="checkbox">', false],
    ['<button></button>', false],
  ])('%s: %s', (html, expected) => {
    document.body.innerHTML = html;
    expect(takesText(document.body.firstElementChild)).toBe(expected);
  });
});

it('somebody types while the focus is in a field of this page', () => {
  document.body.innerHTML = '<textarea></textarea><button></button><input>';
  const typing = followTyping(document);
  const [note, button, other] = document.body.children as unknown as HTMLElement[];
  const seen = [note, button, other].map((element) => {
    element?.focus();
    return typing.value;
  });
  expect(seen).toEqual([true, false, true]);
  other?.blur();
  expect(typing.value).toBe(false);
});
