import { describe, expect, test } from 'vitest';
import { breaksNeeded, linePlace } from '@/lib/editors/lines.ts';
import { richEditor, textIn } from './page.ts';

describe('a text area', () => {
  test.each([
    { what: 'is empty', value: '', at: 0, breaks: '' },
    { what: 'starts with the quote', value: 'Op ma schreef Ria:', at: 0, breaks: '\n\n' },
    { what: 'has one empty line first', value: '\nOp ma schreef Ria:', at: 0, breaks: '\n' },
    { what: 'has its blank line already', value: '\n\nOp ma schreef Ria:', at: 0, breaks: '' },
    { what: 'holds only white space after', value: ' \n \n', at: 0, breaks: '' },
    { what: 'has the caret in a line', value: 'Dag Ria, groet', at: 8, breaks: '' },
    { what: 'has the caret at the end of a line', value: 'Dag Ria,\n\nGroet', at: 8, breaks: '' },
    { what: 'has the caret at the start of a later line', value: 'Dag,\nGroet', at: 5, breaks: '\n\n' },
  ])('that $what', ({ value, at, breaks }) => {
    expect(breaksNeeded(value, at, at)).toBe(breaks);
  });
});

describe('a rich editor', () => {
  const at = (markup: string, text: string | null, offset: number) => {
    const editor = richEditor(markup);
    const range = document.createRange();
    range.setStart(text === null ? editor : textIn(editor, text), offset);
    return linePlace(editor, range);
  };
  test.each([
    { what: 'an empty editor', markup: '', follows: false },
    { what: 'an empty first paragraph', markup: '<p><br></p><p>quote</p>', follows: false },
    { what: 'an empty first line without a block', markup: '<br>quote', follows: false },
    { what: 'white space before the first block', markup: '\n  <p>quote</p>', follows: true },
    { what: 'text without a block', markup: 'quote', follows: true },
    { what: 'a quote', markup: '<blockquote><p>quote</p></blockquote>', follows: true },
    { what: 'a signature that is a picture', markup: '<div><img alt="logo"></div>', follows: true },
  ])('at the start before $what', ({ markup, follows }) => {
    expect(at(markup, null, 0)).toEqual({ startsLine: true, textFollows: follows });
  });
  test.each([
    { what: 'in a line', text: 'Ria', offset: 2, startsLine: false, textFollows: true },
    { what: 'at the end of its line', text: 'Ria', offset: 3, startsLine: false, textFollows: false },
    { what: 'at the start of a later line', text: 'Groet', offset: 0, startsLine: true, textFollows: true },
    { what: 'after a line break', text: 'Sanne', offset: 0, startsLine: true, textFollows: true },
  ])('$what', ({ text, offset, startsLine, textFollows }) => {
    expect(at('<p>Dag <b>Ria</b></p><div>x</div><p>Groet,<br>Sanne</p>', text, offset)).toEqual({
      startsLine,
      textFollows,
    });
  });
});
