import { readAmounts } from './amounts.ts';
import { type Appraised, appraise } from './appraise.ts';
import { readAskedRemedy } from './asked-remedy.ts';
import { isDay } from './calendar.ts';
import { withCues } from './clause-odds.ts';
import { readComplaint } from './complaint.ts';
import { type CueBooks, cueBooks } from './cues/index.ts';
import { readDates } from './dates.ts';
import { readExpected } from './expected.ts';
import { readFeelings } from './feelings.ts';
import { readLanguage } from './language.ts';
import { type Judged, judge, unjudged } from './model/judge.ts';
import { readFirstName } from './name.ts';
import { newestText } from './newest-text.ts';
import { readNumbers } from './numbers.ts';
import { readPoints } from './points.ts';
import { readPromises } from './promises.ts';
import { readRegister } from './register.ts';
import { readRepeat } from './repeat.ts';
import { readSafety } from './safety.ts';
import { readSeverity } from './severity.ts';
import { readThreats } from './threats.ts';
import type { Language, Reading, ReadingContext } from './types.ts';
import { SEARCHED, type Word, words } from './words.ts';

/** Longest text read, in UTF-16 units; the rest of a longer one is not looked at. */
const LIMIT = 100_000;

/**
 * Reads one message of a customer. Pure and synchronous; never throws, whatever the text; linear in its length.
 * `newest` is the subject when nothing else was written.
 */
export function readMessage(text: string, context: ReadingContext): Reading {
  const found = newestText(text.slice(0, LIMIT), context);
  const {
    text: newest,
    signed,
    givenName,
    quoted,
    interleaved,
    fields,
    closing,
    forwardedAt,
    listed,
  } = found;
  const list = words(newest.slice(0, SEARCHED));
  const language = readLanguage(newest, list);
  const books = cueBooks(language?.value ?? null);
  const appraised = appraise(newest, list, books);
  const judged = language && judgedWithCues(newest, list, appraised, language.value);
  const complaint = readComplaint(newest, list, appraised, judged, books);
  // What a list sends, with the link to leave it taken off, may read like a complaint.
  if (
    complaint.value &&
    listed !== '' &&
    signed.length === 0 &&
    !complains(`${newest}\n\n${listed}`, language?.value ?? null, books)
  ) {
    complaint.value = false;
    complaint.because = [];
  }
  const numbers = readNumbers(newest, list, { fields, subject: context.subject, quoted, signed }, books);
  const repeat = complaint.value
    ? readRepeat(newest, list, { subject: context.subject, quoted, interleaved }, books)
    : null;
  const threats = complaint.value ? readThreats(newest, list, books) : [];
  const safety = complaint.value ? readSafety(newest, list, appraised, books) : null;
  const receivedOn = context.receivedOn && isDay(context.receivedOn) ? context.receivedOn : null;
  return {
    newest,
    language,
    register: readRegister(newest, list, language?.value ?? null, books, closing, forwardedAt),
    // Who sends a list is nobody's customer.
    firstName:
      listed !== '' && givenName === null
        ? null
        : readFirstName(signed, givenName, context.customerName, context.customerAddress),
    complaint,
    points: complaint.value
      ? readPoints(
          newest,
          list,
          judged?.clauses ?? withCues(list, appraised, unjudged(newest, appraised)),
          books,
        )
      : [],
    expected: complaint.value ? readExpected(newest, list, appraised, books) : null,
    feelings: complaint.value ? readFeelings(newest, list, books) : [],
    orderNumbers: numbers.orders,
    trackingNumbers: numbers.tracking,
    invoiceNumbers: numbers.invoices,
    repeat,
    severity: complaint.value
      ? readSeverity(newest, list, books, { appraised, repeat, threats, safety })
      : { value: 0, because: [] },
    threats,
    safety,
    promises: readPromises(newest, list, appraised, books),
    askedRemedy: complaint.value ? readAskedRemedy(newest, list, appraised, context.subject, books) : null,
    dates: readDates(newest, list, language?.value ?? null, receivedOn),
    amounts: readAmounts(newest.slice(0, SEARCHED)),
  };
}

function complains(text: string, language: Language | null, books: CueBooks): boolean {
  const list = words(text.slice(0, SEARCHED));
  const appraised = appraise(text, list, books);
  const judged = language && judgedWithCues(text, list, appraised, language);
  return readComplaint(text, list, appraised, judged, books).value;
}

function judgedWithCues(
  text: string,
  list: readonly Word[],
  appraised: readonly Appraised[],
  language: Language,
): Judged {
  const { clauses, message } = judge(text, list, appraised, language);
  return { clauses: withCues(list, appraised, clauses), message };
}
