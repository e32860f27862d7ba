import { Chart, textWidth } from './Chart.tsx';

interface YearLineProps {
  title: string;
  description: string;
  /** Each a place in the year, from 0 to 1, with what it is. */
  dots: readonly { at: number; name: string }[];
  /** At both ends. */
  from: string;
  to: string;
}

const RADIUS = 7;
const APART = RADIUS * 2 + 2;
/** Above one another at most. */
const MOST = 4;
const FLOOR = MOST * (APART - 1) + 6;

/** A year with a dot for each time; those of about the same day stand on one another. The first is hollow: it happens to anyone. */
export function YearLine({ title, description, dots, from, to }: YearLineProps) {
  return (
    <Chart title={title} description={description} height={() => FLOOR + 26}>
      {(width) => {
        const [left, right] = [RADIUS + 1, width - RADIUS - 1];
        const placed: { x: number; y: number; name: string }[] = [];
        for (const { at, name } of dots) {
          const x = left + at * (right - left);
          const under = placed.filter((other) => Math.abs(other.x - x) < APART).length;
          placed.push({ x, y: FLOOR - RADIUS - 3 - (under % MOST) * (APART - 1), name });
        }
        return (
          <>
            {Array.from({ length: 13 }, (_, month) => left + (month / 12) * (right - left)).map((x) => (
              <line key={x} class="chart-line" x1={x} x2={x} y1={FLOOR - 5} y2={FLOOR} />
            ))}
            <line class="chart-floor" x1={0} x2={width} y1={FLOOR} y2={FLOOR} />
            {placed.map(({ x, y, name }, place) => (
              <circle
                key={`${place} ${name}`}
                class={place === 0 ? 'series-4' : 'series-3'}
                cx={x}
                cy={y}
                r={RADIUS - 1}
              >
                <title>{name}</title>
              </circle>
            ))}
            <text class="chart-soft" x={0} y={FLOOR + 20}>
              {from}
            </text>
            <text class="chart-soft" x={width} y={FLOOR + 20} text-anchor="end">
              {textWidth(from) + textWidth(to) + 10 < width ? to : ''}
            </text>
          </>
        );
      }}
    </Chart>
  );
}
