/** From a hint of the tone guard to words that can be put in an editor: never none, and in one line. */
import type { Rewrite } from '../messages/shapes.ts';
import type { ToneHint } from '../replies/tone/types.ts';

/**
 * What is better left out takes a word beside it along, as no editor can be given nothing. Null where no rewrite is
 * certain, or nothing stands beside it in its line.
 */
export function rewriteOf(
  text: string,
  { start, end, text: was, rewrite }: Pick<ToneHint, 'start' | 'end' | 'text' | 'rewrite'>,
): Rewrite | null {
  if (rewrite === null || was.includes('\n') || rewrite.includes('\n')) return null;
  if (rewrite.trim() !== '') return { start, was, by: rewrite };
  const [next] = /^[^\S\n]+\S+/.exec(text.slice(end, end + 200)) ?? [];
  if (next) return { start, was: was + next, by: next.trimStart() };
  const before = /\S+[^\S\n]+$/.exec(text.slice(Math.max(0, start - 200), start))?.[0];
  if (before) return { start: start - before.length, was: before + was, by: before.trimEnd() };
  return null;
}
