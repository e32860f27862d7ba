/** Earlier texts of what is written in sittings: which are kept, and how many. */

/** Of one record. */
const MOST = 50;
/** Milliseconds without a change, after which the next one begins a version. */
const SITTING = 10 * 60 * 1000;

export function isNewSitting({ updatedAt }: { updatedAt: string }, now: string): boolean {
  return Date.parse(now) - Date.parse(updatedAt) >= SITTING;
}

export function newestFirst<Version extends { revision: number }>(all: Version[]): Version[] {
  return all.sort((a, b) => b.revision - a.revision);
}

/** Of all versions of a record those that are one too many. */
export function tooOld<Version extends { revision: number }>(all: Version[]): Version[] {
  return newestFirst(all).slice(MOST);
}
