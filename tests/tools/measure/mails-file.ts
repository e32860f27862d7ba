/** Labelled texts on disk: one JSON object a line, a mail with `gold` or a public text with `complaint`. */
import * as v from 'valibot';
import { LANGUAGES } from '@/lib/reading/types.ts';
import { isHeldOut } from './held-out.ts';
import { readLines, shaped } from './lines.ts';

const words = v.optional(v.array(v.string()));
const word = v.optional(v.nullable(v.string()));
const yes = v.optional(v.nullable(v.boolean()));

/** A field that is left out is not measured; null says that there is nothing to find. */
const gold = v.object({
  complaint: yes,
  severity: v.optional(v.nullable(v.picklist([0, 1, 2, 3]))),
  feelings: words,
  points: words,
  expected: word,
  askedRemedy: word,
  orderNumbers: words,
  trackingNumbers: words,
  firstName: word,
  formality: word,
  formalityBasis: word,
  repeatContact: yes,
  threats: words,
  newestMessage: v.optional(v.string()),
});

const entries = {
  id: v.pipe(v.union([v.string(), v.number()]), v.transform(String)),
  lang: v.picklist(LANGUAGES),
};

const mail = v.object({
  ...entries,
  body: v.string(),
  subject: v.optional(v.nullable(v.string())),
  fromName: v.optional(v.nullable(v.string())),
  fromEmail: v.optional(v.nullable(v.string())),
  receivedAt: v.optional(v.nullable(v.string())),
  gold,
});

/** Public sets label only whether it complains: 1, 0 or null where nobody can tell. */
const plain = v.object({
  ...entries,
  text: v.string(),
  complaint: v.optional(v.nullable(v.picklist([0, 1]))),
});

export type Gold = v.InferOutput<typeof gold>;

export interface LabelledMail {
  id: string;
  lang: (typeof LANGUAGES)[number];
  body: string;
  subject: string;
  fromName: string | null;
  fromEmail: string | null;
  /** YYYY-MM-DD. */
  receivedOn: string | null;
  gold: Gold;
  heldOut: boolean;
}

/** @throws Unmeasurable for a file that is not there or empty, and for a line that is broken. */
export function loadMails(file: string): LabelledMail[] {
  return readLines(file).map((line) => {
    const { value } = line;
    const isPlain = typeof value === 'object' && value !== null && !('body' in value) && 'text' in value;
    if (!isPlain) return mailOf(shaped(mail, line));
    const { id, lang, text, complaint } = shaped(plain, line);
    return mailOf({ id, lang, body: text, gold: complaint == null ? {} : { complaint: complaint === 1 } });
  });
}

function mailOf(given: v.InferOutput<typeof mail>): LabelledMail {
  return {
    ...given,
    subject: given.subject ?? '',
    fromName: given.fromName ?? null,
    fromEmail: given.fromEmail ?? null,
    receivedOn: /^\d{4}-\d\d-\d\d/.exec(given.receivedAt ?? '')?.[0] ?? null,
    heldOut: isHeldOut(given.id),
  };
}
