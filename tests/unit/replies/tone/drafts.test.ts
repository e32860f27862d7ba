/**
 * Labelled drafts of our own, to tune on; `held-out` was written before any rule. `untuned` never is: its floors say
 * how the guard does on mail that it has not seen.
 */
import { describe, expect, it } from 'vitest';
import { checkTone } from '../../../../lib/replies/tone/check.ts';
import { loadDrafts } from '../../../tools/measure/drafts-file.ts';
import { rates, together } from '../../../tools/measure/drafts-score.ts';

const FLOORS = [
  { file: 'held-out', precision: 0.95, recall: 0.9, clean: 0.95 },
  { file: 'clean', precision: null, recall: null, clean: 0.95 },
  { file: 'sentences', precision: 0.95, recall: 0.8, clean: null },
  { file: 'mixed', precision: 0.95, recall: 0.85, clean: 0.95 },
  { file: 'more-sentences', precision: 0.9, recall: 0.9, clean: 0.8 },
  { file: 'authors-1', precision: 0.9, recall: 0.95, clean: 0.95 },
  { file: 'authors-2', precision: 0.9, recall: 0.95, clean: 0.9 },
  { file: 'long', precision: 0.95, recall: 0.8, clean: 0.95 },
  { file: 'late', precision: null, recall: null, clean: 0.95 },
  { file: 'untuned', precision: 0.85, recall: 0.7, clean: 0.9 },
];

describe('labelled drafts', () => {
  it.each(FLOORS)('$file: precision $precision, recall $recall, clean $clean', (floor) => {
    const drafts = loadDrafts(`tests/unit/replies/tone/${floor.file}.jsonl`);
    const { pairs, clean, untouched } = together(drafts, ({ text, lang }) => checkTone(text, lang));
    const { precision, recall } = rates(pairs, false);
    if (floor.precision !== null) expect(precision).toBeGreaterThanOrEqual(floor.precision);
    if (floor.recall !== null) expect(recall).toBeGreaterThanOrEqual(floor.recall);
    if (floor.clean !== null) expect(untouched / clean).toBeGreaterThanOrEqual(floor.clean);
  });

  it('names the kind as people do, three times in four', () => {
    const drafts = ['held-out', 'sentences', 'mixed'].flatMap((file) =>
      loadDrafts(`tests/unit/replies/tone/${file}.jsonl`),
    );
    const { pairs } = together(drafts, ({ text, lang }) => checkTone(text, lang));
    expect(rates(pairs, true).recall).toBeGreaterThanOrEqual(0.75);
  });

  it('offers a rewrite for half of what it marks', () => {
    const warnings = FLOORS.flatMap(({ file }) => loadDrafts(`tests/unit/replies/tone/${file}.jsonl`))
      .flatMap(({ text, lang }) => checkTone(text, lang))
      .filter(({ level }) => level === 'warn');
    const rewritten = warnings.filter(({ rewrite }) => rewrite !== null);
    expect(rewritten.length / warnings.length).toBeGreaterThanOrEqual(0.5);
  });
});
