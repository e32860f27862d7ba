import { parseArgs } from 'node:util';
import { readMessage } from '@/lib/reading/read.ts';
import { Unmeasurable } from './captures.ts';
import { type LabelledMail, loadMails } from './mails-file.ts';
import { report, type Scored, summaries } from './mails-report.ts';
import { scoreMail } from './mails-score.ts';

const USAGE = 'npm run measure -- mails FILE [--part tuned|held-out] [--errors tuned|all|none] [--json]';

/**
 * How well labelled mails are read. FILE holds one JSON object a line: `id`, `lang`, `body` and `gold`, and where known
 * `subject`, `fromName` and `receivedAt`; or `id`, `lang`, `text` and `complaint` (1, 0, null). Of `gold` whatever is
 * there is measured: precision, recall and F1 of what is to be found, and how many of one are right of what is judged.
 *
 * A third of the texts, by a hash of the id, is held out: its figures stand apart, and its errors are listed only
 * with `--errors all`. `--part` measures one part. `--json` prints one object: by language (and `all`), by field,
 * `{precision, recall, f1}` or a number.
 *
 * @throws Unmeasurable
 */
export async function measureMails(args: string[]): Promise<void> {
  const { file, part, errors, json } = optionsOf(args);
  const mails = loadMails(file).filter(({ heldOut }) => part === null || heldOut === (part === 'held-out'));
  if (mails.length === 0) throw new Unmeasurable(`${file} holds no mails of the part ${part}.`);
  const scored = mails.map((mail): Scored => ({ mail, ...scoreMail(mail, readMail(mail)) }));
  if (json) return console.log(JSON.stringify(summaries(scored)));
  const listed = errors === 'none' ? [] : scored.filter(({ mail }) => errors === 'all' || !mail.heldOut);
  console.log(report(scored, listed));
}

function readMail({ body, subject, fromName, fromEmail, receivedOn }: LabelledMail) {
  return readMessage(body, { subject, customerName: fromName, customerAddress: fromEmail, receivedOn });
}

function optionsOf(args: string[]) {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        part: { type: 'string' },
        errors: { type: 'string', default: 'tuned' },
        json: { type: 'boolean', default: false },
      },
    });
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0) throw new Error('Name one file of labelled mails');
    const part = values.part === undefined ? null : oneOf(values.part, ['tuned', 'held-out'], '--part');
    const errors = oneOf(values.errors, ['tuned', 'all', 'none'], '--errors');
    return { file, part, errors, json: values.json };
  } catch (error) {
    throw new Unmeasurable(`${error instanceof Error ? error.message : error}: ${USAGE}`);
  }
}

function oneOf(given: string, allowed: readonly string[], option: string): string {
  if (!allowed.includes(given)) throw new Error(`${option} is ${allowed.join(' or ')}`);
  return given;
}
