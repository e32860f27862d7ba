import { describe, expect, it } from 'vitest';
import {
  list,
  localDay,
  locale,
  ordinal,
  plural,
  sayDate,
  sayDay,
  sayMoment,
  sayWholeDay,
  sayWholeMoment,
  t,
} from '@/lib/platform/i18n.ts';
import { speak } from '../../components/texts.ts';

describe('texts', () => {
  it('fills in what is given, signs and all', () => {
    speak('en');
    expect(t('undo')).toBe('Undo');
    expect(t('inbox_remove', '$1 & <b>')).toBe('Remove $1 & <b>');
  });

  it.each([
    ['nl', 1, 'Nog 1 notitie'],
    ['nl', 4, 'Nog 4 notities'],
    ['en', 1, '1 more note'],
    ['en', 0, '0 more notes'],
    ['de', 1, 'Noch 1 Notiz'],
    ['de', 0, 'Noch 0 Notizen'],
    ['fr', 0, 'Encore 0 note'],
    ['fr', 2, 'Encore 2 notes'],
    // Intl has a third form for them, which no text has.
    ['fr', 1_000_000, 'Encore 1 000 000 notes'],
  ] as const)('in %s, %i has its own form', (language, count, text) => {
    speak(language);
    expect(plural('notes_more', count).replaceAll('\u202f', ' ')).toBe(text);
  });

  it('counts complaints as each language does', () => {
    speak('en');
    expect([1, 2, 3, 4, 11, 22].map(ordinal)).toEqual(['1st', '2nd', '3rd', '4th', '11th', '22nd']);
    speak('nl');
    expect([1, 2, 3].map(ordinal)).toEqual(['1e', '2e', '3e']);
    speak('de');
    expect([1, 2, 3].map(ordinal)).toEqual(['1.', '2.', '3.']);
    speak('fr');
    expect([1, 2, 3].map(ordinal)).toEqual(['1re', '2e', '3e']);
  });

  it('joins a list', () => {
    speak('nl');
    expect(list(['a', 'b', 'c'])).toBe('a, b en c');
  });
});

describe('the locale', () => {
  it('is the browser’s own where the texts are in that language', () => {
    speak('en', 'en-GB');
    expect(locale()).toBe('en-GB');
    speak('nl', 'nl_BE');
    expect(locale()).toBe('nl-BE');
  });

  it('is that of the texts in a browser of another language: no German dates in English sentences', () => {
    speak('en', 'es');
    expect(sayDay('2026-05-12', '2026-11-21')).toContain('May');
  });

  it('keeps the country of one who reads German or French', () => {
    speak('de', 'de-CH');
    expect(locale()).toBe('de-CH');
    speak('fr', 'fr-BE');
    expect(locale()).toBe('fr-BE');
  });
});

describe('days', () => {
  it.each([
    ['2026-11-21', 'vandaag'],
    ['2026-11-22', 'morgen'],
    ['2026-11-20', 'gisteren'],
    ['2026-11-26', 'do 26 nov'],
    ['2026-05-12', '12 mei'],
    ['2025-05-12', '12 mei 2025'],
  ])('%s is %s', (day, text) => {
    speak('nl');
    expect(sayDay(day, '2026-11-21')).toBe(text);
  });

  it('are told whole, with the year where it is another', () => {
    speak('nl');
    expect(sayWholeDay('2026-12-04', '2026-11-29')).toBe('vrijdag 4 december');
    expect(sayWholeDay('2027-01-04', '2026-11-29')).toBe('maandag 4 januari 2027');
    expect(sayDate('2026-11-29')).toBe('29 november 2026');
  });

  it('are said as German and French say them, with an ordinal for the first of a month in French', () => {
    speak('de');
    expect(sayDay('2026-05-01', '2026-11-21')).toBe('1. Mai');
    expect(sayWholeDay('2026-12-04', '2026-11-29')).toBe('Freitag, 4. Dezember');
    speak('fr');
    expect(sayDay('2026-05-01', '2026-11-21')).toBe('1er mai');
    expect(sayDay('2026-05-11', '2026-11-21')).toBe('11 mai');
    expect(sayWholeDay('2026-12-01', '2026-11-29')).toBe('mardi 1er décembre');
    expect(sayDate('2026-12-01')).toBe('1er décembre 2026');
    expect(sayDay('2025-12-01', '2026-11-29')).toMatch(/^1er déc\. 2025$/);
  });

  it('says a moment in full', () => {
    const first = new Date(2026, 11, 1, 9, 5).toISOString();
    speak('en', 'en-GB');
    expect(sayWholeMoment(first)).toBe('1 December 2026 at 09:05');
    speak('de');
    expect(sayWholeMoment(first)).toBe('1. Dezember 2026 um 09:05');
    speak('fr');
    expect(sayWholeMoment(first)).toBe('1er décembre 2026 à 09:05');
  });

  it('counts days over a change of the clocks', () => {
    speak('en');
    expect(sayDay('2026-10-25', '2026-10-24')).toBe('tomorrow');
    expect(sayDay('2026-03-29', '2026-03-28')).toBe('tomorrow');
  });

  it('says a moment of today by its time alone', () => {
    const at = (day: number) => new Date(2026, 10, day, 9, 5).toISOString();
    speak('nl');
    expect(sayMoment(at(21), '2026-11-21')).toBe('09:05');
    expect(sayMoment(at(22), '2026-11-21')).toBe('morgen 09:05');
    speak('en', 'en-GB');
    expect(sayMoment(at(22), '2026-11-21')).toBe('tomorrow 09:05');
  });

  it('takes the local day of an instant', () => {
    const local = new Date(2026, 0, 5, 23, 59);
    expect(localDay(local.toISOString())).toBe('2026-01-05');
  });
});
