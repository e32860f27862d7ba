/** Waves under what is wrong or could be said better, and a line under addresses. They move along with the text. */
import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';
import { rangeInDoc } from '@/lib/replies/templates/source/places.ts';
import { printNode } from './document.ts';

/** A piece of the source, and what is said of it. */
export interface BodyMark {
  start: number;
  end: number;
  title: string;
  kind: 'tone' | 'fault';
}

const KEY = new PluginKey<DecorationSet>('marked');
const ADDRESS = /https?:\/\/[^\s<>"()*[\]]+/giu;

export const Marked = Extension.create({
  name: 'marked',
  addProseMirrorPlugins: () => [
    new Plugin<DecorationSet>({
      key: KEY,
      state: {
        init: () => DecorationSet.empty,
        apply: (tr, set) => {
          const marks: BodyMark[] | undefined = tr.getMeta(KEY);
          return marks ? drawn(tr.doc, marks) : set.map(tr.mapping, tr.doc);
        },
      },
      props: { decorations: (state) => KEY.getState(state) },
    }),
    new Plugin<DecorationSet>({
      state: {
        init: (_, { doc }) => addresses(doc),
        apply: (tr, set) => (tr.docChanged ? addresses(tr.doc) : set),
      },
      props: {
        decorations(state) {
          return this.getState(state);
        },
      },
    }),
  ],
});

export function setMarks(view: EditorView, marks: readonly BodyMark[]): void {
  view.dispatch(view.state.tr.setMeta(KEY, marks).setMeta('addToHistory', false));
}

/** What is said of the place that the caret is at, or of the chip that is chosen. */
export function markAt(view: EditorView): BodyMark | null {
  const { from, to } = view.state.selection;
  const [found] = KEY.getState(view.state)?.find(from, to) ?? [];
  return found?.spec.mark ?? null;
}

function drawn(doc: Node, marks: readonly BodyMark[]): DecorationSet {
  const printed = printNode(doc);
  const decorations = marks.flatMap((mark) => {
    const range = rangeInDoc(printed, mark.start, mark.end);
    if (!range) return [];
    const attributes = { class: `body-mark body-mark-${mark.kind}`, title: mark.title };
    return [Decoration.inline(range.from, range.to, attributes, { mark, inclusiveEnd: false })];
  });
  return DecorationSet.create(doc, decorations);
}

function addresses(doc: Node): DecorationSet {
  const found: Decoration[] = [];
  doc.descendants((node, at) => {
    for (const { 0: address, index } of node.text?.matchAll(ADDRESS) ?? []) {
      const words = address.replace(/[.,;:!?'’”]+$/, '');
      found.push(Decoration.inline(at + index, at + index + words.length, { class: 'body-address' }));
    }
  });
  return DecorationSet.create(doc, found);
}
