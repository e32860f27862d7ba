/** What a note or a customer is found by. */
import type { CustomerRecord, NoteRecord } from '../../messages/records.ts';
import { wordsOf } from './words.ts';

/** Of every pinned note; no text has it. */
export const PINNED = '\0pinned';

export type Searched =
  | { kind: 'note'; number: number; record: NoteRecord }
  | { kind: 'customer'; number: number; record: CustomerRecord };

export function textsOf(one: Searched): string[] {
  return one.kind === 'note'
    ? [one.record.text, ...one.record.tags]
    : [...one.record.names, ...one.record.addresses];
}

/** Each once. */
export function wordSet(one: Searched): Set<string> {
  const words = new Set<string>();
  for (const text of textsOf(one)) for (const { word } of wordsOf(text)) words.add(word);
  if (one.kind === 'note' && one.record.pinned) words.add(PINNED);
  return words;
}

/** Those of a customer's names: parts of them are looked for, too, as a name is often written together. */
export function nameWords({ names }: CustomerRecord): string[] {
  return names.flatMap((name) => wordsOf(name).map(({ word }) => word));
}
