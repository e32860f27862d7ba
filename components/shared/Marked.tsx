/** Text with some of its pieces marked; a piece that does not occur is passed over. */
export function Marked({ text, marks }: { text: string; marks: string[] }) {
  return <>{pieces(text, marks).map((piece) => (piece.marked ? <mark>{piece.text}</mark> : piece.text))}</>;
}

interface Piece {
  text: string;
  marked: boolean;
}

/** In the order of `marks` and of the text: each mark is looked for after the one before, else from the start. */
function pieces(text: string, marks: string[]): Piece[] {
  const taken: { start: number; end: number }[] = [];
  for (const mark of marks) {
    if (!mark) continue;
    const after = text.indexOf(mark, taken.at(-1)?.end ?? 0);
    const start = after >= 0 ? after : text.indexOf(mark);
    const end = start + mark.length;
    if (start >= 0 && taken.every((other) => end <= other.start || start >= other.end))
      taken.push({ start, end });
  }
  taken.sort((a, b) => a.start - b.start);
  const result: Piece[] = [];
  let at = 0;
  for (const { start, end } of taken) {
    result.push(
      { text: text.slice(at, start), marked: false },
      { text: text.slice(start, end), marked: true },
    );
    at = end;
  }
  result.push({ text: text.slice(at), marked: false });
  return result.filter((piece) => piece.text !== '');
}
