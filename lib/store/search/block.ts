/** A block of the index: words in their order, each with the numbers of the documents that have it. */
import { ByteReader, ByteWriter } from './bytes.ts';

/** Numbers in their order, as the distance of each from the one before. */
export interface Numbers {
  count: number;
  last: number;
  bytes: Uint8Array;
}

export interface Entry extends Numbers {
  word: string;
}

export function encodeBlock(entries: readonly Entry[]): Uint8Array {
  const writer = new ByteWriter();
  let before = '';
  for (const { word, count, last, bytes } of entries) {
    const shared = sharedBetween(before, word);
    writer.number(shared);
    writer.text(word, shared);
    writer.number(count);
    writer.number(last);
    writer.number(bytes.length);
    writer.bytes(bytes);
    before = word;
  }
  return writer.done();
}

/** @throws RangeError for bytes that are no block */
export function decodeBlock(bytes: Uint8Array): Entry[] {
  const reader = new ByteReader(bytes);
  const entries: Entry[] = [];
  let word = '';
  while (!reader.isDone) {
    word = word.slice(0, reader.number()) + reader.text();
    const count = reader.number();
    const last = reader.number();
    entries.push({ word, count, last, bytes: reader.bytes(reader.number()) });
  }
  return entries;
}

export function numbersOf({ bytes, count }: Numbers): number[] {
  const numbers: number[] = [];
  eachNumber({ bytes, count }, (number) => numbers.push(number));
  return numbers;
}

/** The search goes through a million of them in one question. */
export function eachNumber({ bytes, count }: Pick<Numbers, 'bytes' | 'count'>, visit: (n: number) => void) {
  const reader = new ByteReader(bytes);
  let number = 0;
  for (let left = count; left > 0; left -= 1) {
    number += reader.number();
    visit(number);
  }
}

/** `added`: greater than all that are there, in their order. */
export function withNumbers(numbers: Numbers | null, added: readonly number[]): Numbers {
  const writer = new ByteWriter();
  if (numbers) writer.bytes(numbers.bytes);
  let last = numbers?.last ?? 0;
  for (const number of added) {
    writer.number(number - last);
    last = number;
  }
  return { count: (numbers?.count ?? 0) + added.length, last, bytes: writer.done() };
}

function sharedBetween(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let at = 0;
  while (at < most && a.charCodeAt(at) === b.charCodeAt(at)) at += 1;
  return at;
}
