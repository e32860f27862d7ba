import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { $generateHtmlFromNodes, $generateNodesFromDOM } from '@lexical/html';
import { LinkNode } from '@lexical/link';
import { ListItemNode, ListNode, registerList } from '@lexical/list';
import { HeadingNode, QuoteNode, registerRichText } from '@lexical/rich-text';
import { $getRoot, $insertNodes, createEditor } from 'lexical';
import { begin } from '../page/begin.ts';
import { parsed } from '../page/markup.ts';

await begin(({ place, start }) => {
  const element = document.createElement('div');
  element.contentEditable = 'true';
  place.append(element);
  const editor = createEditor({
    namespace: 'mail',
    nodes: [HeadingNode, QuoteNode, ListNode, ListItemNode, LinkNode],
    onError(error) {
      throw error;
    },
  });
  editor.setRootElement(element);
  registerRichText(editor);
  registerList(editor);
  // Its quote holds lines, no paragraphs.
  const html = start.html
    .replace(/<blockquote><p>(.*?)<\/p><p>/, '<blockquote>$1<br>')
    .replace('</p></blockquote>', '</blockquote>');
  editor.update(
    () => {
      const nodes = $generateNodesFromDOM(editor, parsed(html).ownerDocument);
      $getRoot().clear().select();
      $insertNodes(nodes);
    },
    { discrete: true, tag: 'skip-dom-selection' },
  );
  registerHistory(editor, createEmptyHistoryState(), 300);
  return {
    editable: () => element,
    model: () => ({ html: editor.getEditorState().read(() => $generateHtmlFromNodes(editor), { editor }) }),
  };
});
