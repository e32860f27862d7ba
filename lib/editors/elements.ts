/** Plain facts about elements of editors, by structure alone. */

const BLOCK =
  /^(ADDRESS|ARTICLE|ASIDE|BLOCKQUOTE|BODY|CENTER|DD|DETAILS|DIV|DL|DT|FIGURE|FOOTER|H[1-6]|HEADER|HR|LI|MAIN|OL|P|PRE|SECTION|TABLE|TBODY|TD|TH|TR|UL)$/;
/** Shown, though without text. */
const CONTENT = /^(IMG|VIDEO|AUDIO|CANVAS|IFRAME|OBJECT|HR|INPUT|SVG)$/i;

export function isElement(node: Node | null): node is Element {
  return node?.nodeType === 1;
}

export function isText(node: Node | null): node is Text {
  return node?.nodeType === 3;
}

export function isBlock(node: Node | null): node is Element {
  return isElement(node) && BLOCK.test(node.tagName);
}

export function isContent(node: Node | null): boolean {
  return (isText(node) && /\S/.test(node.data)) || (isElement(node) && CONTENT.test(node.tagName));
}

export function isBreak(node: Node | null): boolean {
  return isElement(node) && node.tagName === 'BR';
}

/** Not `instanceof`: an editor in a frame has constructors of its own. */
export function isTextField(element: Element): element is HTMLTextAreaElement {
  return element.tagName === 'TEXTAREA';
}

/** What has the focus: within open shadow roots the element itself, not the host that the document tells of. */
export function focusedIn(document: Document): Element | null {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused;
}

/** The editor that a node lies in: its text area, or the outermost editable element around it. */
export function editorAround(node: Node | null): HTMLElement | null {
  const element = isElement(node) ? node : (node?.parentElement ?? null);
  const field = element?.closest('textarea');
  if (field) return field;
  if (node?.ownerDocument?.designMode === 'on') return node.ownerDocument.body;
  let editor: HTMLElement | null = null;
  for (let at: Element | null = element; at; at = at.parentElement) {
    const editable = at.getAttribute('contenteditable');
    if (editable !== null && editable !== 'false') editor = at as HTMLElement;
  }
  return editor;
}
