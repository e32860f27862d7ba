/** From the parts of a reply, or from text the person edited, to what an editor takes. */
import type { ReplyText } from '../editors/types.ts';
import type { ReplyPart, Slot } from './types.ts';

/** Slots that read on from the one before, in one paragraph with it. */
const READS_ON: readonly Slot[] = ['understood', 'share'];

/** The parts grouped into the paragraphs they are written in. A part with lines of its own stands at the end. */
export function paragraphs(parts: readonly ReplyPart[]): ReplyPart[][] {
  const groups: ReplyPart[][] = [];
  for (const part of parts) {
    const last = groups.at(-1);
    const before = last?.at(-1);
    if (last && before && READS_ON.includes(part.slot) && follows(before)) last.push(part);
    else groups.push([part]);
  }
  return groups;
}

/** Paragraphs with one blank line between them; no line break at the end. */
export function toText(parts: readonly ReplyPart[]): string {
  return paragraphs(parts)
    .map((group) => group.map((part) => part.text).join(' '))
    .join('\n\n');
}

/** The same as p and br, with every other character escaped. */
export function toHtml(parts: readonly ReplyPart[]): string {
  return textToHtml(toText(parts));
}

export function toReplyText(parts: readonly ReplyPart[]): ReplyText {
  return plainReply(toText(parts));
}

/** For text that the person edited by hand: blank lines part paragraphs, everything else is kept as it is. */
export function plainReply(text: string): ReplyText {
  return { text, html: textToHtml(text) };
}

function follows(before: ReplyPart): boolean {
  return before.slot !== 'greeting' && !before.text.includes('\n');
}

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

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character);
}
