/** Turns what was trained into the modules that ship. */
import { createHash } from 'node:crypto';
import { CLAUSE_LAYOUT, type Layout, MESSAGE_LAYOUT } from '@/lib/reading/model/bag.ts';
import { LANGUAGES } from '@/lib/reading/types.ts';
import type { TrainingMail } from './corpus.ts';
import type { Linear } from './logistic.ts';
import type { Models } from './train.ts';

const MOST = 127;

interface Packed {
  bias: number;
  steps: number[];
  shared: string;
  own: string;
}

/** The text of each module by the name of its file. */
export function modules(models: Models, data: string): Record<string, string> {
  const head = `/** Numbers, written by tests/tools/train.ts from the training mails beside it. Not to be edited. */\n`;
  const files: Record<string, string> = {};
  for (const language of LANGUAGES) {
    const clause = packed(models.clause[language], models.clause, CLAUSE_LAYOUT);
    const message = packed(models.message[language], models.message, MESSAGE_LAYOUT);
    files[`${language}.ts`] = [
      head,
      ...(
        [
          ['clause', clause],
          ['message', message],
        ] as const
      ).flatMap(([name, { bias, steps, own }]) => [
        `export const ${name} = { bias: ${bias}, steps: [${steps.join(', ')}] } as const;\n`,
        `export const ${name}Table =\n  '${own}';\n`,
      ]),
    ].join('');
    files['shared.ts'] = [
      head,
      `/** Of the training mails: the shipped numbers belong to these. */\nexport const DATA = '${data}';\n`,
      `export const clause =\n  '${clause.shared}';\n`,
      `export const message =\n  '${message.shared}';\n`,
    ].join('');
  }
  return files;
}

/** Of the texts and their labels. */
export function checksum(mails: readonly TrainingMail[]): string {
  return createHash('sha256').update(JSON.stringify(mails)).digest('hex').slice(0, 16);
}

function packed({ weights, bias }: Linear, all: Record<string, Linear>, layout: Layout): Packed {
  const bytes = new Int8Array(weights.length);
  const steps = layout.map(({ start, size }, region) => {
    // What is shared is packed alike for every language.
    const packedWith = region < 2 ? Object.values(all).map((each) => each.weights) : [weights];
    const largest = Math.max(
      1e-6,
      ...packedWith.map((each) =>
        each.subarray(start, start + size).reduce((most, one) => Math.max(most, Math.abs(one)), 0),
      ),
    );
    const step = Number((largest / MOST).toPrecision(4));
    for (let place = start; place < start + size; place++)
      bytes[place] = Math.max(-MOST, Math.min(MOST, Math.round((weights[place] ?? 0) / step)));
    return step;
  });
  const own = layout[2].start;
  return {
    bias: Number(bias.toFixed(4)),
    steps,
    shared: Buffer.from(bytes.buffer, 0, own).toString('base64'),
    own: Buffer.from(bytes.buffer, own).toString('base64'),
  };
}
