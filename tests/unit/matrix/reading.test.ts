import { describe, expect, it } from 'vitest';
import { readNodes, readText } from '../../e2e/matrix/page/reading.ts';

function read(html: string, laidOut = false) {
  document.body.innerHTML = html;
  return readNodes(document.body, laidOut);
}

describe('what a person reads in an editor', () => {
  it.each([
    ['paragraphs and breaks', '<p>Dag,</p><p>een<br>twee</p>', ['Dag,', 'een', 'twee']],
    ['bare text beside blocks', 'Dag,<div>een</div>twee', ['Dag,', 'een', 'twee']],
    ['an empty paragraph, however it is kept open', '<p>a</p><p><br></p><p></p><p>b</p>', ['a', '', '', 'b']],
    ['no line for a break that ends one', '<p>a<br></p><p>b</p>', ['a', 'b']],
    [
      'lists and quotes',
      '<ul><li><p>a</p></li></ul><ol><li>b</li></ol><blockquote><p>c</p></blockquote>',
      ['• a', '# b', '> c'],
    ],
    ['a signature', '<div class="gmail_signature"><div>Noor</div></div>', ['§ Noor']],
    ['white space as it shows', '<p>\n  a \n b&nbsp;</p>\n', ['a b']],
  ])('%s', (_, html, lines) => {
    expect(read(html).lines).toEqual(lines);
  });

  it('tells formatting apart, whatever the tags', () => {
    const html =
      '<p>a <b>b</b> <span style="font-style: italic">c</span> <strong>d</strong><strong>e</strong> <a href="/x">f</a></p>';
    expect(read(html).rich).toEqual(['a **b** _c_ **de** [f](/x)']);
  });

  it('breaks lines of text where the page keeps them', () => {
    expect(read('<div style="white-space: pre-wrap">a\nb</div>', true).lines).toEqual(['a', 'b']);
  });

  it('passes over what editors put there for themselves', () => {
    const html =
      '<p>a<br class="ProseMirror-trailingBreak"></p><p data-mce-bogus="all">b</p><p>\ufeffc\u200b</p>';
    expect(read(html).lines).toEqual(['a', 'c']);
  });

  it('reads plain text line by line', () => {
    expect(readText('a\n\nb').lines).toEqual(['a', '', 'b']);
  });
});
