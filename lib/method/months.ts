/** So many months before `now`, in ISO 8601; from the 31st of a month at most the last day of the month then. In UTC. */
export function monthsAgo(months: number, now: Date): string {
  const then = new Date(now);
  then.setUTCDate(1);
  then.setUTCMonth(then.getUTCMonth() - months);
  const last = new Date(Date.UTC(then.getUTCFullYear(), then.getUTCMonth() + 1, 0)).getUTCDate();
  then.setUTCDate(Math.min(now.getUTCDate(), last));
  return then.toISOString();
}
