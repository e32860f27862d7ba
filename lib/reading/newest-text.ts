import { withoutForm } from './forms.ts';
import { inlineSignature, withoutInlineClosing } from './inline-closing.ts';
import { BREAK, type Kept, withoutQuotes } from './quotes.ts';
import { withoutSignOff } from './sign-off.ts';
import type { ReadingContext } from './types.ts';
import { words } from './words.ts';

/** With so many words of their own, who passes a mail on writes in their own matter. */
const OWN_MATTER = 30;

export interface NewestText {
  /** What was written now, or the subject when that is all there is. */
  text: string;
  /** Lines of the closing and signature that may hold the name. */
  signed: string[];
  /** The customer's name as a contact form or the header of a forwarded message gives it. */
  givenName: string | null;
  /** The quoted history, its marks taken off. */
  quoted: string;
  /** Whether they answer between the quoted lines. */
  interleaved: boolean;
  /** What a contact form asks for beside the message. */
  fields: string;
  /** How the mail closes: "Hoogachtend,". */
  closing: string;
  /** Where in `text` a message begins that is passed on; its length where none is. */
  forwardedAt: number;
  /** What stood below by which a reader leaves a mailing list. */
  listed: string;
}

/** Parts what was written now from quoted history, form labels, closing, signature and mobile footer. */
export function newestText(text: string, context: ReadingContext): NewestText {
  const all = text.replaceAll('\r\n', '\n').replaceAll('\u00a0', ' ').split('\n');
  const { lines, quoted, forwardedFrom, note } = withoutQuotes(all, context.subject);
  const form = withoutForm(joined(lines.slice(note)));
  // Who passes a mail on may close their own words too.
  const passing = note > 0 ? withoutSignOff(joined(lines.slice(0, note)), context.customerName) : null;
  const passedOn = passing?.lines ?? [];
  const tells = words(passedOn.join('\n')).length >= OWN_MATTER;
  const givenName = form.name ?? (tells ? null : forwardedFrom);
  const name = form.name ?? forwardedFrom ?? context.customerName;
  const { lines: kept, signed: below, closing, listed } = withoutSignOff(form.lines, name);
  const signed = tells && passing ? passing.signed : below;
  const newest = withoutInlineClosing([...passedOn, ...kept].join('\n').trim(), name);
  const said = newest.text || context.subject.trim();
  const names = signed.length > 0 ? signed : newest.signed;
  return {
    text: said,
    signed: names.length > 0 ? names : inlineSignature(said),
    givenName,
    quoted,
    interleaved: note === 0 && answersIn(lines) > 1,
    fields: form.fields.join('\n'),
    closing,
    forwardedAt: note > 0 || forwardedFrom !== null ? passedOn.join('\n').trim().length : said.length,
    listed: listed.join('\n'),
  };
}

/** How many pieces of new text follow quoted ones. */
function answersIn(lines: readonly Kept[]): number {
  let count = 0;
  let quoted = false;
  for (const line of lines) {
    if (line === BREAK) quoted = true;
    else if (quoted && line.trim() !== '') {
      quoted = false;
      count++;
    }
  }
  return count;
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
