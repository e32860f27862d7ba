import { absence, basis, cannot, closing, openQuestion, part, remedy } from './en/close.ts';
import { feeling, greeting, questions, share, strain, thanks, understood } from './en/open.ts';
import { dayInWords, list, type ReplyTexts } from './texts.ts';

const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** English has one register, for British and international readers alike. */
export function english(): ReplyTexts {
  return {
    greeting,
    thanks,
    understood,
    feeling,
    share,
    strain,
    questions,
    cannot,
    remedy,
    basis,
    part,
    openQuestion,
    absence,
    closing,
    which: (names, more) => list(more ? [...names, 'other points you make'] : names, 'and'),
    places: ['the first point', 'the second point'],
    day: (day, today) => dayInWords(day, today, WEEKDAYS, MONTHS),
  };
}
