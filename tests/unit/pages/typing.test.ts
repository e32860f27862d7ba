import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
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

describe('somebody types in this page', () => {
  let typing: ReturnType<typeof followTyping>;
  const at = <T extends HTMLElement>(selector: string) => document.querySelector(selector) as T;
  beforeEach(() => {
    vi.useFakeTimers();
    document.body.innerHTML = `
      <label for="note">Notitie</label><textarea id="note"></textarea>
      <button type="button"><span>Toevoegen</span></button>
      <label><span>Intern</span><input type="checkbox"></label>
      <a href="#x">Meer</a><input id="other"><p>Tekst</p>`;
    typing = followTyping(document);
  });
  afterEach(() => {
    vi.useRealTimers();
  });
  const type = () => at('#note').focus();

  it('from a text field on, also with the focus on what comes behind it', () => {
    at('button').focus();
    expect(typing.value).toBe(false);
    type();
    expect(typing.value).toBe(true);
    for (const next of ['button', 'input[type=checkbox]', 'a', '#other', 'button']) {
      at(next).focus();
      vi.runAllTimers();
      expect(typing.value).toBe(true);
    }
  });

  it('until something that is no text field is pressed', () => {
    for (const other of ['button', 'button span', 'input[type=checkbox]', 'a', 'p']) {
      type();
      at('button').focus();
      at(other).click();
      expect(typing.value).toBe(false);
      at('a').focus();
      expect(typing.value).toBe(false);
      at('#other').focus();
      expect(typing.value).toBe(true);
      at('#other').blur();
    }
  });

  it('and not until its own field is pressed, or the label of one', () => {
    type();
    at('#note').click();
    at('label[for=note]').click();
    expect(typing.value).toBe(true);
    at('button').focus();
    at('label[for=note]').dispatchEvent(new MouseEvent('click', { bubbles: true }));
    expect(typing.value).toBe(true);
  });

  it('but until the label of something else is', () => {
    type();
    at('button').focus();
    at('label span').click();
    expect(typing.value).toBe(false);
  });

  it('on where a press leaves the focus in the field, or brings it there', () => {
    type();
    at('p').click();
    expect(typing.value).toBe(true);
    at('button').focus();
    at('button').addEventListener('click', () => at('#other').focus());
    at('button').click();
    expect(typing.value).toBe(true);
  });

  it('until the focus leaves this page', () => {
    type();
    window.dispatchEvent(new Event('blur'));
    expect(typing.value).toBe(false);
  });

  it('until nothing in it has the focus any more, for longer than a moment', () => {
    type();
    at('#note').blur();
    at('button').focus();
    vi.runAllTimers();
    expect(typing.value).toBe(true);
    at('button').blur();
    expect(typing.value).toBe(true);
    vi.runAllTimers();
    expect(typing.value).toBe(false);
  });
});
