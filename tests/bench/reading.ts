/** Times the reading of one message; the same code in Node and in a page. */
import { readMessage } from '../../lib/reading/read.ts';
import { LANGUAGES } from '../../lib/reading/types.ts';
import { longMail } from './texts.ts';

const WORDS = 2_000;

/** Milliseconds of each call, the languages in turn. */
export function timeReading(rounds: number): number[] {
  const mails = LANGUAGES.map((language) => ({ language, text: longMail(language, WORDS) }));
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const { language, text } of mails) {
      const start = performance.now();
      const reading = readMessage(text, { subject: 'ZS-30211', customerName: 'Joke Maes' });
      times.push(performance.now() - start);
      if (reading.language?.value !== language || !reading.complaint.value || reading.points.length === 0)
        throw new Error(`The ${language} complaint was not read as one`);
    }
  }
  return times;
}
