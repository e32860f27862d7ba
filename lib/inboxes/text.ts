/** The one way from a message's markup to plain text. Pure: looks at tags, attributes and inline style only. */
import { LineWriter, type Scope } from './lines.ts';
import { quoteStart } from './quotes.ts';
import { MESSAGE_LIMIT } from './ticket.ts';

const SKIPPED = new Set(
  'script style template noscript head title meta link object embed iframe audio video canvas svg select input textarea'.split(
    ' ',
  ),
);
const BLOCKS = new Set(
  (
    'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody tfoot thead tr ul'
  ).split(' '),
);
const PARAGRAPHS = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const HIDING_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)/i;
const KEEPING_STYLE = /(?:^|;)\s*white-space\s*:\s*(?:pre|break-spaces)/i;
const COLLAPSING_STYLE = /(?:^|;)\s*white-space\s*:\s*(?:normal|nowrap)/i;
const EMOJI_ONLY = /^[\p{Extended_Pictographic}\p{Emoji_Component}]{1,20}$/u;

/**
 * The text as a person sees it: `<br>` and blocks end lines, a paragraph leaves one empty line, white space collapses
 * except where it is kept, cells of a row are separated by a tab. Every line of quoted history starts with `"> "`,
 * once for each level. At most MESSAGE_LIMIT UTF-16 units, never half a character. Does not need a layout.
 */
export function readText(element: Element): string {
  const writer = new LineWriter();
  const scopes: Scope[] = [{ quotes: 0, keepSpaces: keepsSpaces(element, false) }];
  let restIsHistory = false;
  let node: Node | null = element.firstChild;
  while (node && writer.length < MESSAGE_LIMIT) {
    const scope = scopes.at(-1) as Scope;
    let descend = false;
    if (node.nodeType === 3) {
      writer.write((node as Text).data, scope);
    } else if (node.nodeType === 1 && !isSkipped(node as Element)) {
      const child = node as Element;
      const quote = quoteStart(child);
      if (quote === 'to-the-end' && !restIsHistory) {
        writer.endLine();
        restIsHistory = true;
        for (const outer of scopes) outer.quotes += 1;
      }
      open(child, writer, scope);
      if (child.firstChild) {
        descend = true;
        scopes.push({
          quotes: scope.quotes + (quote === 'inside' ? 1 : 0),
          keepSpaces: keepsSpaces(child, scope.keepSpaces),
        });
        node = child.firstChild;
      } else {
        close(child, writer);
      }
    }
    if (descend) continue;
    while (node && !node.nextSibling) {
      node = node.parentNode;
      if (!node || node === element) return writer.text();
      scopes.pop();
      close(node as Element, writer);
    }
    node = node?.nextSibling ?? null;
  }
  return writer.text();
}

function open(element: Element, writer: LineWriter, scope: Scope): void {
  const tag = element.localName;
  if (tag === 'br') writer.newLine(scope);
  else if (tag === 'img') writer.write(emoji(element), scope);
  else if (BLOCKS.has(tag)) edge(element, tag, writer);
}

function close(element: Element, writer: LineWriter): void {
  const tag = element.localName;
  if (tag === 'td' || tag === 'th') writer.endCell();
  else if (BLOCKS.has(tag)) edge(element, tag, writer);
}

function edge(element: Element, tag: string, writer: LineWriter): void {
  writer.endLine();
  // Word's own paragraphs have no margin; it writes an empty one where a person left an empty line.
  if (PARAGRAPHS.has(tag) && !/MsoNormal/.test(element.getAttribute('class') ?? '')) writer.endParagraph();
}

function isSkipped(element: Element): boolean {
  if (SKIPPED.has(element.localName) || element.hasAttribute('hidden')) return true;
  const style = element.getAttribute('style');
  return style !== null && HIDING_STYLE.test(style);
}

function keepsSpaces(element: Element, inherited: boolean): boolean {
  const style = element.getAttribute('style');
  if (style !== null && KEEPING_STYLE.test(style)) return true;
  if (style !== null && COLLAPSING_STYLE.test(style)) return false;
  return inherited || element.localName === 'pre';
}

/** Mail apps show an emoji as a picture with the character as its alternative. */
function emoji(image: Element): string {
  const alternative = image.getAttribute('alt') ?? '';
  return EMOJI_ONLY.test(alternative) ? alternative : '';
}
