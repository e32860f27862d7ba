import { expect, test } from 'vitest';
import { insertReply } from '@/lib/editors/insert.ts';
import type { EditorStrategy, ReplyText } from '@/lib/editors/types.ts';
import { richEditor, textArea } from './page.ts';

document.execCommand = () => false;
const put: EditorStrategy = {
  id: 'put',
  serves: () => true,
  attempt(editor, { html }) {
    editor.insertAdjacentHTML('afterbegin', html);
    return true;
  },
};

/** The reply with its cursor where `|` stands in the text. */
function reply(marked: string, html: string): ReplyText {
  return { text: marked.replace('|', ''), html, cursor: marked.indexOf('|') };
}

/** The caret as `|` in the text of the block that it is in. */
async function caretAfter(wanted: ReplyText, quote = '<p>quote</p>'): Promise<string> {
  const editor = richEditor(quote);
  await insertReply(editor, wanted, { caret: null, strategies: [put] });
  const selection = document.getSelection();
  const node = selection?.anchorNode ?? null;
  const offset = selection?.anchorOffset ?? 0;
  const block = (node?.nodeType === 1 ? (node as Element) : node?.parentElement)?.closest('p, li');
  const text = block?.textContent ?? '';
  const before = node?.nodeType === 3 ? offset : 0;
  return `${block?.localName}[${[...(editor.querySelectorAll('p, li') ?? [])].indexOf(block as Element)}]: ${text.slice(0, before)}|${text.slice(before)}`;
}

test.each([
  [
    'in the middle of a line',
    reply('Dag Ria,\n\nU hebt | gelijk.', '<p>Dag Ria,</p><p>U hebt  gelijk.</p>'),
    'p[1]: U hebt | gelijk.',
  ],
  ['at the start of a paragraph', reply('Dag,\n\n|Groet', '<p>Dag,</p><p>Groet</p>'), 'p[1]: |Groet'],
  ['in a paragraph of its own', reply('Dag,\n\n|\n\nGroet', '<p>Dag,</p><p><br></p><p>Groet</p>'), 'p[1]: |'],
  ['at the very start', reply('|Dag,\n\nGroet', '<p>Dag,</p><p>Groet</p>'), 'p[0]: |Dag,'],
  [
    'behind a list, whose marks only the plain form has',
    reply(
      'Drie dingen:\n\n1. een\n2. twee|\n\nGroet',
      '<p>Drie dingen:</p><ol><li>een</li><li>twee</li></ol><p>Groet</p>',
    ),
    'li[2]: twee|',
  ],
  ['at the end', reply('Dag,\n\nGroet|', '<p>Dag,</p><p>Groet</p>'), 'p[1]: Groet|'],
])('the caret ends where the reply wants it: %s', async (_, wanted, expected) => {
  expect(await caretAfter(wanted)).toBe(expected);
});

test('the same words right before it are not taken for it', async () => {
  const editor = richEditor('<p>Dag Ria,</p>');
  const range = document.createRange();
  range.selectNodeContents(editor);
  range.collapse(false);
  const below: EditorStrategy = {
    ...put,
    attempt: (at, { html }) => {
      at.insertAdjacentHTML('beforeend', html);
      return true;
    },
  };
  await insertReply(editor, reply('Dag |Ria,', '<p>Dag Ria,</p>'), { caret: { range }, strategies: [below] });
  expect(document.getSelection()?.anchorNode?.parentNode).toBe(editor.lastChild);
  expect(document.getSelection()?.anchorOffset).toBe(4);
});

test('in a text area it is an offset in the reply, wherever that begins', async () => {
  const field = textArea('Op ma schreef Ria:');
  await insertReply(field, reply('Dag Ria,\n\n|\n\nGroet', ''), { caret: null });
  expect(field.selectionStart).toBe('Dag Ria,\n\n'.length);
  expect(field.selectionEnd).toBe(field.selectionStart);
});
