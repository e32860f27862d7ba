import { type Code, codes, grouped } from './codes.ts';
import type { CueBooks, NumberKind } from './cues/index.ts';
import { LABEL_REACH, labelAfter, labelBefore } from './number-labels.ts';
import { withoutOverlap } from './phrases.ts';
import type { Range } from './sentences.ts';
import type { Span } from './types.ts';
import { type Word, words } from './words.ts';

export interface Numbers {
  orders: Span[];
  tracking: Span[];
  invoices: Span[];
}

const IBAN = /\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,4})?\b/g;
const IBAN_LEAST = 15;
const PHONE = /(?:\+|\(0|\b0)\d[\d ()./-]{5,20}\d/g;
/** Day first or year first, with or without the year; a year; a time. */
const DATES = [
  /^(?<day>\d{1,2})([-/.])(?<month>\d{1,2})\2(?:\d{2}|(?:19|20)\d\d)$/,
  /^(?:19|20)\d\d([-/.])(?<month>\d{1,2})\1(?<day>\d{1,2})$/,
  /^(?<day>\d{1,2})[/.](?<month>\d{1,2})$/,
  /^(?:19|20)\d\d$/,
  /^(?:19|20)\d\d[-/](?:(?:19|20)\d\d)$/,
  /^[012]?\d\.[0-5]\d$/,
];
/** "1.250". */
const THOUSANDS = /^\d{1,3}(?:\.\d{3})+$/;
const SORT_CODE = /^\d\d-\d\d-\d\d$/;
const UNIT =
  /^\s?(?:€|\$|£|%|°|["”](?!\w)|,-|(?:eur|euros?|cm|mm|m2|m|km|kg|gr?|gram|ml|cl|l|liter|litres?|w|watt|v|volt|m?ah|lumen|gb|tb|mb|px|inch|uur|h|hours?|stunden|min|minuten|minutes?|stuks|stück|pieces|pcs|jaar|years?|jahre|ans|dagen|days|tage|jours|weken|weeks|wochen|semaines|keer|times|mal|fois|km\/h|pagina|mensen|people|meter|rpm|kcal)\b)/iu;
const MONEY = /(?:€|\$|£|\beur|\beuro|\busd)\s?$/i;
const DUTCH_POSTCODE = /^ ?[A-Z]{2}\b/;
/** "7151 AA Eibergen", "2260 Westerlo", "75011 Paris". */
const CITY = /^\s\p{Lu}\p{Ll}/u;

/** Forms of the carriers in the four countries: PostNL, DHL, UPS, the postal union, Amazon. */
const TRACKING =
  /^(?:3S[A-Z0-9]{8,17}|JVGL\d{10,20}|JJD\d{10,20}|1Z[A-Z0-9]{16}|[A-Z]{2}\d{9}[A-Z]{2}|CD\d{9,12}[A-Z]{0,2}|TBA\d{9,15}|[A-Z]{1,4}\d{14,20}|\d{14,24})$/;
const TRACKING_LEAST = 8;
const INVOICE = /^(?:INV|FACT|FAC|FCT|RE|RG|RNR|RECH|FA|FV|VF)[-_/]?\d/i;
const ORDER = /^(?:ORD|ORDER|SO|PO|WEB|BEST|BES|CMD|CDE|SHOP|AB)[-_/.]?\d/i;
const RETURN = /^(?:RMA|RET|RETURN|RETOUR)[-_/.]?\d/i;
const NO_ORDER =
  /^(?:Q|QUO|OFF|OFFERTE|ANG|DEV|TKT|TICKET|CASE|SKU|ART|KD|KL|CUST|CLI|ISO|EN|DIN|NEN|RAL|USB|COVID|A|B|E|N|R)[-_/]\d/i;
/** Right before a number: nothing else can be meant. */
const NAMED =
  /(?:#|nr|no|n°|nº|num|nummer|number|numéro|numero|order|bestelling|bestellung|commande|cde|cmd|auftrag)[.:]?\s?[:#]?\s?$/i;
/** Norms, as they stand before their number: "EN 14682". */
const NORM = /(?:^|[^\p{L}])(?:EN|NF|BS|CE|UL|IEC|EU)\s$/u;
const LETTERED = /^(?=[^\d]*\d)(?=.*[A-Z])[A-Z\d]+(?:[-_/.\u2011\u2013][A-Z\d]+)*(?:[-_/][a-z])?$/;
const BARE = /^(?:\d{4,11}|\d{2,6}[-/]\d{3,8}|\d{1,6}(?:[-/]\d{1,8}){2,3}|\d{1,4}(?:\.\d{2,5}){2,3})$/;
/** Model names have letters and up to three digits. */
const UNNAMED_LEAST = 4;
/** In square brackets of the subject stands the shop's own number of the conversation, unless it says "order". */
const BRACKETED = /\[(?![^\]]{0,40}(?:order|best|command|cmd|auftr))[^\]]{0,40}$/i;

interface Candidate extends Span {
  kind: NumberKind | null;
  /** By its form it may be an order number, with no word that says so. */
  likely: boolean;
}

/** Where a number may stand, but for the message itself. */
export interface Elsewhere {
  /** What a form asks for beside the message. */
  fields: string;
  subject: string;
  /** What is quoted. */
  quoted: string;
}

/**
 * Order, tracking and invoice numbers, told apart by the word before them, else by their form. Phone numbers, IBANs,
 * dates, amounts, postcodes and measures are none. What the message does not have is looked for in the fields of the form,
 * the subject, then in what is quoted (with `start` -1). A return number counts where there is no other to go by.
 */
export function readNumbers(
  text: string,
  list: readonly Word[],
  { fields, subject, quoted }: Elsewhere,
  books: CueBooks,
): Numbers {
  const away = (part: string, titles = false) =>
    candidates(part, words(part), books, titles).map((candidate) => ({ ...candidate, start: -1 }));
  const own = [...candidates(text, list, books), ...away(fields)];
  const titled = text === subject.trim() ? [] : away(subject, true);
  const before = away(quoted);
  const all = [...own, ...titled, ...before];
  // What is once said to be something else is no order elsewhere.
  const others = new Set(all.filter(({ kind }) => kind === 'other').map((other) => other.text));
  const likely = (part: readonly Candidate[]) =>
    unique(part.filter((candidate) => candidate.likely && !others.has(candidate.text)));
  return {
    orders: firstFilled(
      named(own, 'order'),
      named(titled, 'order'),
      named(own, 'reference'),
      named(titled, 'reference'),
      named(own, 'returned'),
      named(titled, 'returned'),
      likely(own),
      likely(titled),
      named(before, 'order'),
      named(before, 'reference'),
      named(before, 'returned'),
      likely(before),
    ),
    tracking: firstFilled(named(own, 'tracking'), named(titled, 'tracking'), named(before, 'tracking')),
    invoices: firstFilled(named(own, 'invoice'), named(titled, 'invoice'), named(before, 'invoice')),
  };
}

function candidates(text: string, list: readonly Word[], books: CueBooks, titles = false): Candidate[] {
  const labels = withoutOverlap(books.numbers.find(list)).map((match) => ({
    kind: match.data,
    start: list[match.from]?.start ?? 0,
    end: list[match.to - 1]?.end ?? 0,
  }));
  const excluded = [...rangesOf(text, IBAN, isIban), ...rangesOf(text, PHONE, isPhone)];
  const isExcluded = ({ start, end }: Range) =>
    excluded.some((range) => start < range.end && end > range.start);
  const found: Candidate[] = [];
  const all = codes(text, list);
  let label = 0;
  let lastKind: NumberKind | null = null;
  let lastEnd = 0;
  for (let at = 0; at < all.length; at++) {
    const tight = all[at];
    if (!tight) break;
    while (label < labels.length && (labels[label]?.end ?? 0) <= tight.start) label++;
    let kind = labelBefore(text, labels, label, tight.start);
    // "orders 20113 and 20114"
    if (kind === null && lastKind !== null && LISTED.test(text.slice(lastEnd, tight.start))) kind = lastKind;
    kind ??= labelAfter(text, labels, label, tight.end);
    const code = whole(text, list, all, at, kind, isExcluded);
    at += code.taken - 1;
    const { start, end } = code;
    lastKind = kind;
    lastEnd = end;
    const written = text.slice(start, end);
    if (titles && BRACKETED.test(text.slice(Math.max(0, start - LABEL_REACH), start))) {
      found.push({ text: written, start, kind: 'other', likely: false });
      continue;
    }
    const marked = /[#№]\s?$/.test(text.slice(Math.max(0, start - 2), start));
    if (kind === 'numbered') kind = code.taken > 1 || marked || isStructured(written) ? 'order' : null;
    else if (marked && kind === null) kind = 'order';
    if (!isNumber(text, written, start, end, kind)) continue;
    if (kind !== 'order' && kind !== 'reference' && isExcluded(code)) continue;
    if (kind === 'tracking' && written.length < TRACKING_LEAST) kind = null;
    const plain = written.replaceAll(' ', '');
    if (TRACKING.test(plain) && kind !== 'order') kind = 'tracking';
    else if (INVOICE.test(written) && kind !== 'order') kind = 'invoice';
    else if (ORDER.test(written) && kind !== 'other') kind = 'order';
    else if (RETURN.test(written) && kind !== 'order') kind = 'returned';
    else if (NO_ORDER.test(written) && kind === null) kind = 'other';
    found.push({
      text: written,
      start,
      kind,
      likely: kind === null && (code.taken > 1 || looksLikeOrder(text, written, start, end)),
    });
  }
  return found;
}

const LISTED = /^\s?(?:[,&+/]|[,;]?\s?(?:en|and|und|et|of|or|oder|ou|sowie))\s*$/;

/** The number that begins with a code, with the groups and the prefix that belong to it. */
function whole(
  text: string,
  list: readonly Word[],
  all: readonly Code[],
  at: number,
  kind: NumberKind | null,
  isExcluded: (range: Range) => boolean,
): Range & { taken: number } {
  const tight = all[at] ?? { start: 0, end: 0 };
  const alone = { ...tight, taken: 1 };
  const labelled = kind === 'order' || kind === 'reference' || kind === 'returned';
  const found = grouped(text, list, all, at, labelled, ({ start, end }) => isMeasured(text, start, end));
  if (!found) return alone;
  const written = text.slice(found.start, found.end);
  if (isDate(written.replaceAll(' ', '-'))) return alone;
  if (isExcluded(found)) return alone;
  if (kind !== null) return kind !== 'numbered' || found.taken > 1 ? found : alone;
  const long = found.taken > 2 && written.replace(/\D/g, '').length >= BARE_LEAST;
  return found.taken > 1 && (long || /^[A-Z]{2}/.test(written)) ? found : alone;
}

/** So many digits in three groups or more are a number by themselves: "61 440 207". */
const BARE_LEAST = 7;

/** A code that has more than digits, or digits in parts: "nr. 31.7.204", "no. K26-118". */
function isStructured(code: string): boolean {
  return /\D/.test(code) && code.replace(/\D/g, '').length >= UNNAMED_LEAST;
}

function isNumber(text: string, code: string, start: number, end: number, kind: NumberKind | null): boolean {
  const digits = code.replace(/\D/g, '').length;
  const labelled = (kind !== null && kind !== 'other') || ORDER.test(code);
  const near = labelled && NAMED.test(text.slice(Math.max(0, start - 14), start));
  const least = near ? 2 : labelled && /\D/.test(code) ? 3 : UNNAMED_LEAST;
  if (digits < least) return false;
  if (isMeasured(text, start, end)) return false;
  if (/[\d][.,:]$/.test(text.slice(Math.max(0, start - 2), start))) return false;
  const after = text.slice(end, end + 14);
  if (/^[,:]\d/.test(after)) return false;
  if ((SORT_CODE.test(code) || THOUSANDS.test(code)) && !near) return false;
  if (isDate(code) && !(near && /^\d{4}$/.test(code))) return false;
  // "levering te 3000 Leuven"
  if (labelled && !near && /^\d{4,5}$/.test(code) && CITY.test(text.slice(end, end + 3))) return false;
  if (/^\d{4}$/.test(code) && DUTCH_POSTCODE.test(after) && !labelled) return false;
  return true;
}

function isMeasured(text: string, start: number, end: number): boolean {
  return MONEY.test(text.slice(Math.max(0, start - 8), start)) || UNIT.test(text.slice(end, end + 14));
}

function isDate(code: string): boolean {
  return DATES.some((form) => {
    const found = form.exec(code);
    if (!found) return false;
    const { day, month } = found.groups ?? {};
    return (day === undefined || Number(day) <= 31) && (month === undefined || inYear(Number(month)));
  });
}

function inYear(month: number): boolean {
  return month >= 1 && month <= 12;
}

function looksLikeOrder(text: string, code: string, start: number, end: number): boolean {
  // A part of a number in groups.
  if (/\d[ \u202f]$/.test(text.slice(Math.max(0, start - 2), start))) return false;
  if (/^[ \u202f]\d{2}/.test(text.slice(end, end + 3))) return false;
  if (NORM.test(text.slice(Math.max(0, start - 5), start))) return false;
  if (LETTERED.test(code)) return true;
  if (!BARE.test(code)) return false;
  // "1200 servetten"
  if (/^\d+00$/.test(code) && /^ \p{Ll}{3}/u.test(text.slice(end, end + 4))) return false;
  if (
    /^\d{4,5}$/.test(code) &&
    CITY.test(text.slice(end, end + 3)) &&
    /(?:[\n,]|(?:^|\s)(?:in|à|a|te|at|aus|nach|uit|near|naar|vers))\s*$/i.test(
      text.slice(Math.max(0, start - 6), start),
    )
  ) {
    return false;
  }
  // "Makita 4350": a name right before a number makes it a model.
  return !/[\p{Ll}\p{P}] \p{Lu}[\p{L}]+ $/u.test(text.slice(Math.max(0, start - 24), start));
}

function isIban(found: string): boolean {
  return found.replaceAll(' ', '').length >= IBAN_LEAST;
}

function isPhone(found: string): boolean {
  const digits = found.replace(/\D/g, '').length;
  return digits >= 9 && digits <= 15;
}

function rangesOf(text: string, pattern: RegExp, test: (found: string) => boolean): Range[] {
  return [...text.matchAll(pattern)]
    .filter((match) => test(match[0]))
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

function named(list: readonly Candidate[], kind: NumberKind): Span[] {
  return unique(list.filter((candidate) => candidate.kind === kind));
}

function firstFilled(...lists: Span[][]): Span[] {
  return lists.find((list) => list.length > 0) ?? [];
}

function unique(list: readonly Span[]): Span[] {
  const seen = new Set<string>();
  return list
    .filter(({ text }) => !seen.has(text) && seen.add(text))
    .map(({ text, start }) => ({ text, start }));
}
