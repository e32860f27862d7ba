import {
  CompositeDecorator,
  type ContentBlock,
  type ContentState,
  convertFromRaw,
  convertToRaw,
  Editor,
  EditorState,
  type RawDraftContentBlock,
  type RawDraftContentState,
} from 'draft-js';
import 'draft-js/dist/Draft.css';
import { createElement, type ReactNode, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { begin } from '../page/begin.ts';
import { escaped, parsed } from '../page/markup.ts';

function Link(props: { contentState: ContentState; entityKey: string; children: ReactNode }) {
  const { url } = props.contentState.getEntity(props.entityKey).getData() as { url: string };
  return createElement('a', { href: url }, props.children);
}

function links(
  block: ContentBlock,
  found: (start: number, end: number) => void,
  content: ContentState,
): void {
  block.findEntityRanges((character) => {
    const key = character.getEntity();
    return key !== null && content.getEntity(key).getType() === 'LINK';
  }, found);
}

await begin(({ place, start }) => {
  const decorator = new CompositeDecorator([{ strategy: links, component: Link }]);
  const blocks = [...parsed(start.html).children].flatMap(blocksOf);
  const first = EditorState.createWithContent(convertFromRaw({ blocks, entityMap: {} }), decorator);
  let state = first;
  function Mail() {
    const [editorState, onChange] = useState(first);
    state = editorState;
    return createElement(Editor, { editorState, onChange });
  }
  flushSync(() => createRoot(place).render(createElement(Mail)));
  return {
    editable: () => place.querySelector('.public-DraftEditor-content') as HTMLElement,
    model: () => ({ html: toHtml(convertToRaw(state.getCurrentContent())) }),
  };
});

function blocksOf(element: Element): RawDraftContentBlock[] {
  const lines = element.localName === 'blockquote' ? [...element.children] : [element];
  return lines.map((line) => ({
    key: '',
    type: element.localName === 'blockquote' ? 'blockquote' : 'unstyled',
    text: line.innerHTML.replace(/^<br>$/, '').replaceAll('<br>', '\n'),
    depth: 0,
    inlineStyleRanges: [],
    entityRanges: [],
  }));
}

function toHtml({ blocks, entityMap }: RawDraftContentState): string {
  const html = blocks.map((block) => {
    const line = inline(block, entityMap);
    if (block.type === 'unordered-list-item') return `<ul><li>${line}</li></ul>`;
    return block.type === 'blockquote' ? `<blockquote><p>${line}</p></blockquote>` : `<p>${line}</p>`;
  });
  return html.join('');
}

function inline(block: RawDraftContentBlock, entities: RawDraftContentState['entityMap']): string {
  const has = (style: string, i: number) =>
    block.inlineStyleRanges.some(
      (range) => range.style === style && i >= range.offset && i < range.offset + range.length,
    );
  return Array.from({ length: block.text.length }, (_, i) => i)
    .map((i) => {
      const character = block.text.charAt(i);
      let html = character === '\n' ? '<br>' : escaped(character);
      const range = block.entityRanges.find(({ offset, length }) => i >= offset && i < offset + length);
      if (range) html = `<a href="${escaped(String(entities[range.key]?.data.url))}">${html}</a>`;
      if (has('ITALIC', i)) html = `<em>${html}</em>`;
      if (has('BOLD', i)) html = `<strong>${html}</strong>`;
      return html;
    })
    .join('');
}
