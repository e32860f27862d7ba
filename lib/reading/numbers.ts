import type { CueBooks, NumberKind } from './cues/index.ts';
import type { Range } from './sentences.ts';
import type { Span } from './types.ts';
import { type Word, words } from './words.ts';

export interface Numbers {
  orders: Span[];
  tracking: Span[];
  invoices: Span[];
}

const HAS_DIGIT = /\d/;
const JOINT = /^[-/_]$/;
const LONGEST = 40;
/** How far before a number the word may stand that names it. */
const LABEL_REACH = 24;

const IBAN = /\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,4})?\b/g;
const IBAN_LEAST = 15;
const PHONE = /(?:\+|\(0|\b0)\d[\d ()./-]{5,20}\d/g;
const DATE =
  /^(?:\d{1,2}[-/]\d{1,2}[-/](?:\d{2}|\d{4})|\d{4}[-/](?:0?[1-9]|1[0-2])[-/]\d{1,2}|\d{1,2}\/\d{1,2}|(?:19|20)\d\d)$/;
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
const ORDER = /^(?:ORD|ORDER|SO|PO|WEB|BEST|BES|CMD|CDE|SHOP|RMA|RET|AB)[-_/]?\d/i;
const NO_ORDER =
  /^(?:Q|QUO|OFF|OFFERTE|ANG|DEV|TKT|TICKET|CASE|SKU|ART|KD|KL|CUST|CLI|ISO|EN|DIN|NEN|RAL|USB|COVID|A|B|E|N|R)[-_/]\d/i;
const CODED = /^[A-Z]{2,8}[-_/]?\d{3,}[A-Z]{0,3}$/i;
const BARE = /^(?:\d{4,11}|\d{2,6}[-/]\d{3,8})$/;

interface Candidate extends Span {
  kind: NumberKind | null;
  /** By its form it may be an order number, with no word that says so. */
  likely: boolean;
}

/**
 * Order, tracking and invoice numbers, told apart by the word before them, else by their form. Phone numbers, IBANs,
 * dates, amounts, postcodes and measures are none. What the message does not have is looked for in the subject, then
 * in what is quoted (with `start` -1).
 */
export function readNumbers(
  text: string,
  list: readonly Word[],
  subject: string,
  quoted: string,
  books: CueBooks,
): Numbers {
  const own = candidates(text, list, books);
  const titled = text === subject.trim() ? [] : away(candidates(subject, words(subject), books));
  const before = away(candidates(quoted, words(quoted), books));
  const orders = firstFilled(
    named(own, 'order'),
    named(titled, 'order'),
    likely(own),
    likely(titled),
    named(before, 'order'),
    likely(before),
  );
  return {
    orders,
    tracking: firstFilled(named(own, 'tracking'), named(titled, 'tracking'), named(before, 'tracking')),
    invoices: firstFilled(named(own, 'invoice'), named(titled, 'invoice'), named(before, 'invoice')),
  };
}

function candidates(text: string, list: readonly Word[], books: CueBooks): Candidate[] {
  const labels = books.numbers.find(list).map((match) => ({
    kind: match.data,
    start: list[match.from]?.start ?? 0,
    end: list[match.to - 1]?.end ?? 0,
  }));
  const excluded = [...rangesOf(text, IBAN, isIban), ...rangesOf(text, PHONE, isPhone)];
  const found: Candidate[] = [];
  let label = 0;
  let lastKind: NumberKind | null = null;
  let lastEnd = 0;
  for (const { start, end } of codes(text, list)) {
    const code = text.slice(start, end);
    while (label < labels.length && (labels[label]?.end ?? 0) <= start) label++;
    let kind = labelBefore(text, labels, label, start);
    // "orders 20113 and 20114"
    if (
      kind === null &&
      lastKind !== null &&
      /^\s?(?:[,&+/]|en|and|und|et)\s*$/.test(text.slice(lastEnd, start))
    ) {
      kind = lastKind;
    }
    lastKind = kind;
    lastEnd = end;
    const marked = /[#№]\s?$/.test(text.slice(Math.max(0, start - 2), start));
    if (marked && kind === null) kind = 'order';
    if (!isNumber(text, code, start, end, kind)) continue;
    if (kind !== 'order' && excluded.some((range) => start < range.end && end > range.start)) continue;
    if (kind === 'tracking' && code.length < TRACKING_LEAST) kind = null;
    if (TRACKING.test(code) && kind !== 'order') kind = 'tracking';
    else if (INVOICE.test(code) && kind !== 'order') kind = 'invoice';
    else if (ORDER.test(code) && kind !== 'other') kind = 'order';
    else if (NO_ORDER.test(code) && kind === null) kind = 'other';
    found.push({ text: code, start, kind, likely: kind === null && looksLikeOrder(text, code, start, end) });
  }
  return found;
}

/** Words joined by "-", "/" or "_", with a digit among them: "SO-40871", "2026/1182". */
function* codes(text: string, list: readonly Word[]): Iterable<Range> {
  for (let at = 0; at < list.length; at++) {
    const first = list[at];
    if (!first) return;
    let { end } = first;
    let digits = HAS_DIGIT.test(first.folded);
    for (let next = list[at + 1]; next && JOINT.test(text.slice(end, next.start)); next = list[at + 1]) {
      end = next.end;
      digits ||= HAS_DIGIT.test(next.folded);
      at++;
    }
    if (digits && end - first.start <= LONGEST) yield { start: first.start, end };
  }
}

function labelBefore(
  text: string,
  labels: readonly (Range & { kind: NumberKind })[],
  next: number,
  start: number,
): NumberKind | null {
  let nearest: (Range & { kind: NumberKind }) | null = null;
  for (let at = next - 1; at >= 0 && at >= next - 4; at--) {
    const label = labels[at];
    if (label && (nearest === null || label.end > nearest.end)) nearest = label;
  }
  if (!nearest || start - nearest.end > LABEL_REACH) return null;
  const between = text.slice(nearest.end, start);
  // Another number, or the end of a sentence, stands between.
  if (/\d|[!?;]|[.]\s+\p{Lu}|\n\s*\n/u.test(between)) return null;
  if (words(between).length > 2) return null;
  return nearest.kind;
}

function isNumber(text: string, code: string, start: number, end: number, kind: NumberKind | null): boolean {
  const digits = code.replace(/\D/g, '').length;
  const labelled = kind !== null && kind !== 'other';
  if (digits < (labelled ? 3 : 4) && !(CODED.test(code) && digits >= 3)) return false;
  const before = text.slice(Math.max(0, start - 8), start);
  const after = text.slice(end, end + 14);
  if (MONEY.test(before) || UNIT.test(after)) return false;
  if (/[\d][.,:]$/.test(before) || /^[.,:]\d/.test(after)) return false;
  if (SORT_CODE.test(code) || (DATE.test(code) && !(labelled && /^\d{4}$/.test(code)))) return false;
  if (/^\d{4}$/.test(code) && DUTCH_POSTCODE.test(after) && !labelled) return false;
  return true;
}

function looksLikeOrder(text: string, code: string, start: number, end: number): boolean {
  if (CODED.test(code)) return /[A-Z]/.test(code);
  if (!BARE.test(code)) return false;
  if (
    /^\d{4,5}$/.test(code) &&
    CITY.test(text.slice(end, end + 3)) &&
    /[\n,]\s*$/.test(text.slice(Math.max(0, start - 4), start))
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

function away(list: Candidate[]): Candidate[] {
  return list.map((candidate) => ({ ...candidate, start: -1 }));
}

function named(list: readonly Candidate[], kind: NumberKind): Span[] {
  return unique(list.filter((candidate) => candidate.kind === kind));
}

function likely(list: readonly Candidate[]): Span[] {
  return unique(list.filter((candidate) => candidate.likely));
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
