/** From numbers to the notes and customers that they stand for. */
import type { CustomerRecord } from '../../messages/records.ts';
import type { DocumentKind } from '../schema.ts';
import { read } from '../write.ts';
import type { Searched } from './documents.ts';

export interface Numbered {
  number: number;
  kind: DocumentKind;
  /** The record's. */
  id: string;
}

/** In their order, without those that are nobody's (any more). */
export function recordsOf(rows: readonly Numbered[]): Promise<Searched[]> {
  return read(['notes', 'customers'], async (tx) => {
    const notes = tx.objectStore('notes');
    const customers = tx.objectStore('customers');
    const found = await Promise.all(
      rows.map(async ({ number, kind, id }): Promise<Searched | null> => {
        if (kind === 'customer') {
          const record = await customers.get(id);
          return record ? { kind, number, record } : null;
        }
        const record = await notes.get(id);
        return record && record.deletedAt === null ? { kind, number, record } : null;
      }),
    );
    return found.filter((one) => one !== null);
  });
}

/**
 * Those after `after`, the first `most` of them; `gone`: numbers among them that are nobody's; `promised`: where the first numbers
 * among them stand that are only promised, which are left out.
 */
export function rowsAfter(
  after: number,
  most?: number,
): Promise<{
  rows: Numbered[];
  gone: number[];
  last: number | null;
  promised: number | null;
}> {
  return read(['documents'], async (tx) => {
    const documents = tx.objectStore('documents');
    const range = IDBKeyRange.lowerBound(after, true);
    const [values, keys] = await Promise.all([
      documents.getAll(range, most),
      documents.getAllKeys(range, most),
    ]);
    const rows: Numbered[] = [];
    const gone: number[] = [];
    let promised: number | null = null;
    for (const [at, value] of values.entries()) {
      const number = keys[at] ?? 0;
      if ('promised' in value) promised ??= number;
      else if ('gone' in value) gone.push(number);
      else rows.push({ number, ...value });
    }
    return { rows, gone, last: keys.at(-1) ?? null, promised };
  });
}

/** In their order, each with its customer; those that are nobody's any more left out. */
export function resolved(
  numbers: readonly number[],
): Promise<(Searched & { customer: CustomerRecord | null })[]> {
  return read(['documents', 'notes', 'customers'], async (tx) => {
    const customers = tx.objectStore('customers');
    const found = await Promise.all(
      numbers.map(async (number) => {
        const row = await tx.objectStore('documents').get(number);
        if (!row || !('id' in row)) return null;
        if (row.kind === 'customer') {
          const record = await customers.get(row.id);
          return record ? { kind: row.kind, number, record, customer: record } : null;
        }
        const record = await tx.objectStore('notes').get(row.id);
        if (record?.deletedAt !== null) return null;
        const customer = (await customers.get(record.customerId)) ?? null;
        return { kind: row.kind, number, record, customer };
      }),
    );
    return found.filter((one) => one !== null);
  });
}
