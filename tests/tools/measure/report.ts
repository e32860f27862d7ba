/** The scores of many pages, counted and in words. Pure. */
import { FIELDS, type Field, type Score } from './score.ts';

export interface Scored extends Score {
  app: string;
  /** `app/state`. */
  name: string;
}

type Rates = Record<Field, number | null>;

/** Rates are 0 to 1, and null where no page says anything of the field. The rest are counts. */
export interface Summary extends Rates {
  states: number;
  wrongCustomers: number;
  confirmedRight: number;
  confirmedWrong: number;
  proposedRight: number;
  proposedWrong: number;
}

export function summary(scored: readonly Scored[]): Summary {
  const rates = FIELDS.map((field) => {
    const { right, total } = count(scored, field);
    return [field, total === 0 ? null : right / total] as const;
  });
  const given = (right: boolean, confirmed: boolean) =>
    scored.filter((each) => each.given?.right === right && each.given.confirmed === confirmed).length;
  return {
    states: scored.length,
    ...(Object.fromEntries(rates) as Rates),
    wrongCustomers: scored.filter(({ given }) => given?.right === false).length,
    confirmedRight: given(true, true),
    confirmedWrong: given(false, true),
    proposedRight: given(true, false),
    proposedWrong: given(false, false),
  };
}

export function summaries(scored: readonly Scored[]): Summary & { apps: Record<string, Summary> } {
  const apps = byApp(scored).map(([app, own]) => [app, summary(own)] as const);
  return { ...summary(scored), apps: Object.fromEntries(apps) };
}

/** Wrong customers first, then right of all by app and field, then every miss. */
export function report(scored: readonly Scored[]): string {
  return [...wrongCustomers(scored), '', ...table(scored), '', ...misses(scored)].join('\n');
}

function wrongCustomers(scored: readonly Scored[]): string[] {
  const wrong = scored.flatMap(({ name, given }) => (given?.right === false ? [{ name, ...given }] : []));
  const { confirmedRight, confirmedWrong, proposedRight, proposedWrong } = summary(scored);
  return [
    `wrong customers: ${wrong.length}`,
    ...wrong.map(
      ({ name, expected, got, confirmed }) =>
        `  ${name}: ${got}, ${confirmed ? 'CONFIRMED' : 'proposed'}; expected ${expected}`,
    ),
    `addresses given: confirmed ${confirmedRight} right, ${confirmedWrong} wrong; ` +
      `proposed ${proposedRight} right, ${proposedWrong} wrong`,
  ];
}

function table(scored: readonly Scored[]): string[] {
  const row = (name: string, own: readonly Scored[]) => [
    name,
    String(own.length),
    ...FIELDS.map((field) => {
      const { right, total } = count(own, field);
      return total === 0 ? '–' : `${right}/${total}`;
    }),
  ];
  const all = row('all', scored);
  const percent = [
    '',
    '',
    ...FIELDS.map((field) => {
      const { right, total } = count(scored, field);
      return total === 0 ? '' : `${Math.floor((1000 * right) / total) / 10} %`;
    }),
  ];
  const rows = [
    ['app', 'states', ...FIELDS],
    ...byApp(scored).map(([app, own]) => row(app, own)),
    all,
    percent,
  ];
  const widths = all.map((_, column) => Math.max(...rows.map((cells) => cells[column]?.length ?? 0)));
  return rows.map((cells) =>
    cells
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}

function misses(scored: readonly Scored[]): string[] {
  const lines = scored.flatMap(({ name, fields }) =>
    FIELDS.flatMap((field) => {
      const verdict = fields[field];
      if (!verdict || verdict.right) return [];
      const shown = (text: string) => JSON.stringify(text.length > 140 ? `${text.slice(0, 140)}…` : text);
      return [`  ${name} ${field}: expected ${shown(verdict.expected)}, got ${shown(verdict.got)}`];
    }),
  );
  return [`misses: ${lines.length}`, ...lines];
}

function count(scored: readonly Scored[], field: Field): { right: number; total: number } {
  const verdicts = scored.flatMap(({ fields }) => fields[field] ?? []);
  return { right: verdicts.filter(({ right }) => right).length, total: verdicts.length };
}

function byApp(scored: readonly Scored[]): [string, Scored[]][] {
  const apps = [...new Set(scored.map(({ app }) => app))].sort();
  return apps.map((app) => [app, scored.filter((each) => each.app === app)]);
}
