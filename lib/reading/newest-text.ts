import { withoutForm } from './forms.ts';
import { BREAK, type Kept, withoutQuotes } from './quotes.ts';
import { inlineSignature, withoutSignOff } from './sign-off.ts';
import type { ReadingContext } from './types.ts';

export interface NewestText {
  /** What was written now, or the subject when that is all there is. */
  text: string;
  /** Lines of the closing and signature that may hold the name. */
  signed: string[];
  /** The customer's name as a contact form or the header of a forwarded message gives it. */
  givenName: string | null;
  /** The quoted history, its marks taken off. */
  quoted: string;
}

/** Parts what was written now from quoted history, form labels, closing, signature and mobile footer. */
export function newestText(text: string, context: ReadingContext): NewestText {
  const all = text.replaceAll('\r\n', '\n').replaceAll('\u00a0', ' ').split('\n');
  const { lines, quoted, forwardedFrom } = withoutQuotes(all, context.subject);
  const form = withoutForm(joined(lines));
  const givenName = form.name ?? forwardedFrom;
  const { lines: kept, signed } = withoutSignOff(form.lines, givenName ?? context.customerName);
  const newest = kept.join('\n').trim();
  const said = newest || context.subject.trim();
  return {
    text: said,
    signed: signed.length > 0 ? signed : inlineSignature(said, givenName ?? context.customerName),
    givenName,
    quoted,
  };
}

/** Answers between quoted lines, joined by a line break. */
function joined(lines: readonly Kept[]): string[] {
  const found: string[] = [];
  let afterBreak = false;
  for (const line of lines) {
    if (line === BREAK) {
      while (found.length > 0 && (found.at(-1) ?? '').trim() === '') found.pop();
      afterBreak = true;
    } else if (!afterBreak || line.trim() !== '') {
      found.push(line.trimEnd());
      afterBreak = false;
    }
  }
  return found;
}
