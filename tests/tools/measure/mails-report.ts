/** The scores of many mails, counted and in words. Pure. */
import { LANGUAGES, type Language } from '@/lib/reading/types.ts';
import type { LabelledMail } from './mails-file.ts';
import { type Field, FOUND, type FoundField, JUDGED, type JudgedField, type Score } from './mails-score.ts';

export interface Scored extends Score {
  mail: LabelledMail;
}

/** 0 to 1; null where there was nothing to find and nothing was found. */
export interface Rates {
  precision: number | null;
  recall: number | null;
  f1: number | null;
}

/** By field: rates, or how many of one were right. A field that no mail says anything of is left out. */
export type Summary = Partial<Record<FoundField, Rates> & Record<JudgedField, number>>;

export type Summaries = Partial<Record<Language | 'all', Summary>>;

export function summaries(scored: readonly Scored[]): Summaries {
  const spoken = LANGUAGES.map((lang) => [lang, of(scored, lang)] as const);
  return Object.fromEntries([
    ...spoken.filter(([, own]) => own.length > 0).map(([lang, own]) => [lang, summary(own)]),
    ['all', summary(scored)],
  ]);
}

function summary(scored: readonly Scored[]): Summary {
  return Object.fromEntries([
    ...FOUND.flatMap((field) => {
      const rates = ratesOf(scored, field);
      return rates ? [[field, rates]] : [];
    }),
    ...JUDGED.flatMap((field) => {
      const { right, total } = judgedOf(scored, field);
      return total > 0 ? [[field, right / total]] : [];
    }),
  ]);
}

function ratesOf(scored: readonly Scored[], field: FoundField): Rates | null {
  const tallies = scored.flatMap(({ found }) => found[field] ?? []);
  if (tallies.length === 0) return null;
  const sum = (of: 'hits' | 'extra' | 'missed') => tallies.reduce((total, each) => total + each[of], 0);
  const [hits, extra, missed] = [sum('hits'), sum('extra'), sum('missed')];
  const share = (part: number, whole: number) => (whole === 0 ? null : part / whole);
  return {
    precision: share(hits, hits + extra),
    recall: share(hits, hits + missed),
    f1: share(2 * hits, 2 * hits + extra + missed),
  };
}

function judgedOf(scored: readonly Scored[], field: JudgedField): { right: number; total: number } {
  const verdicts = scored.flatMap(({ judged }) => judged[field] ?? []);
  return { right: verdicts.filter(({ right }) => right).length, total: verdicts.length };
}

/** A table by language for the tuned part, the held-out part and all; then what went wrong in the parts `listed`. */
export function report(scored: readonly Scored[], listed: readonly Scored[]): string {
  const parts = [
    ['tuned', scored.filter(({ mail }) => !mail.heldOut)],
    ['held out', scored.filter(({ mail }) => mail.heldOut)],
    ['all', scored],
  ] as const;
  const tables = parts.flatMap(([name, own]) =>
    own.length === 0 ? [] : [`${name}: ${own.length} texts`, ...table(own), ''],
  );
  return [...tables, ...errors(listed)].join('\n');
}

function table(scored: readonly Scored[]): string[] {
  const columns = [...LANGUAGES.map((lang) => [lang, of(scored, lang)] as const), ['all', scored] as const];
  const filled = columns.filter(([, own]) => own.length > 0);
  const cell = (own: readonly Scored[], field: FoundField): string => {
    const rates = ratesOf(own, field);
    return rates && rates.f1 !== null
      ? `${hundredths(rates.precision)} ${hundredths(rates.recall)} ${hundredths(rates.f1)}`
      : '–';
  };
  const rows = [
    ['', ...filled.map(([name, own]) => `${name} (${own.length})`)],
    ['', ...filled.map(() => 'prec rec  f1')],
    ...FOUND.map((field) => [field, ...filled.map(([, own]) => cell(own, field))]),
    ...JUDGED.map((field) => [
      field,
      ...filled.map(([, own]) => {
        const { right, total } = judgedOf(own, field);
        return total === 0 ? '–' : `${right}/${total} ${hundredths(right / total)}`;
      }),
    ]),
  ];
  const shown = rows.filter(([name], at) => at < 2 || name === '' || !isBlank(rows[at] ?? []));
  return shown.map((cells) =>
    cells
      .map((text, column) => text.padEnd(column === 0 ? 18 : 16))
      .join('')
      .trimEnd(),
  );
}

function isBlank(cells: readonly string[]): boolean {
  return cells.slice(1).every((cell) => cell === '–');
}

/** By field, so that what goes wrong alike stands together. */
function errors(scored: readonly Scored[]): string[] {
  const lines = [...FOUND, ...JUDGED].flatMap((field) =>
    scored.flatMap((each) => {
      const wrong = errorIn(each, field);
      return wrong ? [`  ${field} ${each.mail.id} (${each.mail.lang}): ${wrong}`] : [];
    }),
  );
  return [`errors: ${lines.length}`, ...lines];
}

function errorIn({ found, judged }: Score, field: Field): string | null {
  const tally = found[field as FoundField];
  const verdict = judged[field as JudgedField];
  if (tally ? tally.extra + tally.missed === 0 : (verdict?.right ?? true)) return null;
  const shown = tally ?? verdict;
  return shown ? `expected ${quoted(shown.expected)}, got ${quoted(shown.got)}` : null;
}

function quoted(text: string): string {
  return JSON.stringify(text.length > 240 ? `${text.slice(0, 240)}…` : text);
}

function hundredths(rate: number | null): string {
  return rate === null ? '–   ' : rate.toFixed(2);
}

function of(scored: readonly Scored[], lang: Language): Scored[] {
  return scored.filter(({ mail }) => mail.lang === lang);
}
