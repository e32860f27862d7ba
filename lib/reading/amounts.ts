import type { AmountSpan } from './types.ts';

const NUMBER = String.raw`\d{1,3}(?:[.,'’  ]\d{3}){0,3}(?:[.,]\d{2})?|\d{1,9}(?:[.,]\d{1,2})?`;
const SIGN = String.raw`€|£|\$|\b(?:eur|euro|gbp|usd|chf|sfr|fr)\b\.?`;
const UNIT = String.raw`€|£|\$|(?:euro['’]?s?|eur|gbp|usd|chf|sfr|pounds?|quid|dollars?|franken|stutz|francs?)\b`;
const BEFORE = new RegExp(String.raw`(${SIGN})\s?(${NUMBER})(?![\d])(?:,[-–]|\.[-–])?`, 'giu');
const AFTER = new RegExp(
  String.raw`(?<![\d.,#])(${NUMBER})(?:,-|,–|\.-)?\s?(${UNIT})(\d{2}\b)?(?! of\b)`,
  'giu',
);

/** Cheap, and false of most messages. */
const MONEY =
  /[€£$]|\d\s?(?:eur|gbp|usd|chf|sfr|pound|quid|dollar|fran[ck]|stutz)|(?:eur|euro|gbp|usd|chf|sfr|fr)\.?\s?\d/i;

/** Amounts of money in the order of the message. A number without a currency is none. */
export function readAmounts(text: string): AmountSpan[] {
  if (!MONEY.test(text)) return [];
  const found = [...matches(text, BEFORE, 1, 2), ...matches(text, AFTER, 2, 1)].sort(
    (a, b) => a.start - b.start,
  );
  let end = 0;
  return found.filter((span) => {
    if (span.start < end) return false;
    end = span.start + span.text.length;
    return true;
  });
}

function matches(text: string, pattern: RegExp, sign: number, number: number): AmountSpan[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    // "12€50"
    const cents = centsOf(match[number] ?? '') + Number(match[3] ?? 0);
    const currency = currencyOf(match[sign] ?? '');
    return Number.isSafeInteger(cents) ? [{ text: match[0], start: match.index, cents, currency }] : [];
  });
}

/** "1.250", "1 250,50" and "1,250.5" alike: two digits or one at the end are cents, three belong to the whole. */
function centsOf(written: string): number {
  const parts = /^(.*?)(?:[.,](\d{1,2}))?$/.exec(written.replace(/[\s'’]/g, ''));
  const whole = Number((parts?.[1] ?? '').replace(/\D/g, ''));
  return whole * 100 + Number((parts?.[2] ?? '').padEnd(2, '0'));
}

function currencyOf(sign: string): AmountSpan['currency'] {
  if (/^(?:£|gbp|pound|quid|pond)/i.test(sign)) return 'GBP';
  if (/^(?:\$|usd|dollar)/i.test(sign)) return 'USD';
  return /^(?:chf|sfr|fr|stutz)/i.test(sign) ? 'CHF' : 'EUR';
}
