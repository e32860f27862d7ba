import { type Code, codes, grouped } from './codes.ts';
import type { CueBooks, NumberKind } from './cues/index.ts';
import {
  accountsAndPhones,
  isDate,
  isGiftCode,
  isMeasured,
  isNumber,
  kindByForm,
  looksLikeOrder,
  TRACKING_LEAST,
  UNNAMED_LEAST,
  writtenOn,
} from './number-forms.ts';
import { compoundBefore, LABEL_REACH, labelAfter, labelBefore } from './number-labels.ts';
import { withoutOverlap } from './phrases.ts';
import type { Range } from './sentences.ts';
import type { Span } from './types.ts';
import { type Word, words } from './words.ts';

export interface Numbers {
  orders: Span[];
  tracking: Span[];
  invoices: Span[];
}

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
  /** The lines below the closing. */
  signed: readonly string[];
}

/**
 * Order, tracking and invoice numbers, told apart by the word before them, else by their form. Phone numbers, IBANs,
 * dates, amounts, postcodes and measures are none. What the message does not have is looked for in the fields of the form,
 * the subject, then in what is quoted (with `start` -1); below the closing only what a word says to be an order or a parcel.
 * A return number counts where there is no other to go by.
 */
export function readNumbers(
  text: string,
  list: readonly Word[],
  { fields, subject, quoted, signed }: Elsewhere,
  books: CueBooks,
): Numbers {
  const away = (part: string, titles = false) =>
    candidates(part, words(part), books, titles).map((candidate) => ({ ...candidate, start: -1 }));
  const below = signed
    .filter((line) => HAS_DIGIT.test(line) && accountsAndPhones(line).length === 0)
    .flatMap((line) => away(line))
    .filter(({ kind }) => kind === 'order' || kind === 'tracking' || kind === 'returned');
  const own = [...candidates(text, list, books), ...away(fields), ...below];
  const titled = text === subject.trim() ? [] : away(subject, true);
  const before = away(quoted);
  const all = [...own, ...titled, ...before];
  // What is once said to be something else is no order elsewhere.
  const others = new Set(all.filter(({ kind }) => kind === 'other').map((other) => other.text));
  const orders = new Set(all.filter(({ kind }) => kind === 'order').map((order) => order.text));
  const likely = (part: readonly Candidate[]) =>
    unique(part.filter((each) => each.likely && !others.has(each.text) && !isGiftCode(text, each.text)));
  const parcels = (part: readonly Candidate[]) =>
    named(part, 'tracking').filter((parcel) => !orders.has(parcel.text));
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
    tracking: firstFilled(parcels(own), parcels(titled), parcels(before)),
    invoices: firstFilled(named(own, 'invoice'), named(titled, 'invoice'), named(before, 'invoice')),
  };
}

function candidates(text: string, list: readonly Word[], books: CueBooks, titles = false): Candidate[] {
  const all = codes(text, list);
  if (all.length === 0) return [];
  const labels = withoutOverlap(books.numbers.find(list)).map((match) => ({
    kind: match.data,
    start: list[match.from]?.start ?? 0,
    end: list[match.to - 1]?.end ?? 0,
  }));
  const excluded = accountsAndPhones(text);
  const isExcluded = ({ start, end }: Range) =>
    excluded.some((range) => start < range.end && end > range.start);
  const found: Candidate[] = [];
  let label = 0;
  let lastKind: NumberKind | null = null;
  let lastEnd = 0;
  for (let at = 0; at < all.length; at++) {
    const tight = all[at];
    if (!tight) break;
    while (label < labels.length && (labels[label]?.end ?? 0) <= tight.start) label++;
    let kind = labelBefore(text, labels, label, tight.start, compoundBefore(list, tight.first));
    // "orders 20113 and 20114"
    const unsaid = kind === null || kind === 'numbered';
    if (unsaid && lastKind !== null && LISTED.test(text.slice(lastEnd, tight.start))) kind = lastKind;
    kind ??= labelAfter(text, labels, label, tight.end);
    const code = whole(text, list, all, at, kind, isExcluded);
    at += code.taken - 1;
    const { end } = code;
    const glued = writtenOn(text.slice(code.start, end));
    const start = code.start + glued;
    if (glued > 0) kind = 'order';
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
    const certain = kind === 'order' || kind === 'reference' || (kind === 'tracking' && PARCEL.test(written));
    if (!certain && isExcluded(code)) continue;
    if (kind === 'tracking' && written.length < TRACKING_LEAST) kind = null;
    kind = kindByForm(written, kind);
    found.push({
      text: written,
      start,
      kind,
      likely: kind === null && (code.taken > 1 || looksLikeOrder(text, written, start, end)),
    });
  }
  return found;
}

const HAS_DIGIT = /\d/;
/** What joins two numbers under one word: ", ", " en nummer ", " et la ". */
const LISTED =
  /^\s?(?:[,&+/]|[,;]?\s?(?:en|and|und|et|of|or|oder|ou|sowie))\s*(?:(?:la|le|de|die|the|n[°or]?\.?|nr\.?|nummer|number|numéro)\s*)?$/i;
/** So long a number, written in one, is a parcel's before it is a phone's. */
const PARCEL = /^\d{12,}$/;

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
