import { median, percentile } from './stats.ts';
import type { Bench, Measure, Row } from './types.ts';

export function rowOf(bench: Bench, where: Row['where'], measure: Measure): Row {
  const { judge = 'p95', samples, what, note = '', noise = 0 } = measure;
  const numbers = { median: median(samples), p95: percentile(samples, 95) };
  const state = judge === 'none' ? 'shown' : verdict(numbers[judge], bench.budget, noise);
  const budget = judge === 'none' ? null : bench.budget;
  return {
    bench: bench.name,
    what,
    where,
    unit: bench.unit,
    samples: samples.length,
    ...numbers,
    budget,
    state,
    note,
  };
}

function verdict(value: number, budget: number, noise: number): Row['state'] {
  if (noise > budget) return 'unsure';
  return value <= budget ? 'ok' : 'over';
}

/** A bench that could not be run is no good news. */
export function failedRow({ name, unit, budget }: Bench, where: Row['where'], error: unknown): Row {
  const note = error instanceof Error ? error.message : String(error);
  const none = { samples: 0, median: null, p95: null };
  return { bench: name, what: name, where, unit, ...none, budget, state: 'failed', note };
}

export function table(rows: readonly Row[]): string {
  const cells = [
    ['what', 'where', 'n', 'median', 'p95', 'budget', ''],
    ...rows.map((row) => [
      row.what,
      row.where,
      String(row.samples),
      shown(row.median, row),
      shown(row.p95, row),
      shown(row.budget, row),
      row.state,
    ]),
  ];
  const widths = cells[0]?.map((_, column) => Math.max(...cells.map((line) => line[column]?.length ?? 0)));
  const lines = cells.map((line) =>
    line
      .map((cell, at) =>
        at >= 2 && at <= 5 ? cell.padStart(widths?.[at] ?? 0) : cell.padEnd(widths?.[at] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  );
  const notes = new Map<string, Set<string>>();
  for (const { note, what, where } of rows) {
    if (note) notes.set(note, (notes.get(note) ?? new Set()).add(`${what} (${where})`));
  }
  return [...lines, '', ...[...notes].map(([note, about]) => `${[...about].join(', ')}: ${note}`)].join('\n');
}

function shown(value: number | null, { unit }: Row): string {
  return value === null ? '–' : `${value.toFixed(value >= 100 ? 0 : 1)} ${unit}`;
}
