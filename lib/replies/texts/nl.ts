import type { Register } from '../../reading/types.ts';
import { closing } from './nl/close.ts';
import { opening } from './nl/open.ts';
import { wordsOf } from './nl/words.ts';
import { dayInWords, type ReplyTexts } from './texts.ts';

const WEEKDAYS = 'zondag maandag dinsdag woensdag donderdag vrijdag zaterdag'.split(' ');
const MONTHS =
  'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');

/** Dutch for readers in the Netherlands and in Flanders alike. */
export function dutch(register: Register): ReplyTexts {
  const words = wordsOf(register);
  return {
    ...opening(words),
    ...closing(words),
    day: (day, today) => dayInWords(day, today, WEEKDAYS, MONTHS),
  };
}
