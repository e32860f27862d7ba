import { describe, expect, it } from 'vitest';
import { ownText } from '@/lib/content/writing/own-text.ts';
import { richEditor, textArea } from '../../editors/page.ts';

function selectedBy(editor: HTMLElement, words: string): string | null {
  const { text, caretAt } = ownText(editor);
  const start = text.indexOf(words);
  const caret = caretAt(start, start + words.length);
  if (!caret) return null;
  return 'range' in caret
    ? caret.range.toString()
    : (editor as HTMLTextAreaElement).value.slice(caret.start, caret.end);
}

describe('what the person writes in a rich editor', () => {
  it('has a line for every line that is seen', () => {
    const editor = richEditor('<p>Dag Sophie,</p><p>Eerste regel<br>tweede <b>regel</b></p><div>Groet</div>');
    expect(ownText(editor).text.trim()).toBe('Dag Sophie,\nEerste regel\ntweede regel\nGroet');
  });

  it.each([
    '<blockquote>U had dit moeten lezen</blockquote>',
    '<div class="gmail_quote"><div class="gmail_attr">Op 3 mei schreef Jan:</div><blockquote>U had dit moeten lezen</blockquote></div>',
    '<div id="divRplyFwdMsg">Van: Jan</div><div>U had dit moeten lezen</div>',
    '<div class="moz-cite-prefix">Jan schreef:</div><blockquote type="cite">U had dit moeten lezen</blockquote>',
  ])('leaves quoted history out: %s', (quote) => {
    const editor = richEditor(`<p>Dag Jan,</p><p>Ik kijk het na.</p>${quote}`);
    expect(ownText(editor).text.trim()).toBe('Dag Jan,\nIk kijk het na.');
  });

  it('goes on after a quote that is answered below', () => {
    const editor = richEditor('<p>Dag,</p><blockquote>Waar blijft het?</blockquote><p>Morgen bij u.</p>');
    expect(ownText(editor).text.trim()).toBe('Dag,\nMorgen bij u.');
  });

  it('finds the way back from words, across the pieces they are made of', () => {
    const editor = richEditor(
      '<p>Dag,</p><p>U had <b>dit moe</b>ten lezen.</p><blockquote>dit moeten</blockquote>',
    );
    expect(selectedBy(editor, 'had dit moeten')).toBe('had dit moeten');
    expect(selectedBy(editor, 'Dag')).toBe('Dag');
    expect(selectedBy(editor, 'lezen.')).toBe('lezen.');
  });
});

describe('what the person writes in a text area', () => {
  it('is its value, and words are found in it', () => {
    const field = textArea('Dag,\nU had dit moeten lezen.\n> en dit');
    expect(ownText(field).text).toBe('Dag,\nU had dit moeten lezen.\n> en dit');
    expect(selectedBy(field, 'had dit')).toBe('had dit');
  });
});

it('gives no place outside of the text', () => {
  for (const editor of [richEditor('<p>Dag</p>'), textArea('Dag'), richEditor('')]) {
    expect(ownText(editor).caretAt(2, 40)).toBeNull();
  }
});
