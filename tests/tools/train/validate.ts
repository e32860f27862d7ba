/** How well training mails are read that the models did not see, nor others of their files: a sixth of the files at a time. */
import { appraise } from '@/lib/reading/appraise.ts';
import { withCues } from '@/lib/reading/clause-odds.ts';
import { readComplaint } from '@/lib/reading/complaint.ts';
import { cueBooks } from '@/lib/reading/cues/index.ts';
import type { Judged } from '@/lib/reading/model/judge.ts';
import { readPoints } from '@/lib/reading/points.ts';
import { LANGUAGES } from '@/lib/reading/types.ts';
import { words } from '@/lib/reading/words.ts';
import { type TrainingMail, trainingMails } from './corpus.ts';
import { scoreOf } from './logistic.ts';
import { examplesOf, type Models, trained } from './train.ts';

const FOLDS = 6;
const mails = trainingMails();
const files = [...new Set(mails.map(({ file }) => file))];

interface Counts {
  hits: number;
  extra: number;
  missed: number;
}
/** By language, hard and ordinary mails apart. */
const KINDS = LANGUAGES.flatMap((language) => [`${language} hard`, `${language} ordinary`]);
const counts = () => new Map(KINDS.map((kind) => [kind, { hits: 0, extra: 0, missed: 0 }]));
const complaints = counts();
const points = counts();

for (let fold = 0; fold < FOLDS; fold++) {
  const left = (file: string) => files.indexOf(file) % FOLDS === fold;
  const models = trained(mails.filter(({ file }) => !left(file)));
  for (const mail of mails.filter(({ file }) => left(file))) tally(mail, models);
}
for (const [name, all] of Object.entries({ complaint: complaints, points }))
  for (const [kind, each] of all) console.log(`${name} ${kind}: F1 ${f1(each).toFixed(3)}`);

function tally(mail: TrainingMail, models: Models): void {
  const { text, language } = mail;
  const kind = `${language} ${mail.weight > 1 ? 'ordinary' : 'hard'}`;
  const list = words(text);
  const books = cueBooks(language);
  const appraised = appraise(text, list, books);
  const { clauses, message } = judgedBy(models, mail);
  const judged = { clauses: withCues(list, appraised, clauses), message };
  const said = readComplaint(text, list, appraised, judged, books).value;
  add(complaints.get(kind), Number(mail.complaint), Number(said), Number(mail.complaint && said));
  if (!mail.complaint) return;
  const read = readPoints(text, list, judged.clauses, books);
  const open = [...mail.grievances];
  let hits = 0;
  for (const { start, text: told } of read) {
    const at = open.findIndex((each) => {
      const shared = Math.min(each.end, start + told.length) - Math.max(each.start, start);
      return shared * 2 >= Math.max(each.end - each.start, told.length);
    });
    if (at < 0) continue;
    open.splice(at, 1);
    hits += 1;
  }
  add(points.get(kind), mail.grievances.length, read.length, hits);
}

function judgedBy({ clause, message }: Models, mail: TrainingMail): Judged {
  const made = examplesOf(mail);
  return {
    clauses: made.clauses.map(({ start, end, sentence, features }) => ({
      start,
      end,
      sentence,
      score: scoreOf(clause[mail.language], features),
    })),
    message: scoreOf(message[mail.language], made.message.features),
  };
}

function add(to: Counts | undefined, wanted: number, got: number, hits: number): void {
  if (!to) return;
  to.hits += hits;
  to.extra += got - hits;
  to.missed += wanted - hits;
}

function f1({ hits, extra, missed }: Counts): number {
  return (2 * hits) / (2 * hits + extra + missed);
}
