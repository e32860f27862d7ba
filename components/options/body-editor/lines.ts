import type { CommandProps } from '@tiptap/core';
import { TextSelection } from '@tiptap/pm/state';

/** Each of the lines that are chosen becomes a paragraph: an item of a list is one line. */
export function splitLines({ tr, dispatch }: CommandProps): boolean {
  if (!dispatch) return true;
  const { $from, $to } = tr.selection;
  tr.setSelection(TextSelection.between($from, $to));
  const { from, to } = tr.selection;
  const breaks: number[] = [];
  tr.doc.nodesBetween(from, to, (node, at) => {
    if (!node.isTextblock) return true;
    const inside: number[] = [];
    node.forEach((child, offset) => {
      if (child.type.name === 'hardBreak') inside.push(at + 1 + offset);
    });
    const first = inside.findLast((each) => each < from);
    const last = inside.find((each) => each >= to);
    breaks.push(...inside.filter((each) => each === first || each === last || (each >= from && each < to)));
    return false;
  });
  for (const at of breaks.reverse()) tr.delete(at, at + 1).split(at);
  return true;
}
