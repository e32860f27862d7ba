/** Texts of the interface, and numbers, lists and days in the same language as those texts. */
import type messages from '../../public/_locales/en/messages.json';
import { browser } from './browser.ts';
import { TEXT_LANGUAGES, type TextLanguage } from './languages.ts';

export type MessageKey = keyof typeof messages;
/** `points` where `points_one` and `points_other` are keys. */
export type PluralKey = MessageKey extends infer K ? (K extends `${infer Base}_other` ? Base : never) : never;

/** Messages as the files in `public/_locales` have them. */
export type Texts = Partial<Record<string, { message: string }>>;

/** Texts that do not come from the browser, and their language. */
export interface OwnTexts {
  language: TextLanguage;
  texts: Texts;
}

/** Null: the browser's texts are the ones to show. */
let own: OwnTexts | null = null;
/** Counts what was asked for: the last that was asked for is what is shown, whichever comes first. */
let asked = 0;

/** The text with `$1`, `$2` … filled in. */
export function t(key: MessageKey, ...substitutions: string[]): string {
  const message = own?.texts[key]?.message;
  return message === undefined ? browserText(key, substitutions) : filled(message, substitutions);
}

function browserText(key: MessageKey, substitutions: string[] = []): string {
  // The generated types know one overload a key, and a union of keys fits none of them.
  const getMessage = browser.i18n.getMessage as (key: string, substitutions: string[]) => string;
  return getMessage.call(browser.i18n, key, substitutions);
}

/**
 * To be awaited by a page before it draws, and by the background before it says something: `chosen` where the person wants
 * another language than the browser's, null or nothing for that. Reads a file only where the browser has not got its texts:
 * it hands out those of one language, and in some starts of a busy Chromium (156, 2026-11) of none at all until it is
 * started again; a page without words is no page.
 */
export async function loadTexts(chosen: TextLanguage | null = null): Promise<void> {
  asked += 1;
  const mine = asked;
  const language = chosen ?? browserLanguage();
  if (language === own?.language) return;
  const read = language === browserText('text_language') ? null : await readTexts(language);
  if (mine === asked) own = read;
}

async function readTexts(language: TextLanguage): Promise<OwnTexts> {
  const file = browser.runtime.getURL(`/_locales/${language}/messages.json`);
  return { language, texts: await (await fetch(file)).json() }; // reviewed: a file of our own, from the extension's own origin
}

/** What was loaded beside the browser's texts; null: nothing. */
export function ownTexts(): OwnTexts | null {
  return own;
}

/** For a script in a page, which can't read our files: what the background read for it. */
export function giveTexts(given: OwnTexts | null): void {
  asked += 1;
  own = given;
}

/** The language of the texts that the browser hands out, whatever the person chose. */
export function browserLanguage(): TextLanguage {
  const said = browserText('text_language');
  return TEXT_LANGUAGES.find((one) => one === said) ?? uiLanguage();
}

function uiLanguage(): TextLanguage {
  const [language] = browser.i18n.getUILanguage().split(/[-_]/);
  return TEXT_LANGUAGES.find((one) => one === language) ?? 'en';
}

function filled(message: string, substitutions: string[]): string {
  return message.replace(/\$(\d)/g, (_, place: string) => substitutions[Number(place) - 1] ?? '');
}

/** The form of the text that goes with `count`, which becomes `$1`. */
export function plural(key: PluralKey, count: number, ...substitutions: string[]): string {
  return chooseForm(key, count, 'cardinal', substitutions);
}

/** `2` → "2nd", "2e", "2.". */
export function ordinal(count: number): string {
  return chooseForm('ordinal', count, 'ordinal', []);
}

function chooseForm(key: PluralKey, count: number, type: 'cardinal' | 'ordinal', rest: string[]): string {
  const form = new Intl.PluralRules(locale(), { type }).select(count);
  const substitutions = [new Intl.NumberFormat(locale()).format(count), ...rest];
  return (
    t(`${key}_${form}` as MessageKey, ...substitutions) || t(`${key}_other` as MessageKey, ...substitutions)
  );
}

/** Language of the texts: what the page's `lang` must say, whatever language the browser itself has. */
export function textLanguage(): TextLanguage {
  return own?.language ?? browserLanguage();
}

/** The browser's own locale where the texts are in that language ("en-GB"), else the language of the texts. */
export function locale(): string {
  const language = textLanguage();
  const ui = browser.i18n.getUILanguage().replace('_', '-');
  return ui.split('-')[0] === language ? ui : language;
}

export function list(items: string[]): string {
  return new Intl.ListFormat(locale(), { type: 'conjunction' }).format(items);
}

/** A local day `YYYY-MM-DD` as people say it: "tomorrow", "12 May", "12 May 2025" in another year. */
export function sayDay(day: string, today: string): string {
  const date = noon(day);
  const distance = Math.round((date.getTime() - noon(today).getTime()) / 86_400_000);
  if (Math.abs(distance) <= 1) {
    return new Intl.RelativeTimeFormat(locale(), { numeric: 'auto' }).format(distance, 'day');
  }
  return written(date, {
    timeZone: 'UTC',
    day: 'numeric',
    month: 'short',
    ...(Math.abs(distance) < 7 && { weekday: 'short' }),
    ...(day.slice(0, 4) !== today.slice(0, 4) && { year: 'numeric' }),
  });
}

/** A local day in full, "Friday 4 December", with its year where that is not today's. */
export function sayWholeDay(day: string, today: string): string {
  return longDate(day, {
    weekday: 'long',
    ...(day.slice(0, 4) !== today.slice(0, 4) && { year: 'numeric' }),
  });
}

/** "4 December 2026", whatever day it is today. */
export function sayDate(day: string): string {
  return longDate(day, { year: 'numeric' });
}

function longDate(day: string, also: Intl.DateTimeFormatOptions): string {
  return written(noon(day), { timeZone: 'UTC', day: 'numeric', month: 'long', ...also });
}

/** French counts the first of a month alone: "1er mai", "2 mai". */
function written(date: Date, options: Intl.DateTimeFormatOptions): string {
  const said = new Intl.DateTimeFormat(locale(), options).format(date);
  return textLanguage() === 'fr' ? said.replace(/(?<!\d)1(?= \p{L})/u, '1er') : said;
}

/** A moment in ISO 8601 in full, whatever day it is today: "4 December 2026 at 15:00". */
export function sayWholeMoment(instant: string): string {
  return written(new Date(instant), { dateStyle: 'long', timeStyle: 'short' });
}

/** A moment in ISO 8601 as people say it: "15:00" today, "tomorrow 09:00" on another day. */
export function sayMoment(instant: string, today: string): string {
  const time = new Intl.DateTimeFormat(locale(), { timeStyle: 'short' }).format(new Date(instant));
  const day = localDay(instant);
  return day === today ? time : `${sayDay(day, today)} ${time}`;
}

/** The local day `YYYY-MM-DD` of an instant in ISO 8601. */
export function localDay(instant: string): string {
  const date = new Date(instant);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

function noon(day: string): Date {
  return new Date(`${day}T12:00:00Z`);
}
