/** How far long works are: a hint, in memory alone. */
const shares = new Map<string, number>();

/** From 0 to 1; null: no such work is under way. */
export function progressOf(id: string): number | null {
  return shares.get(id) ?? null;
}

/** `told` maps a share of one step into the whole's. */
export async function followed<T>(
  id: string,
  work: (told: (share: number) => void) => Promise<T>,
): Promise<T> {
  shares.set(id, 0);
  try {
    return await work((share) => shares.set(id, share));
  } finally {
    shares.delete(id);
  }
}
