/** Labelled texts on disk: one JSON object a line, a mail with `gold` or a public text with `complaint`. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import * as v from 'valibot';
import { LANGUAGES } from '@/lib/reading/types.ts';
import { Unmeasurable } from './captures.ts';

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
  /** YYYY-MM-DD. */
  receivedOn: string | null;
  gold: Gold;
  heldOut: boolean;
}

/** @throws Unmeasurable for a file that is not there or empty, and for a line that is broken. */
export function loadMails(file: string): LabelledMail[] {
  if (!existsSync(file)) throw new Unmeasurable(`There is no file ${file}.`);
  if (!statSync(file).isFile()) throw new Unmeasurable(`${file} is not a file.`);
  const mails = readFileSync(file, 'utf8')
    .replace(/^\ufeff/, '')
    .split('\n')
    .flatMap((line, at) => (line.trim() === '' ? [] : [parseMail(line, `${file}, line ${at + 1}`)]));
  if (mails.length === 0) throw new Unmeasurable(`${file} holds no mails: one JSON object a line.`);
  return mails;
}

function parseMail(line: string, where: string): LabelledMail {
  const json = parseJson(line, where);
  if (typeof json !== 'object' || json === null || Array.isArray(json))
    throw new Unmeasurable(`${where}: not an object.`);
  if (!('body' in json) && 'text' in json) {
    const { id, lang, text, complaint } = checked(plain, json, where);
    const said = complaint === null || complaint === undefined ? {} : { complaint: complaint === 1 };
    return mailOf({ id, lang, body: text, gold: said });
  }
  return mailOf(checked(mail, json, where));
}

function mailOf(given: v.InferOutput<typeof mail>): LabelledMail {
  return {
    ...given,
    subject: given.subject ?? '',
    fromName: given.fromName ?? null,
    receivedOn: /^\d{4}-\d\d-\d\d/.exec(given.receivedAt ?? '')?.[0] ?? null,
    heldOut: isHeldOut(given.id),
  };
}

/** A third, the same in every run: nobody tunes on it. */
export function isHeldOut(id: string): boolean {
  return (createHash('sha256').update(id).digest()[0] ?? 0) % 3 === 0;
}

function parseJson(line: string, where: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    throw new Unmeasurable(`${where}: no JSON: ${error instanceof Error ? error.message : error}`);
  }
}

function checked<T>(schema: v.GenericSchema<unknown, T>, json: unknown, where: string): T {
  const parsed = v.safeParse(schema, json);
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  throw new Unmeasurable(`${where}: ${v.getDotPath(issue) ?? 'the whole'}: ${issue.message}`);
}
