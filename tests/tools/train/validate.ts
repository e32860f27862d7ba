/** How well the models do on training mails that they did not see: a sixth of the blocks at a time. */
import { LANGUAGES } from '@/lib/reading/types.ts';
import { trainingMails } from './corpus.ts';
import { scoreOf } from './logistic.ts';
import { examplesOf, trained } from './train.ts';

const FOLDS = 6;
const mails = trainingMails();
const blocks = [...new Set(mails.map(({ block }) => block))];
const tally = new Map(LANGUAGES.map((language) => [language, { hits: 0, extra: 0, missed: 0 }]));
for (let fold = 0; fold < FOLDS; fold++) {
  const left = (block: string) => blocks.indexOf(block) % FOLDS === fold;
  const { message } = trained(mails.filter(({ block }) => !left(block)));
  for (const mail of mails.filter(({ block }) => left(block))) {
    const counts = tally.get(mail.language);
    if (!counts) continue;
    const said = scoreOf(message[mail.language], examplesOf(mail).message.features) > 0;
    if (said && mail.complaint) counts.hits += 1;
    else if (said) counts.extra += 1;
    else if (mail.complaint) counts.missed += 1;
  }
}
for (const [language, { hits, extra, missed }] of tally)
  console.log(
    `complaint ${language}: F1 ${((2 * hits) / (2 * hits + extra + missed)).toFixed(2)}, the message's model alone`,
  );
