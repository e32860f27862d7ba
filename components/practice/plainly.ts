/**
 * What is pasted or dropped comes in as text alone: this page has the extension's own origin, and markup from elsewhere could
 * lay itself over it, or frame another page of ours. A text that is put in by Unwrap does not come this way.
 */
export function plainly(event: ClipboardEvent | DragEvent): void {
  event.preventDefault();
  const brought = 'clipboardData' in event ? event.clipboardData : event.dataTransfer;
  const text = brought?.getData('text/plain') ?? '';
  // The one way that undo knows of; deprecated, and in every browser that there is (2026-11).
  if (text !== '') document.execCommand('insertText', false, text);
}
