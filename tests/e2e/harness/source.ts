import type { Json } from './types.ts';

/**
 * A function as source text, to be called in a page with its arguments as one JSON string; gives a promise of a JSON
 * string, or of undefined. `__name` is what the transpiler that runs the tests leaves in functions.
 */
export function callable(fn: (...args: never[]) => unknown): string {
  return `async (json) => {
  const __name = (f) => f;
  return JSON.stringify(await (${fn})(...JSON.parse(json)));
}`;
}

export const packed = (args: readonly Json[]): string => JSON.stringify(args);

export function unpacked<R>(json: unknown): R {
  return (typeof json === 'string' ? JSON.parse(json) : undefined) as R;
}
