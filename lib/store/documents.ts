/** What can be searched: a number for each note and customer, anew at every change of its words. A number once left is nobody's. */
import type { IDBPObjectStore, StoreNames } from 'idb';
import type { DocumentKind, UnwrapSchema } from './schema.ts';

type Documents = IDBPObjectStore<UnwrapSchema, StoreNames<UnwrapSchema>[], 'documents', 'readwrite'>;

/** Within the transaction that writes the record: its words are not the ones that were indexed any more. */
export async function touch(documents: Documents, kind: DocumentKind, id: string): Promise<void> {
  await drop(documents, kind, id);
  await documents.add({ kind, id });
}

/**
 * Within the transaction that removes the record. Its words leave the index later (`search/cleaning.ts`), and are not found from
 * now on. `erased`: they leave it as soon as the background has its hands free.
 */
export async function drop(
  documents: Documents,
  kind: DocumentKind,
  id: string,
  how: 'removed' | 'erased' = 'removed',
): Promise<void> {
  const number = await documents.index('byRecord').getKey([kind, id]);
  if (number !== undefined) await documents.put({ gone: how === 'erased' ? 2 : 1 }, number);
}
