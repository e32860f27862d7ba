/** The lines of a compressed file as they come, never more of them in memory than there is room for. */

import { joined } from './bytes.ts';
import { BackupError } from './errors.ts';
import { INFLATED_LIMIT, LINE_LIMIT } from './format.ts';

/** Bytes of the file given to the browser at once: they become a thousand times as many at most. */
const FED = 16_384;
/** A character of UTF-16 takes three bytes at most. */
const LINE_BYTES = LINE_LIMIT * 3;
const NEWLINE = 10;

export interface Limits {
  /** Bytes. */
  inflated: number;
  line: number;
}
export const LIMITS: Limits = { inflated: INFLATED_LIMIT, line: LINE_BYTES };

/**
 * Each line with its newline. What stands after the last newline is no line, but a cut file.
 *
 * @throws BackupError `damaged` or `too-big`
 */
export async function* linesOf(
  bytes: Uint8Array<ArrayBuffer>,
  limits: Limits = LIMITS,
  fed: (share: number) => void = () => undefined,
): AsyncGenerator<Uint8Array> {
  let rest: Uint8Array[] = [];
  let held = 0;
  for await (const chunk of inflated(bytes, limits.inflated, fed)) {
    let from = 0;
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, from)) {
      const end = chunk.subarray(from, at + 1);
      yield held === 0 ? end : joined([...rest, end]);
      rest = [];
      held = 0;
      from = at + 1;
    }
    rest.push(chunk.slice(from));
    held += chunk.length - from;
    if (held > limits.line) throw new BackupError('too-big', 'a line without end');
  }
  if (held > 0) throw new BackupError('damaged', 'it ends within a line');
}

async function* inflated(
  bytes: Uint8Array<ArrayBuffer>,
  most: number,
  fed: (share: number) => void,
): AsyncGenerator<Uint8Array> {
  const { readable, writable } = new DecompressionStream('gzip');
  const reader = readable.getReader();
  const feeding = feed(writable.getWriter(), bytes, fed);
  let size = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read().catch((error: unknown) => {
        throw new BackupError('damaged', 'it can’t be inflated', null, { cause: error });
      });
      if (done) return;
      size += value.length;
      if (size > most) throw new BackupError('too-big', 'more than is ever kept');
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
    await feeding;
  }
}

/** What goes wrong here goes wrong for the reader, too. */
async function feed(
  writer: WritableStreamDefaultWriter<BufferSource>,
  bytes: Uint8Array<ArrayBuffer>,
  fed: (share: number) => void,
): Promise<void> {
  try {
    for (let at = 0; at < bytes.length; at += FED) {
      await writer.ready;
      await writer.write(bytes.subarray(at, at + FED));
      fed(at / bytes.length);
    }
    await writer.close();
  } catch {
    // Told by the reader.
  }
}
