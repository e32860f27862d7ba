import { Chart, fitted, softWidth, textWidth } from './Chart.tsx';

export interface Bar {
  /** Names it among the others. */
  key: string;
  label: string;
  /** At its end. */
  said: string;
  /** One a series; without series, one. */
  parts: readonly number[];
  /** Lies beside what the others say. */
  isAside?: boolean;
}

interface BarsProps {
  title: string;
  description: string;
  bars: readonly Bar[];
  /** What each part of a bar is; the order of the colours. */
  series?: readonly string[];
  /** Every bar is as long as its parts together are of this; absent: of the longest. */
  of?: number;
}

const ROW = 48;
/** Of what is said, where it has a line of its own. */
const SAID = 18;
const THICK = 13;
const KEY_ROW = 22;
const GAP = 2;

/** Lying bars below their names, of one part or several. */
export function Bars({ title, description, bars, series = [], of }: BarsProps) {
  const sum = (parts: readonly number[]) => parts.reduce((total, part) => total + part, 0);
  const longest = of ?? Math.max(1, ...bars.map(({ parts }) => sum(parts)));
  return (
    <Chart
      title={title}
      description={description}
      height={(width) => bars.length * (ROW + below(bars, width)) + keyHeight(series, width)}
    >
      {(width) => {
        const head = keyHeight(series, width);
        const more = below(bars, width);
        return (
          <>
            <Key series={series} width={width} />
            {bars.map((bar, at) => (
              <g key={bar.key} transform={`translate(0 ${head + at * (ROW + more)})`}>
                <title>{`${bar.label}: ${bar.said}`}</title>
                <text class="chart-label" x={0} y={14}>
                  {fitted(bar.label, more > 0 ? width : width - textWidth(bar.said) - 16)}
                </text>
                <text
                  class="chart-value"
                  x={more > 0 ? 0 : width}
                  y={14 + more}
                  text-anchor={more > 0 ? 'start' : 'end'}
                >
                  {bar.said}
                </text>
                <rect class="chart-track" x={0} y={22 + more} width={width} height={THICK} rx={3} />
                {partsOf(bar.parts, width, longest).map(({ x, wide, place }) => (
                  <rect
                    key={place}
                    class={bar.isAside ? 'series-4' : `series-${place}`}
                    x={x}
                    y={22 + more}
                    width={wide}
                    height={THICK}
                    rx={3}
                  />
                ))}
              </g>
            ))}
          </>
        );
      }}
    </Chart>
  );
}

/** Pixels more for each where little is left for the names beside what is said. */
function below(bars: readonly Bar[], width: number): number {
  const isTight = ({ label, said }: Bar) =>
    textWidth(said) > width / 3 && textWidth(label) + textWidth(said) + 16 > width;
  return bars.some(isTight) ? SAID : 0;
}

function partsOf(parts: readonly number[], width: number, longest: number) {
  let from = 0;
  return parts.flatMap((part, place) => {
    const wide = (part / longest) * width;
    const x = from;
    from += wide;
    return part > 0 ? [{ x, wide: Math.max(3, wide - GAP), place }] : [];
  });
}

/** Where each name stands; a new line where it would go over the edge. */
function keysOf(series: readonly string[], width: number) {
  let [x, row] = [0, 0];
  return series.map((name, place) => {
    const wide = 18 + softWidth(name) + 14;
    if (x > 0 && x + wide - 14 > width) [x, row] = [0, row + 1];
    const at = { name, place, x, row };
    x += wide;
    return at;
  });
}

function keyHeight(series: readonly string[], width: number): number {
  const last = keysOf(series, width).at(-1);
  return last ? (last.row + 1) * KEY_ROW + 8 : 0;
}

function Key({ series, width }: { series: readonly string[]; width: number }) {
  return (
    <>
      {keysOf(series, width).map(({ name, place, x, row }) => (
        <g key={name} transform={`translate(${x} ${row * KEY_ROW})`}>
          <rect class={`series-${place}`} x={1} y={3} width={12} height={12} rx={3} />
          <text class="chart-soft" x={19} y={14}>
            {name}
          </text>
        </g>
      ))}
    </>
  );
}
