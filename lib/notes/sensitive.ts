import { isBsn, isCard, isIban, isNir, isRijksregister } from './checks.ts';
import { HEALTH } from './health.ts';

export const SENSITIVE_KINDS = ['iban', 'card', 'national-number', 'health'] as const;
export type SensitiveKind = (typeof SENSITIVE_KINDS)[number];

export interface Sensitive {
  kind: SensitiveKind;
  /** As it stands in the note. */
  text: string;
}

const MOST = 5;
const IBAN = /(?<![A-Z0-9])[A-Z]{2}\d{2}(?:[ ]?[A-Z0-9]{1,4}){3,8}(?![A-Z0-9])/gi;
const DIGITS = /(?<![\p{L}\d])\d(?:[ .\-/]{0,2}\d){7,18}(?![\p{L}\d])/gu;
/** Nine digits alone are mostly an order: of a citizen's number only what is called so. */
const CALLED_BSN =
  /(?:bsn|burgerservice\p{L}*|sofi\p{L}*)[^\p{L}\d]{0,5}$|(?:bsn|burgerservice|sofi)[\s-]?(?:nummer|nr)[^\p{L}\d]{0,5}$/iu;
const CALLED_REACH = 30;

/**
 * What should rather not be kept of a person, in the order of the text: accounts, cards, national numbers (NL, BE, FR) by their
 * sums, remarks on health by words in four languages. Pure; a hint, and no proof of anything.
 */
export function sensitiveIn(text: string): Sensitive[] {
  const found = [...ibans(text), ...numbers(text), ...remarks(text)].sort((a, b) => a.start - b.start);
  const once = new Map(
    found.map(({ kind, text: words }) => [`${kind} ${words.toLowerCase()}`, { kind, text: words }]),
  );
  return [...once.values()].slice(0, MOST);
}

type Found = Sensitive & { start: number };

function* ibans(text: string): Generator<Found> {
  for (const match of text.matchAll(IBAN)) {
    const [words] = match;
    // A word right behind it looks like a part of it: the longest beginning that adds up counts.
    for (let end = words.length; end >= 15; end--) {
      const part = words.slice(0, end).trimEnd();
      if (!isIban(part.replaceAll(' ', '').toUpperCase())) continue;
      yield { kind: 'iban', text: part, start: match.index };
      break;
    }
  }
}

function* numbers(text: string): Generator<Found> {
  for (const match of text.matchAll(DIGITS)) {
    const [words] = match;
    const digits = words.replace(/\D/g, '');
    const before = text.slice(Math.max(0, match.index - CALLED_REACH), match.index);
    const kind = isCard(digits)
      ? 'card'
      : isRijksregister(digits) || isNir(digits) || (isBsn(digits) && CALLED_BSN.test(before))
        ? 'national-number'
        : null;
    if (kind) yield { kind, text: words, start: match.index };
  }
}

function* remarks(text: string): Generator<Found> {
  for (const match of text.matchAll(HEALTH)) yield { kind: 'health', text: match[0], start: match.index };
}
