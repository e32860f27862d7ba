import type { Range } from './sentences.ts';
import type { Word } from './words.ts';

/** Pieces of a text that may be a number of something: "20113", "SO-40871", "31.44.902", "QM_5512_c". */
export interface Code extends Range {
  /** Position of its first word in the list. */
  first: number;
}

const LONGEST = 40;
const HAS_DIGIT = /\d/;
const JOINT = /^[-\u2010\u2011\u2013/_~\\·*]$/;
/** "R&B-0044". */
const INITIALS = /^[A-Z]{1,3}&[A-Z]$/;
/** After a capital or a digit, and before a digit: "MM.41.0227", not "nr.20113" or the end of a sentence. */
const DOTTED_BEFORE = /(?:\d|^(?![NPS]$)[A-Z]{1,4})$/;
/** Behind the last of several dots: the "DE" of "MM.41.DE". */
const DOTTED_END = /^[A-Z]{1,4}$/;
/** "20113-graag", "Order-20113": a word written on to a number. Short ones belong to it ("web-20113", "7712-p"). */
const WORD_AFTER = /^(?:\p{Ll}{3,}|\p{Lu}\p{Ll}{2,})$/u;
const WORD_BEFORE = /^(?:\p{Ll}{5,}|\p{Lu}\p{Ll}{3,})$/u;

export function codes(text: string, list: readonly Word[]): Code[] {
  const found: Code[] = [];
  const addresses = addressesOf(text);
  let address = 0;
  for (let at = 0; at < list.length; at++) {
    let first = at;
    let last = at;
    while (joins(text, list, first, last)) last++;
    at = last;
    if (first === last && !HAS_DIGIT.test(list[first]?.folded ?? '')) continue;
    while (first < last && WORD_BEFORE.test(written(text, list[first]))) first++;
    while (last > first && WORD_AFTER.test(written(text, list[last]))) last--;
    const start = list[first]?.start ?? 0;
    const end = list[last]?.end ?? 0;
    if (end - start > LONGEST || !HAS_DIGIT.test(text.slice(start, end))) continue;
    while ((addresses[address]?.end ?? Number.POSITIVE_INFINITY) <= start) address++;
    if (start < (addresses[address]?.start ?? Number.POSITIVE_INFINITY)) found.push({ start, end, first });
  }
  return found;
}

function written(text: string, word: Word | undefined): string {
  return word ? text.slice(word.start, word.end) : '';
}

function joins(text: string, list: readonly Word[], first: number, at: number): boolean {
  const end = list[at]?.end ?? 0;
  const next = list[at + 1];
  if (!next || next.start !== end + 1) return false;
  if (JOINT.test(text[end] ?? '')) return true;
  if (text[end] === '&') return INITIALS.test(text.slice(list[at]?.start ?? 0, next.start + 1));
  if (text[end] !== '.') return false;
  if (first < at && DOTTED_END.test(written(text, next))) return HAS_DIGIT.test(written(text, list[at]));
  if (!/^\d/.test(next.folded)) return false;
  const before = text.slice(list[at]?.start ?? 0, end);
  return DOTTED_BEFORE.test(before) && !NO_PREFIX.test(before);
}

/** Web and e-mail addresses: their numbers are none of an order. */
function addressesOf(text: string): Range[] {
  if (!/@|:\/\/|www\./i.test(text)) return [];
  return [...text.matchAll(/\S+/g)]
    .filter(([piece]) => /@\w|:\/\/|^www\./i.test(piece))
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

/** No prefix of a number: money, measures, norms, and words that say what a number is. */
const NO_PREFIX =
  /^(?:EUR|USD|GBP|CHF|KW|KWH|RAL|ISO|DIN|NEN|EN|NF|BS|IEC|EU|CE|UL|TEL|GSM|FAX|MOB|IBAN|IMEI|VIN|UPS|DHL|DPD|GLS|TNT|USPS|BIC|BTW|BE|TVA|VAT|UST|KVK|HRA|HRB|SIRET|RCS|NR|NO|PO|RMA|REF|ORD|CMD|CDE|COM|INV|BL|POS|ART|SKU|EAN|IP|PIN|ID|USB|LED|XXL|XL|OK|PS|PDF|AND|THE|FOR|HET|EEN|VAN|DIE|DER|DAS|UND|LES|DES|ET|ON|IS|AT|IN|OP|AM|UM|LE|LA)$/;
/** A word that in capitals is one more prefix where the word before it is written small: "n° LA 3307". */
const WORD_PREFIX = /^(?:EN|BE|DIE|DER|DAS|LES|DES|ET|LE|LA|HET|VAN|FOR|OK|XL|IP|PS)$/;
/** A single letter before a number: not "à 3307" or "I 3307"; where a word says that it is an order, "A" too. */
const INITIAL = /^[B-HJ-Z]$/;
const LABELLED_INITIAL = /^[A-HJ-Z]$/;
const GROUP = /^\d{1,6}$/;
const HEAD = /^(?:[A-Z]{1,4}-?)?\d{2,6}$/;
/** Said to be an order, any digits may begin it: "4 0 2 1 9". */
const LABELLED_HEAD = /^(?:[A-Za-z]{1,4}-?)?\d{1,6}$/;
/** And its groups may be parted by more than a space: "31 20 - 0117", "26 D 118". */
const WIDE = /^(?: ?[-\u2013/.] ?| [A-Z]{1,3} )$/;
/** Of a number in groups without letters the first has at most so many digits: five are a number by themselves. */
const SHORT = 4;
const GROUPED_LEAST = 5;
/** Groups; more are a list of numbers. */
const MOST = 8;
const YEAR = /^(?:19|20)\d\d$/;
/** "M26 0412 B." */
const LAST_LETTER = /^ [B-HJ-Z](?=[.,;:)\n]|$)/;
/** So much of it may stand before a wide gap; a longer piece is a number of its own. */
const WIDE_BEFORE = 7;
/** A parcel's number. */
const LONG = 12;
const SPACE = /^[ \u202f]$/;

export interface Grouped extends Range {
  /** How many of the codes it takes. */
  taken: number;
}

/**
 * A number written in groups that begins with the code `at`: "ZLP 20055 71", "61 440 207", "AB 31-8812". Null where
 * there is none. `labelled`: a word says that it is an order. `measured` tells a group that is an amount or a measure.
 */
export function grouped(
  text: string,
  list: readonly Word[],
  all: readonly Code[],
  at: number,
  labelled: boolean,
  measured: (code: Range) => boolean,
): Grouped | null {
  const code = all[at];
  if (!code) return null;
  const before = list[code.first - 1];
  const prefix =
    before && SPACE.test(text.slice(before.end, code.start)) ? text.slice(before.start, before.end) : '';
  const small = labelled && /\p{Ll}/u.test(written(text, list[code.first - 2]));
  const prefixed =
    /^[A-Z]{2,4}$/.test(prefix) && (!NO_PREFIX.test(prefix) || (small && WORD_PREFIX.test(prefix)));
  const initial = (small ? LABELLED_INITIAL : INITIAL).test(prefix);
  const head = text.slice(code.start, code.end);
  let taken = 1;
  let { end } = code;
  if ((labelled ? LABELLED_HEAD : HEAD).test(head)) {
    for (let next = all[at + taken]; next && taken < MOST; next = all[at + taken]) {
      const between = text.slice(end, next.start);
      const group = text.slice(next.start, next.end);
      const wide =
        labelled &&
        WIDE.test(between) &&
        group.length > 1 &&
        !YEAR.test(group) &&
        end - code.start <= WIDE_BEFORE;
      if (!SPACE.test(between) && !wide) break;
      if (!GROUP.test(group) || measured(next)) break;
      end = next.end;
      taken++;
    }
  }
  const last = text.slice(all[at + taken - 1]?.start ?? 0, end);
  if (labelled && taken > 1 && LAST_LETTER.test(text.slice(end, end + 3))) end += 2;
  const spelled = taken >= GROUPED_LEAST && end - code.start === 2 * taken - 1;
  const digits = text.slice(code.start, end).replace(/\D/g, '').length;
  const lettered = prefixed || initial || /^[A-Z]/.test(head);
  const fits =
    lettered ||
    spelled ||
    (head.length <= SHORT && (taken > 2 || last.length >= 3)) ||
    (taken > 2 && digits >= LONG);
  if (taken > 1 && fits && digits >= GROUPED_LEAST) {
    return { start: prefixed || initial ? (before?.start ?? code.start) : code.start, end, taken };
  }
  return (prefixed || (initial && small)) && digits >= SHORT
    ? { start: before?.start ?? code.start, end: code.end, taken: 1 }
    : null;
}
