/** What restoring a file gives, as a whole, and what it changes. */
import {
  DATA_KINDS,
  type DataChange,
  type DataCounts,
  type DataKind,
  type RestoreWay,
} from '../messages/data-requests.ts';
import type { ErasureRecord } from '../messages/records.ts';
import { Erased, withoutErased } from './erased.ts';
import { KEPT_STORES, type KeptRecords, noRecords } from './format.ts';
import { merge } from './merge.ts';
import { byId } from './newer.ts';
import { same } from './same.ts';

export interface Plan {
  /** All there is afterwards. One that did not change is the very one that is here. */
  records: KeptRecords;
  change: DataChange;
  /** Customers of the file who stay erased. */
  erased: number;
}

/** Those of both; what is here stands. */
export function erasuresOf(
  here: Pick<KeptRecords, 'erasures'>,
  file: Pick<KeptRecords, 'erasures'>,
): ErasureRecord[] {
  return [...byId([...file.erasures, ...here.erasures]).values()];
}

/**
 * @param known what was looked up beforehand, of the same erasures: else it is looked up now, which may take long
 * @throws BackupError
 */
export function planRestore(here: KeptRecords, file: KeptRecords, way: RestoreWay, known?: Erased): Plan {
  const erasures = erasuresOf(here, file);
  const lookedUp = known?.isOf(erasures) ? known : new Erased(erasures);
  const { records: living, erased } = withoutErased(file, lookedUp);
  const merged =
    way === 'merge'
      ? merge(here, living)
      : { records: replaced(here, { ...living, erasures }), joined: 0, bothTexts: 0 };
  const { joined, bothTexts } = merged;
  return { records: merged.records, change: { ...changes(here, merged.records), joined, bothTexts }, erased };
}

/** The file's, by the very record that is here where it is the same. */
function replaced(here: KeptRecords, file: KeptRecords): KeptRecords {
  const records = noRecords();
  for (const store of KEPT_STORES) {
    const before = byId<{ id: string }>(here[store]);
    (records[store] as { id: string }[]) = file[store].map((one) => {
      const known = before.get(one.id);
      return known && same(known, one) ? known : one;
    });
  }
  return records;
}

/** Those that are not removed. */
export function countsOf(records: KeptRecords): DataCounts {
  return each((kind) => living(records, kind).length);
}

function changes(here: KeptRecords, after: KeptRecords): Pick<DataChange, 'added' | 'changed' | 'removed'> {
  const before = each((kind) => byId(living(here, kind)));
  const later = each((kind) => byId(living(after, kind)));
  return {
    added: each((kind) => living(after, kind).filter(({ id }) => !before[kind].has(id)).length),
    changed: each(
      (kind) =>
        living(after, kind).filter((one) => {
          const known = before[kind].get(one.id);
          return known !== undefined && known !== one && !same(known, one);
        }).length,
    ),
    removed: each((kind) => living(here, kind).filter(({ id }) => !later[kind].has(id)).length),
  };
}

function each<T>(of: (kind: DataKind) => T): Record<DataKind, T> {
  return Object.fromEntries(DATA_KINDS.map((kind) => [kind, of(kind)])) as Record<DataKind, T>;
}

function living(records: KeptRecords, kind: DataKind): { id: string }[] {
  const all: { id: string; deletedAt?: string | null }[] = records[kind];
  return all.filter(({ deletedAt }) => !deletedAt);
}
