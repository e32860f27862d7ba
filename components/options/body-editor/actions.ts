/** What the person does to the text. */
import { type Editor, getMarkRange } from '@tiptap/core';
import { closeHistory, redoDepth, undoDepth } from '@tiptap/pm/history';
import { NodeSelection, Selection } from '@tiptap/pm/state';
import { isAddress } from '@/lib/replies/templates/source/address.ts';
import { sliceOf } from './document.ts';
import type { Typed } from './suggest.ts';
import type { ToolState } from './Toolbar.tsx';
import type { ToolName } from './ToolIcon.tsx';

export function toolState(editor: Editor): ToolState {
  return {
    bold: editor.isActive('bold'),
    italic: editor.isActive('italic'),
    bullets: editor.isActive('bulletList'),
    numbers: editor.isActive('orderedList'),
    link: editor.isActive('link'),
    undo: undoDepth(editor.state) > 0,
    redo: redoDepth(editor.state) > 0,
  };
}

export function applyTool(editor: Editor, tool: Exclude<ToolName, 'link'>): void {
  const chain = editor.chain();
  const done = {
    bold: () => chain.toggleMark('bold'),
    italic: () => chain.toggleMark('italic'),
    bullets: () => chain.toggleLines('bulletList'),
    numbers: () => chain.toggleLines('orderedList'),
    undo: () => chain.undoChange(),
    redo: () => chain.redoChange(),
  }[tool]();
  done.scrollIntoView().run();
}

/** Where the caret or the selection is, or what was typed of it. */
export function insertSource(editor: Editor, source: string, typed: Typed | null = null): void {
  const { state, view } = editor;
  const { tr, doc } = state;
  if (typed) {
    // An end that stands there already is its end.
    const behind = doc.textBetween(typed.to, Math.min(typed.to + 4, doc.resolve(typed.to).end()), null, '\n');
    tr.delete(typed.from, typed.to + (/^ ?-?\}\}/.exec(behind)?.[0].length ?? 0));
  }
  tr.replaceSelection(sliceOf(state.schema, source));
  view.dispatch(closeHistory(tr).scrollIntoView());
}

export function chipAt(editor: Editor, position: number): string | null {
  const node = editor.state.doc.nodeAt(position);
  return node?.type.name === 'chip' ? String(node.attrs.source) : null;
}

/** The chip that is chosen. */
export function chosenChip({ state: { selection } }: Editor): string | null {
  const isChip = selection instanceof NodeSelection && selection.node.type.name === 'chip';
  return isChip ? String(selection.node.attrs.source) : null;
}

/** Nothing: the chip goes. Where it is not there any more, what was typed stands at the caret. */
export function changeChip(editor: Editor, position: number, source: string): void {
  if (chipAt(editor, position) === null) {
    insertSource(editor, source);
    return;
  }
  const { tr, schema, doc } = editor.state;
  const marks = doc.nodeAt(position)?.marks ?? [];
  if (source.trim() === '') tr.delete(position, position + 1);
  else {
    tr.replace(position, position + 1, sliceOf(schema, source));
    const end = tr.mapping.map(position + 1);
    for (const mark of marks) tr.addMark(position, end, mark);
    tr.setSelection(Selection.near(tr.doc.resolve(end), -1));
  }
  editor.view.dispatch(closeHistory(tr));
}

/** The words that lead somewhere, or are to. */
export interface LinkPlace {
  from: number;
  to: number;
  /** Empty: they don't yet. */
  href: string;
}

export function linkPlace({ state }: Editor): LinkPlace {
  const { $from, from, to, empty } = state.selection;
  const type = state.schema.marks.link;
  const range = type && getMarkRange($from, type);
  if (!range) return { from, to, href: '' };
  const mark = state.doc.resolve(range.from).nodeAfter?.marks.find((each) => each.type === type);
  const place = empty ? range : { from: Math.min(range.from, from), to: Math.max(range.to, to) };
  return { ...place, href: String(mark?.attrs.href ?? '') };
}

/** As it is kept; null: it is no address. */
export function asAddress(typed: string): string | null {
  const address = typed.trim();
  return [address, `https://${address}`].find(isAddress) ?? null;
}

/** Where no words are chosen, the address stands for itself. What is no address changes nothing. */
export function setLink(editor: Editor, { from, to }: LinkPlace, typed: string): void {
  const href = asAddress(typed);
  if (href === null) return;
  const chain = editor.chain();
  if (from === to) chain.insertContentAt(from, href).run();
  else chain.setTextSelection({ from, to }).setMark('link', { href }).setTextSelection(to).run();
}

export function removeLink(editor: Editor, { from, to }: LinkPlace): void {
  editor.chain().setTextSelection({ from, to }).unsetMark('link').setTextSelection(to).run();
}

/** In the box that the text is in, in its own pixels: in a larger text they are larger than the window's. */
export function pointAt(editor: Editor, position: number, box: HTMLElement): { left: number; top: number } {
  const { left, bottom } = editor.view.coordsAtPos(position);
  const edge = box.getBoundingClientRect();
  const size = edge.width / box.offsetWidth || 1;
  return { left: (left - edge.left) / size, top: (bottom - edge.top) / size + 6 };
}
