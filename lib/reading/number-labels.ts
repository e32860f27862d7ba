import type { NumberKind } from './cues/index.ts';
import type { Range } from './sentences.ts';
import { fold, type Word, words } from './words.ts';

/** A word that says what a number is. */
export type Label = Range & { kind: NumberKind };

/** How far before a number the word may stand that names it. */
export const LABEL_REACH = 24;

/** And how far, where a word for a number is said to be it: "het serienummer aan de onderkant is". */
const SAID_REACH = 48;
/** Words that may stand between, and where it is said to be it. */
const BETWEEN = 2;
const BETWEEN_SAID = 4;
const SAID =
  /(?:^|\s)(?:is|ist|est|was|war|lautet|luidt|reads|says)(?:\s(?:het|the|die|le|la))?\s?[:#]?\s?$/iu;
const A_NUMBER = /(?:nummern?|numero|number|numma|nr|no|code)$/;
const OPENS_NUMBER = /^(?:numero|n°|nº)/;

/** `own`: the word of itself a label that stands before the number and no list holds, as `compoundBefore` finds it. */
export function labelBefore(
  text: string,
  labels: readonly Label[],
  next: number,
  start: number,
  own: Label | null = null,
): NumberKind | null {
  let nearest: Label | null = own;
  for (let at = next - 1; at >= 0 && at >= next - 4; at--) {
    const label = labels[at];
    if (label && (nearest === null || label.end > nearest.end)) nearest = label;
  }
  if (!nearest || start - nearest.end > SAID_REACH) return null;
  const shortened = SHORTENED.test(text.slice(nearest.start, nearest.end));
  const between = text.slice(nearest.end, start).replace(shortened ? /^\./ : '', '');
  // Another number, the end of a sentence or a line ("Best,\nAnn") stands between.
  if (/\d|[!?;]|[.]\s+\p{Lu}|\n[^\n]*\n/u.test(between)) return null;
  const name = fold(text.slice(nearest.start, nearest.end));
  const said = SAID.test(between) && (A_NUMBER.test(name) || OPENS_NUMBER.test(name));
  if (!said && start - nearest.end > LABEL_REACH) return null;
  if (words(between).length > (said ? BETWEEN_SAID : BETWEEN)) return null;
  // "a copy of the invoice for 20113"
  if (nearest.kind === 'invoice' && BELONGS.test(between)) return null;
  // "bestelling met nr."
  const named =
    nearest.kind === 'numbered' ? labelBefore(text, labels, labels.indexOf(nearest), nearest.start) : null;
  return named ?? nearest.kind;
}

/** Word before a number in which a word for one may stand that is made up of two: "het reparatienummer ervan is". */
const COMPOUND_REACH = 5;
const COMPOUND = /.{2}(?:num+er[ns]?|numero|numma|nrs?|codes?)$/;
/** What the first half of it says. */
const STEMS: readonly [RegExp, NumberKind][] = [
  [
    /^(?:b[eo]?st|ord|oder|odr|auftr|opdr|aank|einkauf|inkoop|kauf|koop|web|shop|purch|buch|boek|reserv)/,
    'order',
  ],
  [/^(?:ret|ruck|ruil|umtausch|terug|rma)/, 'returned'],
  [/^(?:trac|pak|parcel|zend|send|versand|verzend|volg|colis|collo|vracht|fracht)/, 'tracking'],
  [/^(?:fact|fakt|rech)/, 'invoice'],
  [/^ref/, 'reference'],
];

/** The word for a number, made up of two, that stands nearest before the word `first`: what it is a number of. */
export function compoundBefore(list: readonly Word[], first: number): Label | null {
  for (let at = first - 1; at >= 0 && at >= first - COMPOUND_REACH; at--) {
    const word = list[at];
    if (!word || !COMPOUND.test(word.folded)) continue;
    const kind = STEMS.find(([stem]) => stem.test(word.folded))?.[1] ?? 'other';
    return { kind, start: word.start, end: word.end };
  }
  return null;
}

/** Words whose full stop ends no sentence: "Nr. KT 4410". */
const SHORTENED = /(?:nr|no|num|ref|réf|best|ord|cde|cmd|auftr)$/i;

const BELONGS = /\s(?:for|voor|bij|für|zu|zur|zum|pour)\s/i;

/** What stands behind the number and says what it is: "44-0917, das ist die Auftragsnummer". */
export function labelAfter(
  text: string,
  labels: readonly Label[],
  next: number,
  end: number,
): NumberKind | null {
  const label = labels[next];
  if (!label || label.start < end || label.start - end > LABEL_REACH || label.kind === 'numbered')
    return null;
  // The groups of the number itself may come between.
  const between = text.slice(end, label.start).replace(/^(?: \d{1,6})+/, '');
  if (/[\d!?;\n]|[.]\s/.test(between)) return null;
  return SAYS_WHAT.test(between) || /^\s?\($/.test(between) ? label.kind : null;
}

const SAYS_WHAT =
  /^[\s,(–-]*(?:(?:dat|das|that|ce|c|it|this|dit|which|wat|was|denk ik|glaub ich|i think|i believe|je crois)[\s'’,]+)*(?:is|ist|est|s|was|war|wird|zal|moet|must|should|dürfte|müsste|doit|according|volgens|laut|selon|als|as|als|comme)(?![\p{L}])(?:\s(?:wohl|be|être|het|de|das|die|der|the|my|mijn|meine|mein|ma|le|la|to|denk ik|i think|as|your|the)){0,3}\s?(?:l['’])?$/iu;
