import { Bars } from './charts/Bars.tsx';
import type { FigureModel } from './Figure.tsx';
import { sayNumber } from './say.ts';

interface CountedRow {
  key: string;
  label: string;
  count: number;
  /** Place of its colour. */
  place?: number;
  /** Lies beside what the others say. */
  isAside?: boolean;
}

interface Counted extends Omit<FigureModel, 'rows' | 'picture'> {
  rows: readonly CountedRow[];
  /** What all of them are of. */
  of: number;
  /** Enough of them for a picture. */
  isDrawn: boolean;
}

/** A figure with one count a row: as a table, and as a bar each. */
export function counted({ rows, of, isDrawn, ...figure }: Counted): FigureModel {
  return {
    ...figure,
    rows: rows.map(({ label, count }) => [label, count]),
    picture: isDrawn && (
      <Bars
        title={figure.title}
        description={figure.says}
        of={of}
        bars={rows.map(({ key, label, count, place = 0, isAside = false }) => ({
          ...{ key, label, isAside, said: sayNumber(count) },
          parts: [...Array.from({ length: place }, () => 0), count],
        }))}
      />
    ),
  };
}
