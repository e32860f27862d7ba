import type { ComponentChildren } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { type Cell, csvOf } from '@/lib/insights/csv.ts';
import { csvSeparator } from '@/lib/options/exporting.ts';
import { t } from '@/lib/platform/i18n.ts';
import { Button } from '../../shared/Button.tsx';
import { download, textFile } from '../download.ts';
import { pngOf } from './picture.ts';
import { sayNumber } from './say.ts';

export interface FigureModel {
  /** Part of the names of its files. */
  id: string;
  title: string;
  /** What there is to see in it, in a sentence. */
  says: string;
  /** How it was counted. */
  note?: string;
  /** The head of the table, the first of what each row is. */
  columns: readonly string[];
  rows: readonly (readonly Cell[])[];
  /** Links of the rows, in their order. */
  links?: readonly string[];
  /** Null: there is nothing to draw. */
  picture: ComponentChildren | null;
  /** Takes all of the width. */
  isWide?: boolean;
}

interface FigureProps {
  figure: FigureModel;
  /** The period, as in the names of files. */
  days: string;
  onFailed(): void;
}

/** A picture with what it says in words, the same as a table, and both as files. */
export function Figure({ figure, days, onFailed }: FigureProps) {
  const { id, title, says, note, columns, rows, picture, isWide } = figure;
  const [asTable, setAsTable] = useState(false);
  const head = useId();
  const box = useRef<HTMLDivElement>(null);
  const name = `unwrap-${id}-${days}`;
  const savePicture = async () => {
    const chart = box.current?.querySelector('svg');
    if (chart) download({ name: `${name}.png`, blob: await pngOf(chart, title) });
  };
  const saveTable = () => {
    const table = csvOf([columns, ...rows], { separator: csvSeparator() });
    download(textFile(`${name}.csv`, 'text/csv', table));
  };
  return (
    <section class={`card figure ${isWide ? 'figure-wide' : ''}`} aria-labelledby={head}>
      <h3 id={head}>{title}</h3>
      <p>{says}</p>
      <div class="figure-shown" ref={box}>
        {asTable ? <Table figure={figure} labelledBy={head} /> : picture}
      </div>
      {note && <p class="hint">{note}</p>}
      <div class="figure-buttons">
        <Button kind="link" describedBy={head} onClick={() => setAsTable(!asTable)}>
          {t(asTable ? 'insights_as_picture' : 'insights_as_table')}
        </Button>
        <Button kind="link" describedBy={head} onClick={saveTable}>
          {t('insights_save_table')}
        </Button>
        {!asTable && (
          <Button kind="link" describedBy={head} onClick={() => void savePicture().catch(() => onFailed())}>
            {t('insights_save_picture')}
          </Button>
        )}
      </div>
    </section>
  );
}

function Table({ figure, labelledBy }: { figure: FigureModel; labelledBy: string }) {
  const { columns, rows, links } = figure;
  const say = (cell: Cell) =>
    cell === null ? t('insights_too_few') : typeof cell === 'number' ? sayNumber(cell) : cell;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keyboard, too
    <div class="figure-table" tabIndex={0}>
      <table aria-labelledby={labelledBy}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([first, ...others], at) => (
            <tr key={`${at} ${first}`}>
              <th scope="row">{links?.[at] ? <a href={links[at]}>{first}</a> : <bdi>{first}</bdi>}</th>
              {others.map((cell, column) => (
                <td key={columns[column + 1]}>{say(cell)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
