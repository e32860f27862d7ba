/** How days are named in the four languages. All folded: lower case, without accents. */
import type { Language } from '../types.ts';

export interface CalendarCues {
  /** January first; each month's words. */
  months: readonly string[];
  /** Sunday first. */
  weekdays: readonly string[];
  /** Words for a day so many days from the day of receipt. */
  near: Readonly<Record<string, number>>;
  /** Before a weekday: the one that was last, or that comes. */
  past: readonly string[];
  coming: readonly string[];
  /** After a weekday, as in French. */
  pastAfter: readonly string[];
  comingAfter: readonly string[];
  /** "#" is the number: "# dagen geleden". */
  daysAgo: readonly (readonly string[])[];
}

export const CALENDAR: Record<Language, CalendarCues> = {
  nl: {
    months: [
      'januari jan',
      'februari feb',
      'maart mrt',
      'april apr',
      'mei',
      'juni jun',
      'juli jul',
      'augustus aug',
      'september sept sep',
      'oktober okt',
      'november nov',
      'december dec',
    ],
    weekdays: ['zondag', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag'],
    near: {
      vandaag: 0,
      vanmorgen: 0,
      vanochtend: 0,
      vanmiddag: 0,
      vanavond: 0,
      gisteren: -1,
      gisteravond: -1,
      gistermiddag: -1,
      gisterochtend: -1,
      eergisteren: -2,
      morgen: 1,
      overmorgen: 2,
    },
    past: ['afgelopen', 'verleden'],
    coming: ['komende', 'aanstaande', 'eerstvolgende'],
    pastAfter: ['jl', 'jongstleden', 'laatstleden'],
    comingAfter: ['as', 'aanstaande', 'eerstkomend'],
    daysAgo: [
      ['#', 'dag', 'geleden'],
      ['#', 'dagen', 'geleden'],
      ['#', 'dagen', 'terug'],
    ],
  },
  en: {
    months: [
      'january jan',
      'february feb',
      'march mar',
      'april apr',
      'may',
      'june jun',
      'july jul',
      'august aug',
      'september sept sep',
      'october oct',
      'november nov',
      'december dec',
    ],
    weekdays: ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'],
    near: { today: 0, tonight: 0, yesterday: -1, tomorrow: 1 },
    past: ['last'],
    coming: ['coming'],
    pastAfter: ['gone'],
    comingAfter: [],
    daysAgo: [
      ['#', 'day', 'ago'],
      ['#', 'days', 'ago'],
    ],
  },
  de: {
    months: [
      'januar janner jan',
      'februar feber feb',
      'marz',
      'april apr',
      'mai',
      'juni jun',
      'juli jul',
      'august aug',
      'september sept sep',
      'oktober okt',
      'november nov',
      'dezember dez',
    ],
    weekdays: ['sonntag', 'montag', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', 'samstag sonnabend'],
    near: { heute: 0, gestern: -1, vorgestern: -2, morgen: 1, ubermorgen: 2 },
    past: ['letzten', 'letzter', 'vergangenen', 'vergangener'],
    coming: ['kommenden', 'kommender'],
    pastAfter: [],
    comingAfter: [],
    daysAgo: [
      ['vor', '#', 'tag'],
      ['vor', '#', 'tagen'],
    ],
  },
  fr: {
    months: [
      'janvier janv',
      'fevrier fevr',
      'mars',
      'avril avr',
      'mai',
      'juin',
      'juillet juil',
      'aout',
      'septembre sept',
      'octobre oct',
      'novembre nov',
      'decembre dec',
    ],
    weekdays: ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'],
    near: { hui: 0, hier: -1, demain: 1 },
    past: [],
    coming: [],
    pastAfter: ['dernier', 'passe'],
    comingAfter: ['prochain'],
    daysAgo: [
      ['il', 'y', 'a', '#', 'jour'],
      ['il', 'y', 'a', '#', 'jours'],
    ],
  },
};
