import { appraise } from '@/lib/reading/appraise.ts';
import { cueBooks } from '@/lib/reading/cues/index.ts';
import { CLAUSE_LAYOUT, type Layout, MESSAGE_LAYOUT, sizeOf } from '@/lib/reading/model/bag.ts';
import { featuresOf } from '@/lib/reading/model/features.ts';
import type { Range } from '@/lib/reading/sentences.ts';
import { LANGUAGES, type Language } from '@/lib/reading/types.ts';
import { words } from '@/lib/reading/words.ts';
import type { TrainingMail } from './corpus.ts';
import { type Example, type Linear, regressed } from './logistic.ts';

/** Tried from 0.02 to 0.3: the figures hardly change. */
const PENALTY = 0.1;
/** What is met less often in the training mails gets no weight. */
const LEAST = 2;

export interface Models {
  clause: Record<Language, Linear>;
  message: Record<Language, Linear>;
}

/** One fit for all four languages: the concepts share their weights, the words of each language have their own. */
export function trained(mails: readonly TrainingMail[]): Models {
  const read = mails.map((mail) => ({ mail, ...examplesOf(mail) }));
  return {
    clause: fitted(
      read.flatMap(({ mail, clauses }) =>
        clauses.map((example) => ({ ...example, language: mail.language })),
      ),
      CLAUSE_LAYOUT,
    ),
    message: fitted(
      read.map(({ mail, message }) => ({ ...message, language: mail.language })),
      MESSAGE_LAYOUT,
    ),
  };
}

export function examplesOf({ text, language, complaint, grievances, weight }: TrainingMail): {
  clauses: (Example & Range & { sentence: number })[];
  message: Example;
} {
  const kept = (places: Uint32Array) => [...places];
  const list = words(text);
  const appraised = appraise(text, list, cueBooks(language));
  const { clauses, message } = featuresOf(text, list, appraised, language, kept, kept);
  return {
    clauses: clauses.map(({ made: features, start, end, sentence }) => ({
      sentence,
      start,
      end,
      features,
      weight,
      label: grievances.some((each) => {
        const shared = Math.min(end, each.end) - Math.max(start, each.start);
        return shared * 2 >= Math.min(end - start, each.end - each.start) && shared > 0;
      }),
    })),
    message: { features: message, label: complaint, weight },
  };
}

function fitted(
  examples: readonly (Example & { language: Language })[],
  layout: Layout,
): Record<Language, Linear> {
  const [one, two, three, four] = layout;
  const shared = one.size + two.size;
  const own = three.size + four.size;
  const values = new Float64Array(shared + own * LANGUAGES.length);
  const met = new Uint32Array(values.length);
  const placed = examples.map(({ features, label, weight, language }) => {
    const moved = LANGUAGES.indexOf(language) * own;
    return { label, weight, features: features.map((place) => (place < shared ? place : place + moved)) };
  });
  for (const { features } of placed) for (const place of features) met[place] = (met[place] ?? 0) + 1;
  for (let place = 0; place < values.length; place++) {
    if ((met[place] ?? 0) < LEAST) continue;
    const inOne = place < shared ? place : shared + ((place - shared) % own);
    values[place] = layout.find(({ start, size }) => inOne < start + size)?.scale ?? 0;
  }
  const { weights, bias } = regressed(placed, values, PENALTY);
  const linear = (language: Language): Linear => {
    const from = shared + LANGUAGES.indexOf(language) * own;
    const picked = new Float64Array(sizeOf(layout));
    picked.set(weights.subarray(0, shared));
    picked.set(weights.subarray(from, from + own), shared);
    return { weights: picked, bias };
  };
  return { nl: linear('nl'), en: linear('en'), de: linear('de'), fr: linear('fr') };
}
