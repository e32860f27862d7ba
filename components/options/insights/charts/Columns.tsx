import { Chart, softWidth, textWidth } from './Chart.tsx';
import { ticksTo } from './scale.ts';

export interface Column {
  /** Below it, where there is room. */
  label: string;
  /** In full, on hover. */
  name: string;
  /** Null: too few to say. */
  value: number | null;
  /** Is not over yet. */
  isOpen?: boolean;
}

interface ColumnsProps {
  title: string;
  description: string;
  columns: readonly Column[];
  say(value: number): string;
}

const HEIGHT = 190;
const TOP = 24;
const BOTTOM = 26;
const FLOOR = HEIGHT - BOTTOM;
const WIDEST = 34;
/** More numbers than these above them are no picture any more. */
const MOST_SAID = 20;
/** Half of a label, and a quarter more. */
const ROOM = 0.65;

/** One upright bar each, in the order of time. */
export function Columns({ title, description, columns, say }: ColumnsProps) {
  const ticks = ticksTo(Math.max(0, ...columns.map(({ value }) => value ?? 0)));
  const top = ticks.at(-1) ?? 1;
  const y = (value: number) => FLOOR - (value / top) * (FLOOR - TOP);
  const left = Math.max(...ticks.map((tick) => softWidth(say(tick)))) + 10;
  return (
    <Chart title={title} description={description} height={() => HEIGHT}>
      {(width) => {
        const slot = (width - left) / Math.max(1, columns.length);
        const wide = Math.max(2, Math.min(WIDEST, slot * 0.62));
        const every = Math.ceil(
          (Math.max(...columns.map(({ label }) => softWidth(label)), 1) +
            (columns.length > MOST_SAID ? 14 : 6)) /
            Math.max(1, slot),
        );
        const roomy =
          columns.length <= MOST_SAID &&
          columns.every(({ value }) => value === null || textWidth(say(value)) <= slot);
        return (
          <>
            {ticks.map((tick) => (
              <g key={tick}>
                <line class="chart-line" x1={left} x2={width} y1={y(tick)} y2={y(tick)} />
                <text class="chart-soft" x={left - 8} y={y(tick) + 4} text-anchor="end">
                  {say(tick)}
                </text>
              </g>
            ))}
            {columns.map(({ label, name, value, isOpen }, at) => {
              const middle = left + slot * (at + 0.5);
              const tall = value === null ? 0 : Math.max(value > 0 ? 2 : 0, FLOOR - y(value));
              // The newest has its label, and each so many before it.
              const labelled = (columns.length - 1 - at) % every === 0;
              // Fonts differ from what is reckoned, and nothing may stick out.
              const atEnd = middle + softWidth(label) * ROOM > width;
              return (
                <g key={name} class="chart-column">
                  <title>{name}</title>
                  <rect class="chart-hover" x={left + slot * at} y={TOP} width={slot} height={FLOOR - TOP} />
                  {value === null ? (
                    <line
                      class="chart-unknown"
                      x1={middle - Math.min(6, wide / 2)}
                      x2={middle + Math.min(6, wide / 2)}
                      y1={FLOOR - 6}
                      y2={FLOOR - 6}
                    />
                  ) : (
                    value > 0 && (
                      <path
                        class={isOpen ? 'series-1' : 'series-0'}
                        d={column(middle - wide / 2, FLOOR - tall, wide, tall)}
                      />
                    )
                  )}
                  {value !== null && value > 0 && roomy && (
                    <text class="chart-value" x={middle} y={FLOOR - tall - 6} text-anchor="middle">
                      {say(value)}
                    </text>
                  )}
                  {labelled && (
                    <text
                      class="chart-soft"
                      x={atEnd ? width : middle}
                      y={HEIGHT - 8}
                      text-anchor={atEnd ? 'end' : 'middle'}
                    >
                      {label}
                    </text>
                  )}
                </g>
              );
            })}
            <line class="chart-floor" x1={left} x2={width} y1={FLOOR} y2={FLOOR} />
          </>
        );
      }}
    </Chart>
  );
}

/** Round at the top alone: it stands on the floor. */
function column(x: number, y: number, width: number, height: number): string {
  const round = Math.min(4, width / 2, height);
  return `M${x} ${y + height}V${y + round}Q${x} ${y} ${x + round} ${y}H${x + width - round}Q${x + width} ${y} ${x + width} ${y + round}V${y + height}Z`;
}
