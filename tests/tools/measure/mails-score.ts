/** What was read of one labelled mail, beside what people say is in it. Pure. */
import { FEELINGS, type Reading, type Span } from '@/lib/reading/types.ts';
import type { Gold, LabelledMail } from './mails-file.ts';

/** Told by precision and recall. */
export const FOUND = [
  'complaint',
  'points',
  'orderNumbers',
  'trackingNumbers',
  'threats',
  'feelings',
  'repeatContact',
] as const;
/** Right or wrong. `formality` is measured where it shows, by its two bases, and wherever the reader is sure of one. */
export const JUDGED = [
  'newestMessage',
  'firstName',
  'formality',
  'formalityPronoun',
  'formalityRegister',
  'formalityCertain',
  'severity',
  'askedRemedy',
  'language',
  'expected',
] as const;
export type FoundField = (typeof FOUND)[number];
export type JudgedField = (typeof JUDGED)[number];
export type Field = FoundField | JudgedField;

interface Shown {
  /** For people. */
  expected: string;
  got: string;
}

export interface Tally extends Shown {
  hits: number;
  extra: number;
  missed: number;
}

export interface Verdict extends Shown {
  right: boolean;
}

export interface Score {
  found: Partial<Record<FoundField, Tally>>;
  judged: Partial<Record<JudgedField, Verdict>>;
}

const REGISTERS: Record<string, string> = {
  u: 'formal',
  Sie: 'formal',
  vous: 'formal',
  je: 'informal',
  du: 'informal',
  tu: 'informal',
};

export function scoreMail({ gold, lang, subject, body }: LabelledMail, reading: Reading): Score {
  // Of an empty mail the subject is what was written.
  const newestMessage = gold.newestMessage === '' && body.trim() === '' ? subject.trim() : gold.newestMessage;
  return { found: foundIn(gold, reading), judged: judged({ ...gold, newestMessage }, lang, reading) };
}

function foundIn(gold: Gold, reading: Reading): Score['found'] {
  const texts = (list: readonly { text: string }[]) => list.map(({ text }) => text);
  const values = (list: readonly { value: string }[]) => list.map(({ value }) => value);
  const known = gold.feelings?.filter((each) => FEELINGS.some((feeling) => feeling === each));
  return {
    ...(typeof gold.complaint === 'boolean' && {
      complaint: yesOrNo(gold.complaint, reading.complaint.value, reading.complaint.because),
    }),
    ...(gold.points && { points: pointsTally(gold.points, reading) }),
    ...(gold.orderNumbers && { orderNumbers: sets(gold.orderNumbers, texts(reading.orderNumbers)) }),
    ...(gold.trackingNumbers && {
      trackingNumbers: sets(gold.trackingNumbers, texts(reading.trackingNumbers)),
    }),
    ...(gold.threats && { threats: sets(gold.threats, values(reading.threats)) }),
    ...(known && { feelings: sets(known, values(reading.feelings)) }),
    ...(typeof gold.repeatContact === 'boolean' && {
      repeatContact: yesOrNo(gold.repeatContact, reading.repeat !== null, reading.repeat?.because ?? []),
    }),
  };
}

function judged(gold: Gold, lang: string, reading: Reading): Score['judged'] {
  const { newest, firstName, severity, askedRemedy, language, expected } = reading;
  return {
    ...(gold.newestMessage !== undefined && {
      newestMessage: same(gold.newestMessage, newest, spaced),
    }),
    ...(gold.firstName !== undefined && {
      firstName: same(gold.firstName, firstName?.value ?? null, (name) => name.toLowerCase()),
    }),
    ...formality(gold, reading),
    ...(typeof gold.severity === 'number' && {
      severity: same(String(gold.severity), String(severity.value)),
    }),
    ...(gold.askedRemedy !== undefined && {
      askedRemedy: same(gold.askedRemedy, askedRemedy?.value ?? null),
    }),
    language: same(lang, language?.value ?? null),
    ...(gold.expected !== undefined && {
      expected: {
        ...same(gold.expected, expected?.text ?? null),
        right:
          gold.expected === null || expected === null
            ? gold.expected === expected
            : overlaps(rangeOf(gold.expected, newest), placed(expected, newest)),
      },
    }),
  };
}

function formality({ formality, formalityBasis }: Gold, { register, newest }: Reading): Score['judged'] {
  if (formality === undefined) return {};
  const wanted = formality === null ? null : (REGISTERS[formality] ?? null);
  const verdict = same(wanted, register?.value ?? null);
  const shown = {
    ...verdict,
    got: `${verdict.got} (${register?.because.join(', ') ?? newest.slice(0, 40)})`,
  };
  return {
    ...(wanted !== null && { formality: shown }),
    ...(wanted !== null && formalityBasis === 'pronoun' && { formalityPronoun: shown }),
    ...(wanted !== null && formalityBasis === 'register' && { formalityRegister: shown }),
    ...(register !== null && { formalityCertain: shown }),
  };
}

/** One gold span and one span read belong together when they share at least half of the longer one. */
function pointsTally(expected: readonly string[], { points, newest }: Reading): Tally {
  const open = points.map((point) => placed(point, newest));
  let hits = 0;
  for (const text of expected) {
    const wanted = rangeOf(text, newest);
    const at = open.findIndex((range) => overlaps(wanted, range));
    if (at < 0) continue;
    open.splice(at, 1);
    hits += 1;
  }
  return {
    hits,
    extra: open.length,
    missed: expected.length - hits,
    expected: expected.join(' | '),
    got: points.map(({ text }) => text).join(' | '),
  };
}

interface Range {
  start: number;
  end: number;
}

function placed({ text, start }: Span, newest: string): Range {
  const before = spaced(`${newest.slice(0, start)}.`).length - 1;
  return { start: before, end: before + spaced(text).length };
}

function rangeOf(text: string, newest: string): Range | null {
  const start = spaced(newest).indexOf(spaced(text));
  return start < 0 ? null : { start, end: start + spaced(text).length };
}

function overlaps(a: Range | null, b: Range): boolean {
  if (a === null) return false;
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared > 0 && shared * 2 >= Math.max(a.end - a.start, b.end - b.start);
}

function yesOrNo(expected: boolean, got: boolean, because: readonly string[]): Tally {
  return {
    hits: Number(expected && got),
    extra: Number(!expected && got),
    missed: Number(expected && !got),
    expected: expected ? 'yes' : 'no',
    got: got ? `yes (${because.join(' | ')})` : 'no',
  };
}

function sets(expected: readonly string[], got: readonly string[]): Tally {
  const wanted = new Set(expected.map(lower));
  const given = new Set(got.map(lower));
  const hits = [...wanted].filter((each) => given.has(each)).length;
  return {
    hits,
    extra: given.size - hits,
    missed: wanted.size - hits,
    expected: expected.join(', ') || 'none',
    got: got.join(', ') || 'none',
  };
}

function same(expected: string | null, got: string | null, plain = (text: string) => text): Verdict {
  const right = expected === null || got === null ? expected === got : plain(expected) === plain(got);
  return { right, expected: expected ?? 'none', got: got ?? 'none' };
}

const lower = (text: string) => text.trim().toLowerCase();
const spaced = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim();
