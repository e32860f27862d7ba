import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { ToneHint } from '../../../lib/replies/tone/types.ts';
import { Unmeasurable } from '../../tools/measure/captures.ts';
import { loadDrafts } from '../../tools/measure/drafts-file.ts';
import { rates, scoreDraft, together } from '../../tools/measure/drafts-score.ts';
import { isHeldOut } from '../../tools/measure/held-out.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'unwrap-drafts-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const DRAFT = {
  id: 'a',
  lang: 'nl' as const,
  text: 'Dag Noor. Eerste zin. Tweede zin.',
  gold: [{ span: 'Tweede zin.', kind: 'vague' as const }],
};

function file(...lines: string[]): string {
  const path = join(folder, 'drafts.jsonl');
  writeFileSync(path, lines.join('\n'));
  return path;
}

it('reads a draft a line, blank lines left out', () => {
  expect(
    loadDrafts(file(JSON.stringify(DRAFT), '', JSON.stringify({ ...DRAFT, id: 'b', tags: [] }))),
  ).toEqual([DRAFT, { ...DRAFT, id: 'b' }]);
});

it.each([
  ['{', /line 2 is not JSON/],
  [JSON.stringify({ ...DRAFT, lang: 'es' }), /line 2: lang/],
  [JSON.stringify({ ...DRAFT, gold: [{ span: 'weg', kind: 'vague' }] }), /line 2: .*not in the text/],
  [JSON.stringify({ ...DRAFT, gold: [{ span: 'Dag', kind: 'boos' }] }), /line 2: gold\.0\.kind/],
])('says which line is wrong: %s', (line, message) => {
  const path = file(JSON.stringify(DRAFT), line);
  expect(() => loadDrafts(path)).toThrow(Unmeasurable);
  expect(() => loadDrafts(path)).toThrow(message);
});

it('says that there is nothing to measure', () => {
  expect(() => loadDrafts(join(folder, 'weg.jsonl'))).toThrow(/no file .*weg/);
  expect(() => loadDrafts(folder)).toThrow(/is not a file/);
  expect(() => loadDrafts(file(''))).toThrow(/is empty/);
});

it('sets about a third aside, by the id alone', () => {
  const drafts = Array.from({ length: 300 }, (_, at) => ({ ...DRAFT, id: `d-${at}` }));
  const aside = drafts.filter(({ id }) => isHeldOut(id)).length;
  expect(aside).toBeGreaterThan(70);
  expect(aside).toBeLessThan(130);
});

function hint(text: string, kind: ToneHint['kind'], level: ToneHint['level'] = 'warn'): ToneHint {
  const start = DRAFT.text.indexOf(text);
  const range = { start, end: start + text.length };
  return { ...range, kind, level, rule: 'x', text, words: range, rewrite: null };
}

it('counts half of a span as a hit, less as a miss and an alarm', () => {
  const hits = (text: string) => rates(scoreDraft(DRAFT, [hint(text, 'vague')]), true).hits;
  expect(hits('Tweede zin.')).toBe(1);
  expect(hits('Tweede')).toBe(1);
  expect(hits('zin.')).toBe(0);
  expect(hits(DRAFT.text)).toBe(1);
});

it('counts no hit where the whole of a long draft is marked', () => {
  const text = `Dag Noor. ${'Een lange zin. '.repeat(9)}Tweede zin.`;
  const all = { ...hint('Dag', 'vague'), start: 0, end: text.length };
  expect(rates(scoreDraft({ ...DRAFT, text }, [all]), false).hits).toBe(0);
});

it('pairs a span once, and asks for the kind only where it is strict', () => {
  const pairs = scoreDraft(DRAFT, [hint('Tweede zin.', 'accusing'), hint('Tweede', 'lecturing')]);
  expect(rates(pairs, false)).toMatchObject({ gold: 1, marked: 2, hits: 1, precision: 0.5, recall: 1 });
  expect(rates(pairs, true)).toMatchObject({ hits: 0, recall: 0 });
});

it('counts warnings only, and the clean drafts that have none', () => {
  const clean = { ...DRAFT, gold: [] };
  const judged = together([clean, { ...clean, id: 'b' }, DRAFT], ({ id }) => [
    hint('Dag', 'vague', id === 'a' ? 'advice' : 'warn'),
  ]);
  expect(judged).toMatchObject({ clean: 2, untouched: 1 });
  expect(rates([], false)).toMatchObject({ precision: null, recall: null, f1: null });
});
