import type { Register } from '../../reading/types.ts';
import { ending } from './de/close.ts';
import { judging } from './de/judge.ts';
import { opening } from './de/open.ts';
import { forms } from './de/words.ts';
import { list, type ReplyTexts } from './texts.ts';

/**
 * German for readers in Germany, Austria and Switzerland. After the comma of the greeting the first sentence goes on in
 * lower case, and no comma follows the wish at the end.
 */
export function german(register: Register): ReplyTexts {
  const form = forms(register);
  return {
    ...opening(form),
    ...judging(form),
    ...ending(form),
    // Every sentence takes it in the dative.
    which: (names, more) =>
      list(more ? [...names, `weiteren Punkten aus ${form.deiner} Nachricht`] : names, 'und'),
    places: ['dem ersten Punkt', 'dem zweiten Punkt'],
    day: dayInWords,
  };
}

/** "Donnerstag, 26. November". */
function dayInWords(day: string, today: string): string {
  return new Date(`${day}T00:00:00Z`).toLocaleDateString('de-DE', {
    timeZone: 'UTC',
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...(day.slice(0, 4) === today.slice(0, 4) ? {} : { year: 'numeric' }),
  });
}
