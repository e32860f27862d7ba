import type { Range } from './sentences.ts';

/** What is left must be a clause. */
const LEAST = 12;

/** Counts what follows: "Feit 1:", "Ten eerste,", "2)", "-". Or regrets it: "Helaas,". */
const LEAD =
  /^(?:(?:(?:feit|punt|klacht|fact|point|issue|problem|fakt|punkt|fait|grief)\s?\d{1,2}|\d{1,2}|[a-z])\s?[:.)–-]\s+|(?:ten (?:eerste|tweede|derde|vierde)|om te beginnen|first(?:ly)?|second(?:ly)?|third(?:ly)?|finally|erstens|zweitens|drittens|d'abord|d’abord|premièrement|deuxièmement|ensuite|enfin|helaas|jammer genoeg|unfortunately|sadly|leider|malheureusement|hélas|hiya|hi all)\s?[,:]?\s+|[-–•*]\s*)/iu;

/** A number of an order or parcel, and the word that brings it in, at the end. */
const REFERENCE =
  /(?:,|\s(?:bij|voor|van|met|for|on|of|bei|für|zu|pour|de|du|sur))?\s+\(?(?:(?:order|bestelling|bestellung|commande|nr|no)\.?\s+)?#?(?=[A-Z0-9-]*\d{4})[A-Z0-9-]{5,20}\)?$/iu;

const STOP = /[.!,;:]+$/u;

/** A point without the count before it and the number of the order after it. */
export function trimPoint(text: string, { start, end }: Range): Range {
  const head = text.slice(start, Math.min(end, start + LOOK));
  const lead = LEAD.exec(head)?.[0].length ?? 0;
  const from = end - start - lead < LEAST ? start : start + lead;
  const tailAt = Math.max(from, end - LOOK);
  const tail = text.slice(tailAt, end).replace(STOP, '');
  const reference = REFERENCE.exec(tail);
  const to = reference ? tailAt + reference.index : end;
  return { start: from, end: to - from < LEAST ? end : to };
}

/** How far a lead or a reference may reach. */
const LOOK = 60;
