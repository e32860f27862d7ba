import type { Editor } from '@tiptap/core';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { printNode } from '@/components/options/body-editor/document.ts';
import { createEditor, takeOver } from '@/components/options/body-editor/editing.ts';
import { nastySource, ordinarySource } from '../unit/replies/templates/source/generated.ts';

const HOST = {
  attributes: () => ({}),
  words: (source: string) => ({ text: source, look: 'variable' as const }),
  onChange: () => undefined,
  onState: () => undefined,
  onTyped: () => undefined,
  onKey: () => false,
  onEditChip: () => undefined,
  onEditLink: () => undefined,
};
const source = fc.oneof(nastySource, ordinarySource).map((each) => each.replace(/\r\n?/g, '\n'));
const RUNS = { numRuns: 200, seed: 2026 };

describe('the editor’s own document', () => {
  let editor: Editor;
  beforeEach(() => {
    editor = createEditor(document.createElement('div'), '', HOST);
  });
  afterEach(() => editor.destroy());
  const printed = () => printNode(editor.state.doc).source;

  it('is sound and has the source to the letter, whatever stood there before', () => {
    fc.assert(
      fc.property(source, (next) => {
        takeOver(editor, next);
        editor.state.doc.check();
        expect(printed()).toBe(next);
      }),
      RUNS,
    );
  });

  it('has it again after all was taken back and done again', () => {
    fc.assert(
      fc.property(source, source, (first, second) => {
        takeOver(editor, first);
        takeOver(editor, second);
        if (first === second) return;
        editor.commands.undoChange();
        expect(printed()).toBe(first);
        editor.commands.redoChange();
        expect(printed()).toBe(second);
      }),
      RUNS,
    );
  });

  it('loses no letter of what is typed anywhere', () => {
    const letters = fc.constantFrom(
      '*',
      '**',
      '[',
      '](https://a.example)',
      '{{ x }}',
      '{%',
      ' endif %}',
      '- ',
      'a',
      ' ',
    );
    fc.assert(
      fc.property(ordinarySource, fc.nat(), fc.array(letters, { maxLength: 8 }), (first, at, typed) => {
        takeOver(editor, first);
        const { doc } = editor.state;
        editor.commands.setTextSelection(at % (doc.content.size + 1));
        const before = printed();
        for (const piece of typed) editor.view.dispatch(editor.state.tr.insertText(piece));
        editor.state.doc.check();
        expect(lost(before + typed.join(''), printed())).toBe('');
      }),
      RUNS,
    );
  });
});

/** Letters, braces and brackets that `after` has fewer of. Where a link is cut in two, its address is there twice. */
function lost(before: string, after: string): string {
  const left = new Map<string, number>();
  for (const letter of after) left.set(letter, (left.get(letter) ?? 0) + 1);
  return (before.match(/[\p{L}{}%[\]()]/gu) ?? [])
    .filter((letter) => {
      const count = left.get(letter) ?? 0;
      left.set(letter, count - 1);
      return count <= 0;
    })
    .join('');
}
