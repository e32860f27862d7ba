import type { NumberKind } from './cues/index.ts';
import type { Range } from './sentences.ts';
import { words } from './words.ts';

/** A word that says what a number is. */
export type Label = Range & { kind: NumberKind };

/** How far before a number the word may stand that names it. */
export const LABEL_REACH = 24;

export function labelBefore(
  text: string,
  labels: readonly Label[],
  next: number,
  start: number,
): NumberKind | null {
  let nearest: Label | null = null;
  for (let at = next - 1; at >= 0 && at >= next - 4; at--) {
    const label = labels[at];
    if (label && (nearest === null || label.end > nearest.end)) nearest = label;
  }
  if (!nearest || start - nearest.end > LABEL_REACH) return null;
  const shortened = SHORTENED.test(text.slice(nearest.start, nearest.end));
  const between = text.slice(nearest.end, start).replace(shortened ? /^\./ : '', '');
  // Another number, or the end of a sentence, stands between.
  if (/\d|[!?;]|[.]\s+\p{Lu}|\n\s*\n/u.test(between)) return null;
  if (words(between).length > 2) return null;
  // "a copy of the invoice for 20113"
  if (nearest.kind === 'invoice' && BELONGS.test(between)) return null;
  // "bestelling met nr."
  const named =
    nearest.kind === 'numbered' ? labelBefore(text, labels, labels.indexOf(nearest), nearest.start) : null;
  return named ?? nearest.kind;
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
