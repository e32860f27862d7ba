/** An editor in the test's document: a text area for a bare value, else an editable element with this markup. */
export function richEditor(markup: string): HTMLElement {
  document.body.innerHTML = `<div id="editor" contenteditable="true" tabindex="0">${markup}</div>`;
  return document.getElementById('editor') as HTMLElement;
}

export function textArea(value: string): HTMLTextAreaElement {
  document.body.innerHTML = '<textarea id="editor"></textarea>';
  const field = document.querySelector('textarea') as HTMLTextAreaElement;
  field.value = value;
  return field;
}

/** The text node inside the editor that holds this text. */
export function textIn(editor: HTMLElement, text: string): Text {
  const walker = document.createTreeWalker(editor, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if ((node as Text).data.includes(text)) return node as Text;
  }
  throw new Error(`no such text: ${text}`);
}

export function select(start: Node, startOffset: number, end = start, endOffset = startOffset): void {
  document.getSelection()?.setBaseAndExtent(start, startOffset, end, endOffset);
}
