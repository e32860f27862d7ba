import { describe, expect, test, vi } from 'vitest';
import { insertReply } from '@/lib/editors/insert.ts';
import type { EditorStrategy, ReplyText } from '@/lib/editors/types.ts';
import { richEditor, textArea } from './page.ts';

const reply: ReplyText = { text: 'Dag Ria,\n\nSorry!', html: '<p>Dag Ria,</p><p>Sorry!</p>' };
document.execCommand = () => false;

/** A way in that does this, and a list of those that were tried. */
const tried: string[] = [];
function way(
  id: string,
  work: (editor: HTMLElement, reply: ReplyText) => void,
  noticed = true,
): EditorStrategy {
  return {
    id,
    serves: () => true,
    attempt(editor, sent) {
      tried.push(id);
      work(editor, sent);
      return noticed;
    },
  };
}
const put = (editor: HTMLElement, { html }: ReplyText) => editor.insertAdjacentHTML('afterbegin', html);
const ignore = () => {};

async function insert(editor: HTMLElement, ...ways: EditorStrategy[]) {
  tried.length = 0;
  return insertReply(editor, reply, { caret: null, strategies: ways });
}

describe('a reply', () => {
  test('that arrives at once, stops the search', async () => {
    const editor = richEditor('<p><br></p><p>quote</p>');
    const result = await insert(editor, way('one', put), way('two', put));
    expect(result.inserted).toBe('one');
    expect(editor.textContent).toBe('Dag Ria,Sorry!quote');
    expect(tried).toEqual(['one']);
  });

  test('that an editor brings in later, is waited for', async () => {
    const editor = richEditor('<p>quote</p>');
    const later = way('later', (at, sent) => void setTimeout(() => put(at, sent), 100));
    expect((await insert(editor, later, way('two', put))).inserted).toBe('later');
    expect(editor.textContent).toBe('Dag Ria,Sorry!quote');
  });

  test('that an editor ignores, is tried the next way', async () => {
    const editor = richEditor('<p>quote</p>');
    const result = await insert(editor, way('one', ignore, false), way('two', put));
    expect(result.inserted).toBe('two');
    expect(tried).toEqual(['one', 'two']);
  });

  test('that a way breaks on, is tried the next way', async () => {
    const breaks = way('breaks', () => {
      throw new Error('the page said no');
    });
    expect((await insert(richEditor(''), breaks, way('two', put))).inserted).toBe('two');
  });

  test('that the quote below already contains, is counted once more', async () => {
    const editor = richEditor(`<blockquote>${reply.html}</blockquote>`);
    expect((await insert(editor, way('none', ignore, false))).inserted).toBe(null);
    expect((await insert(editor, way('one', put))).inserted).toBe('one');
  });

  test('that arrives in part, is taken back and never tried again', async () => {
    const editor = richEditor('<p>quote</p>');
    const half = way('half', (at) => at.prepend('Dag Ria,'));
    expect(await insert(editor, half, way('two', put))).toEqual({ inserted: null, changed: false });
    expect(tried).toEqual(['half']);
    expect(editor.innerHTML).toBe('<p>quote</p>');
  });

  test('that comes at the cost of other text, is taken back', async () => {
    const editor = richEditor('<p>quote</p>');
    const harm = way('harm', (at, { html }) => {
      at.innerHTML = html;
    });
    expect((await insert(editor, harm)).inserted).toBe(null);
    expect(editor.innerHTML).toBe('<p>quote</p>');
  });

  test('that the app takes out again at once, did not arrive', async () => {
    const editor = richEditor('<p>quote</p>');
    const controlled = way('controlled', (at, sent) => {
      put(at, sent);
      queueMicrotask(() => {
        at.innerHTML = '<p>quote</p>';
      });
    });
    expect((await insert(editor, controlled, way('two', put))).inserted).toBe('two');
    expect(editor.textContent).toBe('Dag Ria,Sorry!quote');
  });

  test('whose emoji the editor turns into a picture, arrived', async () => {
    const editor = richEditor('');
    const pictures = way('pictures', (at) => {
      at.innerHTML = '<p>Dag Ria <img alt="🎁"></p>';
    });
    const gift = { text: 'Dag Ria 🎁', html: '<p>Dag Ria 🎁</p>' };
    expect((await insertReply(editor, gift, { caret: null, strategies: [pictures] })).inserted).toBe(
      'pictures',
    );
  });
});

test('a text area gets it above the quote with a blank line between, and the caret behind it', async () => {
  const field = textArea('Op ma schreef Ria:\n> oei');
  const result = await insertReply(field, reply, { caret: null });
  expect(result.inserted).toBe('set-range');
  expect(field.value).toBe('Dag Ria,\n\nSorry!\n\nOp ma schreef Ria:\n> oei');
  expect(field.selectionStart).toBe(reply.text.length);
});

describe('nothing is tried', () => {
  const nothing = { inserted: null, changed: false };
  test('after the page has moved on', async () => {
    const editor = richEditor('<p>quote</p>');
    tried.length = 0;
    expect(
      await insertReply(editor, reply, {
        caret: null,
        signal: AbortSignal.abort(),
        strategies: [way('one', put)],
      }),
    ).toEqual(nothing);
    expect(tried).toEqual([]);
  });
  test('in an editor that is gone, closed or cannot take the focus', async () => {
    const gone = richEditor('');
    gone.remove();
    expect(await insert(gone, way('one', put))).toEqual(nothing);
    const closed = textArea('x');
    closed.readOnly = true;
    expect(await insert(closed, way('one', put))).toEqual(nothing);
    const unfocusable = textArea('x');
    unfocusable.hidden = true;
    unfocusable.focus = () => {};
    expect(await insert(unfocusable, way('one', put))).toEqual(nothing);
    expect(tried).toEqual([]);
  });
  test('for an empty reply', async () => {
    expect(
      await insertReply(
        richEditor(''),
        { text: ' ', html: '<p></p>' },
        { caret: null, strategies: [way('one', put)] },
      ),
    ).toEqual(nothing);
  });
});

test('when the ticket changes during an attempt, the new content is left alone', async () => {
  const editor = richEditor('<p>quote</p>');
  const stop = new AbortController();
  const switches = way('switches', (at) => {
    at.innerHTML = '<p>another ticket</p>';
    stop.abort();
  });
  await insertReply(editor, reply, { caret: null, signal: stop.signal, strategies: [switches] });
  expect(editor.innerHTML).toBe('<p>another ticket</p>');
});

test('a field that takes the focus as the caret is put there gets nothing', async () => {
  const editor = richEditor('<p>quote</p>');
  const other = document.body.appendChild(document.createElement('input'));
  tried.length = 0;
  document.addEventListener('selectionchange', () => other.focus(), { once: true });
  const range = document.createRange();
  range.setStart(editor, 1);
  const result = await insertReply(editor, reply, { caret: { range }, strategies: [way('one', put)] });
  expect(result).toEqual({ inserted: null, changed: false });
  expect(tried).toEqual([]);
});

test('what does not belong there any more once the caret is there, is not put there', async () => {
  const editor = richEditor('<p>quote</p>');
  tried.length = 0;
  const gone = { caret: null, belongs: () => false, strategies: [way('one', put)] };
  expect(await insertReply(editor, reply, gone)).toEqual({ inserted: null, changed: false });
  expect(tried).toEqual([]);
});

describe('the key that pressed Insert', () => {
  const heard = (editor: HTMLElement) => {
    const keys: string[] = [];
    for (const type of ['keydown', 'keyup'] as const) {
      editor.addEventListener(type, ({ key }) => keys.push(`${type} ${key}`));
    }
    return keys;
  };
  const press = (editor: HTMLElement, key: string, init: KeyboardEventInit = {}) =>
    editor.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init }));

  test('is kept from the app when it is pressed twice or held, as Ctrl+Enter sends there', async () => {
    const editor = richEditor('<p>quote</p>');
    const keys = heard(editor);
    await insert(editor, way('one', put));
    editor.dispatchEvent(new KeyboardEvent('keyup', { key: '4', bubbles: true }));
    expect(press(editor, 'Enter', { ctrlKey: true })).toBe(false);
    expect(press(editor, 'Enter', { ctrlKey: true, repeat: true })).toBe(false);
    editor.dispatchEvent(new KeyboardEvent('keyup', { key: 'Enter', bubbles: true }));
    expect(press(editor, ' ')).toBe(false);
    expect(keys).toEqual(['keyup 4']);
  });

  test('is the app’s again once something is typed', async () => {
    const editor = richEditor('<p>quote</p>');
    const keys = heard(editor);
    await insert(editor, way('one', put));
    press(editor, 'Control');
    press(editor, 'P');
    press(editor, ' ');
    press(editor, 'Enter');
    expect(keys).toEqual(['keydown Control', 'keydown P', 'keydown  ', 'keydown Enter']);
  });

  test('is the app’s where the caret was in the editor already', async () => {
    const editor = richEditor('<p>quote</p>');
    editor.focus();
    const keys = heard(editor);
    vi.spyOn(document, 'hasFocus').mockReturnValue(true);
    await insert(editor, way('one', put));
    press(editor, 'Enter');
    expect(keys).toEqual(['keydown Enter']);
  });
});
