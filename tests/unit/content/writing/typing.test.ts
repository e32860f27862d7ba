import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { TypedTail } from '@/lib/content/typed-tail.ts';
import { Typing } from '@/lib/content/writing/typing.ts';
import { richEditor, select, textArea, textIn } from '../../editors/page.ts';

let stop: AbortController;
let typing: Typing;
let editor: HTMLElement;
const expand = vi.fn(async (_word: string, _typed: unknown): Promise<void> => undefined);
const search = vi.fn(async (_typed: unknown): Promise<void> => undefined);
const words = { on: true, prefix: ';', key: 'Tab' as const, words: ['laat', 'retour-nl'] };
/** A test's events are made up; those marked so stand for the person's own. */
const mine = new WeakSet<Event>();

beforeEach(() => {
  stop = new AbortController();
  const byPerson = (event: Event) => mine.has(event);
  const tail = new TypedTail(stop.signal, byPerson);
  tail.attach(document);
  typing = new Typing({ editor: () => editor, expand, search }, tail, stop.signal, byPerson);
  typing.attach(document);
  typing.learn(words);
  expand.mockClear();
  search.mockClear();
});
afterEach(() => stop.abort());

/** Whether the page got the key as it is. */
function press(key: string, init: KeyboardEventInit = {}, byPerson = true): boolean {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init });
  if (byPerson) mine.add(event);
  let heard = false;
  document.addEventListener(
    'keydown',
    () => {
      heard = true;
    },
    { once: true, signal: stop.signal },
  );
  const untouched = editor.dispatchEvent(event);
  return untouched && heard;
}

/** The person's own keys. */
function type(text: string): void {
  for (const data of text) {
    const event = new InputEvent('beforeinput', { inputType: 'insertText', data, bubbles: true });
    mine.add(event);
    editor.dispatchEvent(event);
  }
}

function typed(text: string): void {
  const field = textArea(text);
  editor = field;
  field.focus();
  field.setSelectionRange(text.length, text.length);
  type(text);
}

describe('a shortcut', () => {
  it('with its key is expanded in its place, and the page never hears of the key', () => {
    typed('Dag,\n;laat');
    expect(press('Tab')).toBe(false);
    expect(expand).toHaveBeenCalledExactlyOnceWith('laat', {
      editor,
      word: ';laat',
      caret: { start: 5, end: 10 },
    });
  });

  it('is found in a rich editor, and in capitals', () => {
    editor = richEditor('<p>Dag ;Retour-NL</p>');
    editor.focus();
    select(textIn(editor, 'Dag'), 14);
    type('Dag ;Retour-NL');
    press('Tab');
    expect(expand.mock.calls[0]?.[0]).toBe('retour-nl');
  });

  it('has the prefix and the key that the person chose', () => {
    typing.learn({ ...words, prefix: '//', key: 'Space' });
    typed('//laat');
    expect(press('Tab')).toBe(true);
    expect(press(' ')).toBe(false);
    expect(expand).toHaveBeenCalledOnce();
    typed(';laat');
    expect(press(' ')).toBe(true);
  });

  it('is expanded once, however often its key is pressed meanwhile', async () => {
    let done = () => {};
    expand.mockImplementationOnce(
      () =>
        new Promise((resolve) => {
          done = resolve;
        }),
    );
    typed(';laat');
    expect(press('Tab')).toBe(false);
    expect(press('Tab')).toBe(false);
    expect(expand).toHaveBeenCalledOnce();
    done();
  });

  it('that still stands there after its key, is the page’s the next time: the key is no trap', async () => {
    typed(';laat');
    expect(press('Tab')).toBe(false);
    await vi.waitFor(() => expect(press('Tab')).toBe(true));
    expect(expand).toHaveBeenCalledOnce();
    typed('Dag ;laat');
    expect(press('Tab')).toBe(false);
  });

  it('typed again in the same place, as in the next mail, is expanded again', async () => {
    typed(';laat');
    press('Tab');
    await vi.waitFor(() => expect(expand).toHaveBeenCalledTimes(1));
    await Promise.resolve();
    (editor as HTMLTextAreaElement).value = ';laat';
    type(';laat');
    expect(press('Tab')).toBe(false);
    await vi.waitFor(() => expect(expand).toHaveBeenCalledTimes(2));
  });

  it('that is the prefix alone opens the search there', () => {
    typed('Dag ;');
    expect(press('Tab')).toBe(false);
    expect(search).toHaveBeenCalledExactlyOnceWith({ editor, word: ';', caret: { start: 4, end: 5 } });
  });
});

describe('every other key is the page’s', () => {
  it.each([
    ['another key', ';laat', 'Enter', {}],
    ['a word that is no shortcut', ';morgen', 'Tab', {}],
    ['a word without the prefix', 'laat', 'Tab', {}],
    ['a shortcut within a word', 'x;laat', 'Tab', {}],
    ['no word', 'Dag ', 'Tab', {}],
    ['with Shift', ';laat', 'Tab', { shiftKey: true }],
    ['with Ctrl', ';laat', 'Tab', { ctrlKey: true }],
    ['while a character is put together', ';laat', 'Tab', { isComposing: true }],
    ['held down', ';laat', 'Tab', { repeat: true }],
  ])('%s', (_, text, key, init) => {
    typed(text);
    expect(press(key, init)).toBe(true);
    expect(expand).not.toHaveBeenCalled();
  });

  it('where the page put the word there, whoever presses the key', () => {
    typed('Dag ');
    (editor as HTMLTextAreaElement).value = 'Dag ;laat';
    (editor as HTMLTextAreaElement).setSelectionRange(9, 9);
    expect(press('Tab')).toBe(true);
    expect(expand).not.toHaveBeenCalled();
  });

  it.each(['ArrowLeft', 'Home'])('once the caret was moved away and back, by %s', (key) => {
    typed(';laat');
    press(key);
    expect(press('Tab')).toBe(true);
    type('t');
    expect(press('Tab')).toBe(true);
  });

  it('when the page pressed it itself', () => {
    typed(';laat');
    expect(press('Tab', {}, false)).toBe(true);
    expect(expand).not.toHaveBeenCalled();
  });

  it('in any field but the open editor', () => {
    typed(';laat');
    const field = editor;
    editor = document.createElement('textarea');
    document.body.append(editor);
    const event = new KeyboardEvent('keydown', { key: 'Tab', bubbles: true, cancelable: true });
    mine.add(event);
    expect(field.dispatchEvent(event)).toBe(true);
    expect(expand).not.toHaveBeenCalled();
  });

  it('where shortcuts are switched off', () => {
    typing.learn({ ...words, on: false });
    typed(';laat');
    expect(press('Tab')).toBe(true);
    expect(expand).not.toHaveBeenCalled();
  });
});
