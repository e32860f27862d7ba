/** From a file's bytes to its text, whatever wrote it. */
import type { ImportProblem, ProblemKind } from './types.ts';

export const MOST_BYTES = 10_000_000;

// biome-ignore lint/suspicious/noControlCharactersInRegex: they tell text from anything else
const CONTROLS = /[\x01-\x08\x0e-\x1a\x1c-\x1f]/g;
/** One in so many is a slip of somebody's tool; more is no text. */
const MOST_CONTROLS = 1 / 100;

export type Decoded = { text: string } | { problem: ImportProblem };

/** What can be said before its format is known; null: it may be read. */
export function refusal(bytes: Uint8Array): ImportProblem | null {
  if (bytes.length > MOST_BYTES) return problem('too-big');
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04) || startsWith(bytes, 0x1f, 0x8b)) return problem('zip');
  return null;
}

/** UTF-8, UTF-16 where a mark says so, else Windows-1252, which older spreadsheets write. */
export function decode(bytes: Uint8Array): Decoded {
  const text = textOf(bytes);
  if (text === null || isBinary(text)) return { problem: problem('encoding') };
  if (text.trim() === '') return { problem: problem('empty') };
  return { text };
}

function isBinary(text: string): boolean {
  return text.includes('\0') || (text.match(CONTROLS)?.length ?? 0) > text.length * MOST_CONTROLS;
}

function textOf(bytes: Uint8Array): string | null {
  const marked = startsWith(bytes, 0xff, 0xfe)
    ? 'utf-16le'
    : startsWith(bytes, 0xfe, 0xff)
      ? 'utf-16be'
      : null;
  if (marked) return read(bytes, marked);
  return read(bytes, 'utf-8') ?? read(bytes, 'windows-1252');
}

function read(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function startsWith(bytes: Uint8Array, ...start: number[]): boolean {
  return start.every((byte, at) => bytes[at] === byte);
}

function problem(kind: ProblemKind): ImportProblem {
  return { line: null, kind, piece: '' };
}
