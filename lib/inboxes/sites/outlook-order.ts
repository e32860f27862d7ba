/** Outlook shows the newest message at the top or at the bottom, as the person likes it; only the dates tell. */

const DATE = /(\d{1,4})\D{1,3}(\d{1,2})\D{1,3}(\d{1,4})/;
const TIME = /(\d{1,2})[:.](\d{2})(?:[:.]\d{2})?(?:\s*([ap])\.?\s?m)?/i;

type Reading = (first: number, second: number, third: number) => [year: number, month: number, day: number];
const READINGS: readonly Reading[] = [
  (year, month, day) => [year, month, day],
  (day, month, year) => [year, month, day],
  (month, day, year) => [year, month, day],
];

/**
 * Whether the first of these dates is the latest; null where they do not tell. A date is read in every order of day and
 * month that is possible for all of them; where these disagree, nothing is told.
 *
 * @param dates In the order of the page, as the page shows them, all in one format.
 */
export function newestFirst(dates: readonly (string | null)[]): boolean | null {
  const texts = dates.filter((date) => date !== null && DATE.test(date)) as string[];
  const answers = new Set<boolean>();
  for (const reading of READINGS) {
    const moments = texts.map((text) => momentOf(text, reading));
    if (moments.some((moment) => moment === null)) continue;
    const steps = moments.slice(1).map((moment, index) => Math.sign((moment ?? 0) - (moments[index] ?? 0)));
    if (steps.includes(1) && !steps.includes(-1)) answers.add(false);
    if (steps.includes(-1) && !steps.includes(1)) answers.add(true);
  }
  const [answer] = answers;
  return answers.size === 1 ? (answer ?? null) : null;
}

function momentOf(text: string, reading: Reading): number | null {
  const date = DATE.exec(text);
  if (!date) return null;
  const [first, second, third] = date.slice(1) as [string, string, string];
  const [year, month, day] = reading(Number(first), Number(second), Number(third));
  const yearText = reading === READINGS[0] ? first : third;
  if ((yearText.length !== 4 && yearText.length !== 2) || month < 1 || month > 12 || day < 1 || day > 31)
    return null;
  if (first.length === 4 && reading !== READINGS[0]) return null;
  const time = TIME.exec(text.slice(date.index + date[0].length));
  const hours = time
    ? (Number(time[1]) % (time[3] ? 12 : 24)) + (time[3]?.toLowerCase() === 'p' ? 12 : 0)
    : 0;
  return Date.UTC(year < 100 ? 2000 + year : year, month - 1, day, hours, Number(time?.[2] ?? 0));
}
