import { describe, expect, test } from 'vitest';
import { compact, contentOf, holds } from '@/lib/editors/content.ts';
import { putBack } from '@/lib/editors/put-back.ts';
import { richEditor, textArea, textIn } from './page.ts';

test('two texts that differ in white space and emoji only, read the same', () => {
  expect(compact('Dag\u00a0Ria,\n\n dank 🎁\ufe0f!\u200b')).toBe(compact('Dag Ria,dank!'));
  expect(compact('Dag Ria 2')).not.toBe(compact('Dag Ria 3'));
});

describe('what an editor holds', () => {
  test('is told from an edit of one letter, of a style, of a link', () => {
    const editor = richEditor('<p>Dag <a href="https://a.example">Ria</a></p>');
    const content = contentOf(editor);
    expect(holds(editor, content)).toBe(true);
    for (const markup of [
      '<p>Dag <a href="https://a.example">Ria!</a></p>',
      '<p>Dag <a href="https://b.example">Ria</a></p>',
      '<p><b>Dag </b><a href="https://a.example">Ria</a></p>',
    ]) {
      expect(holds(richEditor(markup), content), markup).toBe(false);
    }
  });

  test('is the same for text in two nodes, and for marks that TinyMCE makes for itself', () => {
    const content = contentOf(richEditor('<p>Dag Ria</p>'));
    const editor = richEditor('<p data-mce-style="x">Dag Ria</p><span data-mce-bogus="all">\ufeff</span>');
    textIn(editor, 'Dag').splitText(3);
    expect(holds(editor, content)).toBe(true);
  });

  test('cannot be made up by text that looks like markup', () => {
    expect(holds(richEditor('a&lt;br&gt;&lt;/&gt;b'), contentOf(richEditor('a<br>b')))).toBe(false);
  });

  test('is a copy in a document that loads nothing', () => {
    const content = contentOf(richEditor('<img src="https://shop.example/pixel.gif">'));
    expect('nodes' in content && content.nodes.ownerDocument.defaultView).toBe(null);
  });
});

describe('putting back', () => {
  test('restores exactly, keeps the untouched nodes, and tells the app', () => {
    const editor = richEditor('<p>Dag</p><blockquote><p>quote</p></blockquote>');
    const content = contentOf(editor);
    const quote = editor.querySelector('blockquote');
    editor.querySelector('p')?.replaceWith('anders', document.createElement('hr'));
    let told = 0;
    editor.addEventListener('input', () => told++);
    putBack(editor, content);
    expect(editor.innerHTML).toBe('<p>Dag</p><blockquote><p>quote</p></blockquote>');
    expect(editor.querySelector('blockquote')).toBe(quote);
    expect(told).toBe(1);
  });

  test('leaves a caret in the same text where it was', () => {
    const editor = richEditor('<p>Dag Ria</p>');
    const content = contentOf(editor);
    const text = textIn(editor, 'Dag');
    text.insertData(4, 'lieve ');
    const caret = document.createRange();
    caret.setStart(text, 4);
    putBack(editor, content);
    expect(editor.innerHTML).toBe('<p>Dag Ria</p>');
    expect([caret.startContainer, caret.startOffset]).toEqual([text, 4]);
  });

  test('restores the value of a text area', () => {
    document.execCommand = () => false;
    const field = textArea('Dag Ria\n> quote');
    const content = contentOf(field);
    field.value = 'Dag lieve Ria\n> quote';
    putBack(field, content);
    expect(field.value).toBe('Dag Ria\n> quote');
  });
});
