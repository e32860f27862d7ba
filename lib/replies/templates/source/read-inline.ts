/** The words and marks of one paragraph or item, as they are read when it is rendered. */
import { type Inline, inlinesOf } from '../inline.ts';
import { type InlineNode, type Mark, plainNodes } from './doc.ts';
import { printInline } from './print-inline.ts';
import { isPlaceholder, type Masked, piecesOf } from './tokens.ts';

/** What would not be printed as it was is held without marks, its stars and brackets as text. */
export function readInline(piece: string, masked: Masked): InlineNode[] {
  if (/[*[]/.test(piece)) {
    const nodes = held(piece, masked);
    if (printInline(nodes).text === masked.shown(piece)) return nodes;
  }
  return textNodes(piece, masked, []);
}

function held(piece: string, masked: Masked): InlineNode[] {
  let from = 0;
  /** Whether an address is written as the words of a link to itself, rather than alone. */
  const isLabelled = (address: string) => {
    const at = piece.indexOf(address, from);
    const whole = `[${address}](${address})`;
    const labelled = at > 0 && piece.startsWith(whole, at - 1);
    from = at + (labelled ? whole.length - 1 : address.length);
    return labelled;
  };
  const walk = (inline: Inline, marks: Mark[]): InlineNode[] => {
    if (inline.kind === 'text') return textNodes(inline.text, masked, marks);
    if (inline.kind !== 'link') {
      const mark: Mark = { type: inline.kind === 'strong' ? 'bold' : 'italic' };
      return inline.inside.flatMap((each) => walk(each, marksWith(marks, mark)));
    }
    const only = inline.inside.length === 1 ? inline.inside[0] : undefined;
    if (only?.kind === 'text' && only.text === inline.address) {
      if (!isLabelled(only.text)) return textNodes(only.text, masked, marks);
    } else {
      const ending = `](${inline.address})`;
      from = piece.indexOf(ending, from) + ending.length;
    }
    const around = only !== undefined && only.kind !== 'text';
    const link: Mark = { type: 'link', attrs: { href: masked.shown(inline.address), around } };
    return inline.inside.flatMap((each) => walk(each, marksWith(marks, link)));
  };
  return inlinesOf(piece).flatMap((inline) => walk(inline, []));
}

/** In the order that an editor keeps them in, whichever holds the other. */
const ORDER = ['bold', 'italic', 'link'];

function marksWith(marks: Mark[], mark: Mark): Mark[] {
  if (marks.some(({ type }) => type === mark.type)) return marks;
  return [...marks, mark].sort((a, b) => ORDER.indexOf(a.type) - ORDER.indexOf(b.type));
}

function textNodes(text: string, masked: Masked, marks: Mark[]): InlineNode[] {
  const nodes = piecesOf(text).flatMap((piece): InlineNode[] =>
    isPlaceholder(piece) ? [{ type: 'chip', attrs: { source: masked.shown(piece) } }] : plainNodes(piece),
  );
  return marks.length === 0 ? nodes : nodes.map((node) => ({ ...node, marks }));
}
