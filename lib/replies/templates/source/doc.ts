/**
 * A template's body as a document to be written in: paragraphs and lists, with each `{{ … }}` and `{% … %}` as one piece.
 * The shape is that of ProseMirror's JSON. What a source has that people don't see, such as how blocks are parted, is in
 * attributes, so that a source that is read and printed is the same to the letter.
 */

export interface SourceDoc {
  type: 'doc';
  content: BlockNode[];
}

export type BlockNode = Paragraph | List;

export interface Paragraph {
  type: 'paragraph';
  attrs?: {
    /** What parts it from the block before, where that is not one blank line: white space with line breaks. */
    sep: string | null;
  };
  content?: InlineNode[];
}

export interface List {
  type: 'bulletList' | 'orderedList';
  attrs?: { sep: string | null; start?: number };
  content: ListItem[];
}

export interface ListItem {
  type: 'listItem';
  /** How the line begins, where that is not "- " or the next number with ". ". */
  attrs?: { marker: string | null };
  /** One; each other is printed as an item of its own. */
  content: Paragraph[];
}

export type InlineNode =
  | { type: 'text'; text: string; marks?: Mark[] }
  | { type: 'hardBreak'; marks?: Mark[] }
  | { type: 'chip'; attrs: { source: string }; marks?: Mark[] };

/** `href` as in the source, where values may have a part in it; `around`: it holds marks rather than is held by them. */
export type Mark = { type: 'bold' | 'italic' } | { type: 'link'; attrs: { href: string; around: boolean } };

export const BULLET = /^[ \t]*[-•][ \t]+(?=\S)/;
export const NUMBER = /^[ \t]*\d{1,3}[.)][ \t]+(?=\S)/;

/** Text as it stands, a break for each of its lines. */
export function plainNodes(text: string): InlineNode[] {
  return text.split('\n').flatMap((line, index): InlineNode[] => {
    const words: InlineNode[] = line === '' ? [] : [{ type: 'text', text: line }];
    return index === 0 ? words : [{ type: 'hardBreak' }, ...words];
  });
}
