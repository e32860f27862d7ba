import type { Register } from '../../reading/types.ts';
import { closeInFrench } from './fr/close.ts';
import { openInFrench } from './fr/open.ts';
import { sayIn } from './fr/words.ts';
import { dayInWords, list, type ReplyTexts } from './texts.ts';

const WEEKDAYS = 'dimanche lundi mardi mercredi jeudi vendredi samedi'.split(' ');
const MONTHS = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(
  ' ',
);

/**
 * French for readers in France and in Belgium alike. Nothing agrees with the gender of the customer or of the agent:
 * feelings are nouns, and no participle follows an object that stands for either of them. What is filled in never
 * follows `de`, `à` or `que`, which would elide or contract with it.
 */
export function french(register: Register): ReplyTexts {
  const say = sayIn(register);
  return {
    ...openInFrench(say),
    ...closeInFrench(say),
    which: (names, more) =>
      list(
        more ? [...names, say('d’autres points de ton message', 'd’autres points de votre message')] : names,
        'et',
      ),
    places: ['le premier point', 'le second point'],
    // Only the first of a month is an ordinal.
    day: (day, today) => dayInWords(day, today, WEEKDAYS, MONTHS).replace(' 1 ', ' 1er '),
  };
}
