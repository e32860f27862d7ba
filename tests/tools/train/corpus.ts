/** The mails that the models are trained on, all written for this project: `data/README.md`. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES, type Language } from '@/lib/reading/types.ts';
import { loadMails } from '../measure/mails-file.ts';

export interface TrainingMail {
  language: Language;
  text: string;
  complaint: boolean;
  /** UTF-16 offsets of each grievance. */
  grievances: { start: number; end: number }[];
  /** The mails of a file share a manner: a fold takes all of a file or none. */
  file: string;
  /** For so many it counts. */
  weight: number;
}

export const DATA = join(import.meta.dirname, 'data');
const FRESH = join(import.meta.dirname, '../../unit/reading');
/** Labelled for the tests of the reading: plain mails, that count for as much as ordinary ones. */
const LABELLED = ['fresh-one', 'fresh-two', 'fresh-turns'];
/** Most mail is ordinary, and most of the training mails are not: it counts for more. */
const ORDINARY = { files: /-(?:ordinary|plain|short)/, weight: 4 };

export function trainingMails(): TrainingMail[] {
  return [...LANGUAGES.flatMap(corpus), ...LABELLED.flatMap(labelled)];
}

function corpus(language: Language): TrainingMail[] {
  return readdirSync(DATA)
    .filter((name) => name.startsWith(language) && name.endsWith('.txt'))
    .toSorted()
    .flatMap((name) =>
      readFileSync(join(DATA, name), 'utf8')
        .split(/\n\s*\n/)
        .filter((part) => part.trim() !== '')
        .map((part) => mailOf(part, language, name)),
    );
}

/**
 * One mail: "# complaint" or "# other", then a sentence a line; "+" before one that states a grievance, the very clause in
 * brackets, "-" before any other. Sentences without a full stop stay lines; the others run on.
 */
export function mailOf(part: string, language: Language, file: string): TrainingMail {
  const [head = '', ...lines] = part.trim().split('\n');
  if (!/^# (?:complaint|other)$/.test(head.trim())) throw new Error(`${file}: no mail begins with "${head}"`);
  const grievances: TrainingMail['grievances'] = [];
  let text = '';
  for (const line of lines) {
    const [, mark, written = ''] = /^([+-])\s*(.*)$/.exec(line.trim()) ?? [];
    if (mark === undefined) throw new Error(`${file}: "${line}" has no mark`);
    if (text !== '') text += /[.!?…)]$/.test(text) ? ' ' : '\n';
    if (mark === '+') text = marked(text, written.split(/[[\]]/), grievances);
    else text += written;
  }
  const weight = ORDINARY.files.test(file) ? ORDINARY.weight : 1;
  return { language, text, complaint: head.includes('complaint'), grievances, file, weight };
}

/** Every second piece is a grievance. */
function marked(before: string, pieces: readonly string[], grievances: TrainingMail['grievances']): string {
  let text = before;
  for (const [index, piece] of pieces.entries()) {
    if (index % 2 === 1) grievances.push({ start: text.length, end: text.length + piece.length });
    text += piece;
  }
  return text;
}

function labelled(name: string): TrainingMail[] {
  return loadMails(join(FRESH, `${name}.jsonl`)).map(({ lang, body, gold }) => ({
    language: lang,
    text: body,
    complaint: gold.complaint === true,
    grievances: (gold.points ?? []).flatMap((point) => {
      const start = body.indexOf(point);
      return start < 0 ? [] : [{ start, end: start + point.length }];
    }),
    file: name,
    weight: ORDINARY.weight,
  }));
}
