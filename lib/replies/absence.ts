/** The line that says until when the agent is away: in a composed reply, and (`templates/absence.ts`) in a template. */
import { isDay } from '../method/dates.ts';
import type { Language, Register } from '../reading/types.ts';
import { textsIn } from './texts/index.ts';

/**
 * Null: the agent is not away, or not any more.
 *
 * @param until the last day away, `YYYY-MM-DD`
 * @param today local day; on the last day itself the line still stands
 */
export function absenceLine(
  until: string | null,
  language: Language,
  register: Register,
  today: string,
): string | null {
  if (until === null || !isDay(until) || until < today) return null;
  const texts = textsIn(language, register);
  return texts.absence(texts.day(until, today));
}
