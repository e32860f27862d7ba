import type { TemplateFault } from './template.ts';

/** Blocks within blocks. An engine that goes on as deep as it is asked ends where the browser's own calls do, each elsewhere. */
const DEEPEST = 100;
const BLOCK = /\{%-?\s*(end)?(if|unless|case|for|capture|note)\b/g;

/** Where a template goes deeper than that; null: it does not. */
export function tooDeep(source: string): TemplateFault | null {
  let depth = 0;
  for (const { 0: piece, 1: end, index } of source.matchAll(BLOCK)) {
    depth = end ? Math.max(0, depth - 1) : depth + 1;
    if (depth <= DEEPEST) continue;
    const lines = source.slice(0, index).split('\n');
    return { problem: 'too-much', line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1, piece };
  }
  return null;
}
