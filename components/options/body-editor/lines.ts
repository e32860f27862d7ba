import type { CommandProps } from '@tiptap/core';

/** A paragraph for each line of those that are chosen: an item of a list is one line. */
export function splitLines({ tr, dispatch }: CommandProps): boolean {
  if (!dispatch) return true;
  const { from, to } = tr.selection;
  const breaks: number[] = [];
  tr.doc.nodesBetween(from, to, (node, at) => {
    if (!node.isTextblock) return true;
    node.forEach((child, offset) => {
      if (child.type.name === 'hardBreak') breaks.push(at + 1 + offset);
    });
    return false;
  });
  for (const at of breaks.reverse()) tr.delete(at, at + 1).split(at);
  return true;
}
