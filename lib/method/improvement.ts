/** What an own share can lie in. */
export const IMPROVEMENT_KINDS = [
  'product',
  'description',
  'delivery',
  'communication',
  'price',
  'policy',
] as const;
export type ImprovementKind = (typeof IMPROVEMENT_KINDS)[number];

/** How many complaints lie behind an improvement: before it was solved, and since. */
export function countComplaints(
  complainedAt: readonly string[],
  solvedAt: string | null,
): { before: number; since: number } {
  const since = solvedAt === null ? 0 : complainedAt.filter((at) => at > solvedAt).length;
  return { before: complainedAt.length - since, since };
}
