/** From a hint of the tone guard to words that can be put in an editor. */
import type { ToneHint } from './types.ts';

/** Words of a draft, where they stand in it, and others for their place: never none, and in one line. */
export interface Replacement {
  start: number;
  was: string;
  by: string;
}

/**
 * What is better left out takes a word beside it along, as no editor can be given nothing. Null where no rewrite is
 * certain, or nothing stands beside it in its line.
 */
export function replacementOf(
  text: string,
  { start, end, text: was, rewrite }: Pick<ToneHint, 'start' | 'end' | 'text' | 'rewrite'>,
): Replacement | null {
  if (rewrite === null || was.includes('\n') || rewrite.includes('\n')) return null;
  if (rewrite.trim() !== '') return { start, was, by: rewrite };
  const [next] = /^[^\S\n]+\S+/.exec(text.slice(end, end + 200)) ?? [];
  if (next) return { start, was: was + next, by: next.trimStart() };
  const before = /\S+[^\S\n]+$/.exec(text.slice(Math.max(0, start - 200), start))?.[0];
  if (before) return { start: start - before.length, was: before + was, by: before.trimEnd() };
  return null;
}
