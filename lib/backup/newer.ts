export interface Kept {
  id: string;
  updatedAt: string;
  deletedAt?: string | null;
}

/** The one that was changed last; of two from the same moment the living one, and else what is here. */
export function newer<T extends Kept>(here: T, file: T): T {
  if (file.updatedAt !== here.updatedAt) return file.updatedAt > here.updatedAt ? file : here;
  return here.deletedAt && file.deletedAt === null ? file : here;
}

export function byId<T extends { id: string }>(records: readonly T[]): Map<string, T> {
  return new Map(records.map((one) => [one.id, one]));
}
