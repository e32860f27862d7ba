import type { NumberKind } from './cues/index.ts';
import type { Range } from './sentences.ts';

/** What a number may be by its form and what stands around it. */

/** Begins with one of the countries of Europe: a parcel's "JD0002…" is none. */
const IBAN =
  /\b(?:A[DTL]|B[AEGY]|C[HYZ]|D[EK]|E[ES]|F[IOR]|G[BEIR]|H[RU]|I[EST]|L[ITUV]|M[CDEKT]|N[LO]|P[LT]|R[OS]|S[EIKM]|TR|UA|VA|XK)\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,4})?\b/g;
const IBAN_LEAST = 15;
const PHONE = /(?:\+|\(0|\b0)\d[\d ()./-]{5,20}\d/g;
/** "03-2027": how long a thing keeps. */
const MONTH = /^(?<month>\d{1,2})[-/.](?:19|20)\d\d$/;
/** Of old books and coins. */
const OLD_YEAR = /^1[6-8]\d\d$/;
/** "In 1066", "au 4471 route de Lyon". */
const IN_YEAR = /(?:^|[^\p{L}])(?:in|anno|en)\s$/iu;
const STREET = /^,?\s(?:rue|route|avenue|av|chemin|boulevard|bd|place|impasse|quai|allée|cours)(?![\p{L}])/iu;
/** Day first or year first, with or without the year; a year; a time. */
const DATES = [
  /^(?<day>\d{1,2})([-/.])(?<month>\d{1,2})\2(?:\d{2}|(?:19|20)\d\d)$/,
  /^(?:19|20)\d\d([-/.])(?<month>\d{1,2})\1(?<day>\d{1,2})$/,
  /^(?<day>\d{1,2})[/.](?<month>\d{1,2})$/,
  /^(?:19|20)\d\d$/,
  /^(?:19|20)\d\d[-/](?:(?:19|20)\d\d)$/,
  MONTH,
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
export const TRACKING_LEAST = 8;
const INVOICE = /^(?:INV|FACT|FAC|FCT|RE|RG|RNR|RECH|FA|FV|VF)[-_/]?\d/i;
const ORDER = /^(?:ORD|ORDER|SO|PO|WEB|BEST|BES|CMD|CDE|SHOP|AB)[-_/.]?\d/i;
const RETURN = /^(?:RMA|RET|RETURN|RETOUR)[-_/.]?\d/i;
const NO_ORDER =
  /^(?:Q|QUO|OFF|OFFERTE|ANG|DEV|TKT|TICKET|CASE|SKU|ART|KD|KL|CUST|CLI|ISO|EN|DIN|NEN|RAL|USB|COVID|ERR|R)[-_/]\d|^[ABEN][-_/]\d{1,3}$/i;
/** Right before a number: nothing else can be meant. */
const NAMED =
  /(?:#|nr|no|n°|nº|num|nummer|number|numéro|numero|order|bestelling|bestellung|commande|cde|cmd|auftrag)[.:]?\s?[:#]?\s?$/i;
/** Norms, as they stand before their number: "EN 14682". */
const NORM = /(?:^|[^\p{L}])(?:EN|NF|BS|CE|UL|IEC|EU)\s$/u;
const LETTERED = /^(?=[^\d]*\d)(?=.*[A-Z])[A-Z\d]+(?:[-_/.\u2011\u2013][A-Z\d]+)*(?:[-_/][a-z])?$/;
const BARE = /^(?:\d{4,11}|\d{2,6}[-/]\d{3,8}|\d{1,6}(?:[-/]\d{1,8}){2,3}|\d{1,4}(?:\.\d{2,5}){2,3})$/;
/** Model names have letters and up to three digits. */
export const UNNAMED_LEAST = 4;
/** By the form of a number, where no word says what it is, or it says more than the word. */
export function kindByForm(code: string, kind: NumberKind | null): NumberKind | null {
  // Said to be something else, it must have the letters of a carrier: an IMEI has digits only.
  const plain = code.replaceAll(' ', '');
  if (TRACKING.test(plain) && kind !== 'order' && (kind !== 'other' || /\D/.test(plain))) return 'tracking';
  if (INVOICE.test(code) && kind !== 'order') return 'invoice';
  if (ORDER.test(code) && kind !== 'other') return 'order';
  if (RETURN.test(code) && kind !== 'order') return 'returned';
  if (NO_ORDER.test(code) && kind === null) return 'other';
  return kind;
}

/** Where bank accounts and phone numbers stand. */
export function accountsAndPhones(text: string): Range[] {
  return [...rangesOf(text, IBAN, isIban), ...rangesOf(text, PHONE, isPhone)];
}

export function isNumber(
  text: string,
  code: string,
  start: number,
  end: number,
  kind: NumberKind | null,
): boolean {
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
  if (isDate(code) && !(near && (/^\d{4}$/.test(code) || MONTH.test(code)))) return false;
  if (!labelled && OLD_YEAR.test(code)) return false;
  if (!labelled && /^\d{1,4}$/.test(code)) {
    if (STREET.test(after) || IN_YEAR.test(text.slice(Math.max(0, start - 6), start))) return false;
  }
  // "levering te 3000 Leuven"
  if (labelled && !near && /^\d{4,5}$/.test(code) && CITY.test(text.slice(end, end + 3))) return false;
  if (/^\d{4}$/.test(code) && DUTCH_POSTCODE.test(after) && !labelled) return false;
  return true;
}

export function isMeasured(text: string, start: number, end: number): boolean {
  return MONEY.test(text.slice(Math.max(0, start - 8), start)) || UNIT.test(text.slice(end, end + 14));
}

export function isDate(code: string): boolean {
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

export function looksLikeOrder(text: string, code: string, start: number, end: number): boolean {
  // A part of a number in groups.
  if (/\d[ \u202f]$/.test(text.slice(Math.max(0, start - 2), start))) return false;
  if (/^[ \u202f]\d{2}/.test(text.slice(end, end + 3))) return false;
  if (NORM.test(text.slice(Math.max(0, start - 5), start))) return false;
  if (LETTERED.test(code)) return !isModel(text, code, start);
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
  return !AFTER_NAME.test(text.slice(Math.max(0, start - 24), start));
}

/** After an article that no word for an order has: "passt das an den 16N3-12". */
const ARTICLE =
  /(?:^|[^\p{L}])(?:an?|any|een|ne|het|ein|einen|einem|den|dem|das|un|une|au|aux|du|(?:fits?|suits?|onto|into|for) the)\s$/iu;
/** After a name within a sentence: "de Bosch WTX87M40". */
const AFTER_NAME = /[\p{Ll}\p{P}] \p{Lu}\p{L}+ $/u;
/** In one piece, with letters behind or between its digits, and no run of five. */
const ONE_PIECE = /^(?!.*\d{5})[A-Z]*\d+[A-Z][A-Z\d]*$/;

function isModel(text: string, code: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 24), start);
  return ARTICLE.test(before) || (ONE_PIECE.test(code) && AFTER_NAME.test(before));
}

/** How much of a piece is a word for an order, written on to its number: "Order55120". */
export function writtenOn(code: string): number {
  return /[a-z]/.test(code) ? (GLUED.exec(code)?.[0].length ?? 0) : 0;
}

const GLUED =
  /^(?:order(?:n[ro]|nummer)?|bestel(?:ling|nr|nummer)|bestell(?:ung|nr|nummer)|auftrag|commande|cmd|cde)(?=\d{3,}[A-Z]?$)/i;
const GIFT =
  /(?:cadeau(?:bon|kaart|cheque)|waardebon|tegoedbon|gift[ -]?(?:card|voucher|certificate)|geschenk(?:gutschein|karte)|wertgutschein|(?:carte|ch[èe]que|bon)[ -]cadeau)/i;
/** The letters or groups that the code of a gift card has. */
const GIFT_CODE = /^[A-Z\d]{2,}(?:[- ][A-Z\d]{2,}){2,}$/;

/** Whether a code that no word names is that of the gift card which the text is about. */
export function isGiftCode(text: string, code: string): boolean {
  return GIFT_CODE.test(code) && GIFT.test(text);
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
