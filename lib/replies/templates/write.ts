/** Blocks written twice: as plain text, with the cursor's place in it, and as the markup that editors take. */
import type { ReplyText } from '../../editors/types.ts';
import { escaped } from '../render.ts';
import { type Block, isCursorAlone } from './blocks.ts';
import { CURSOR, released } from './held.ts';
import { type Inline, inlinesOf } from './inline.ts';

/** An item for the cursor alone is drawn, and can hold it. */
const EMPTY_ITEM = new RegExp(`^${CURSOR}$`);

export function written(blocks: readonly Block[]): ReplyText {
  const marked = released(blocks.map(plainBlock).join('\n\n'));
  const cursor = marked.indexOf(CURSOR);
  const text = marked.replaceAll(CURSOR, '');
  const html = blocks.map(htmlBlock).join('').replaceAll(CURSOR, '');
  return cursor < 0 ? { text, html } : { text, html, cursor };
}

function plainBlock(block: Block): string {
  if (block.kind === 'paragraph') return plain(inlinesOf(block.lines.join('\n')));
  return block.lines
    .map((item, index) => `${block.kind === 'bullets' ? '-' : `${index + 1}.`} ${plain(inlinesOf(item))}`)
    .join('\n');
}

function plain(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (inline.kind === 'text') return inline.text;
      const inside = plain(inline.inside);
      if (inline.kind !== 'link' || released(inside) === inline.address) return inside;
      return isBare(inline) ? inline.address : `${inside} (${inline.address})`;
    })
    .join('');
}

/** An address that stands for itself, also where a value in it is written otherwise. */
function isBare({ inside }: Extract<Inline, { kind: 'link' }>): boolean {
  return /^https?:\/\//i.test(plain(inside));
}

function htmlBlock(block: Block): string {
  if (isCursorAlone(block)) return '<p><br></p>';
  if (block.kind === 'paragraph') return `<p>${html(inlinesOf(block.lines.join('\n')))}</p>`;
  const list = block.kind === 'bullets' ? 'ul' : 'ol';
  return `<${list}>${block.lines.map((item) => `<li>${html(inlinesOf(item)).replace(EMPTY_ITEM, '<br>')}</li>`).join('')}</${list}>`;
}

function html(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (inline.kind === 'text') return escaped(released(inline.text)).replaceAll('\n', '<br>');
      const inside = html(inline.inside);
      if (inline.kind === 'link') return `<a href="${escaped(inline.address)}">${inside}</a>`;
      return `<${inline.kind}>${inside}</${inline.kind}>`;
    })
    .join('');
}
