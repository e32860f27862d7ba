/** From the parts of a reply, or from text the person edited, to what an editor takes. */
import type { ReplyText } from '../editors/types.ts';
import type { ReplyPart } from './types.ts';

/** Every part is a paragraph, as it is shown; one blank line between them, no line break at the end. */
export function toText(parts: readonly ReplyPart[]): string {
  return parts.map((part) => part.text).join('\n\n');
}

export function toReplyText(parts: readonly ReplyPart[]): ReplyText {
  return plainReply(toText(parts));
}

/** For text that the person edited by hand: blank lines part paragraphs, everything else is kept as it is. */
export function plainReply(text: string): ReplyText {
  return { text, html: textToHtml(text) };
}

/** Paragraphs as p, lines as br, with every other character escaped. */
function textToHtml(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .split(/\n[^\S\n]*\n\s*/)
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph) => `<p>${escaped(paragraph.trim()).replaceAll('\n', '<br>')}</p>`)
    .join('');
}

const ESCAPES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character);
}
