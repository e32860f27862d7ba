/** `2026-11-21` as people write it in that language, "21 november 2026"; any other text stays as it is. */
export function dateInWords(day: string, language: string): string {
  const date = new Date(`${day}T12:00:00Z`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || Number.isNaN(date.getTime())) return day;
  return new Intl.DateTimeFormat(LOCALES[language] ?? language, {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(date);
}

/** "21 November 2026" rather than "November 21, 2026": the shops are in Europe. */
const LOCALES: Record<string, string> = { en: 'en-GB' };
