export interface Kept {
  id: string;
  updatedAt: string;
  deletedAt?: string | null;
  revision?: number;
}

/** The one that was changed last; of two from the same moment the living one, then that of more writes, and else what is here. */
export function newer<T extends Kept>(here: T, file: T): T {
  if (file.updatedAt !== here.updatedAt) return file.updatedAt > here.updatedAt ? file : here;
  if (Boolean(here.deletedAt) !== Boolean(file.deletedAt)) return here.deletedAt ? file : here;
  return (file.revision ?? 0) > (here.revision ?? 0) ? file : here;
}

export function byId<T extends { id: string }>(records: readonly T[]): Map<string, T> {
  return new Map(records.map((one) => [one.id, one]));
}
