import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { useWidth } from './useWidth.ts';

interface ChartProps {
  title: string;
  /** All that it shows, in a sentence. */
  description: string;
  height(width: number): number;
  children(width: number): ComponentChildren;
}

/** A picture with a name and a description, as wide as its place. */
export function Chart({ title, description, height, children }: ChartProps) {
  const id = useId();
  const { box, width } = useWidth();
  const high = height(width);
  return (
    <div class="chart-box" ref={box}>
      <svg
        class="chart"
        role="img"
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-text`}
        viewBox={`0 0 ${width} ${high}`}
        width={width}
        height={high}
      >
        <title id={`${id}-title`}>{title}</title>
        <desc id={`${id}-text`}>{description}</desc>
        {children(width)}
      </svg>
    </div>
  );
}

/** Pixels of a letter, more than most have. */
const LETTER = 7.2;
const SOFT_LETTER = 6.6;

/** About how wide text is at the charts' size: there is nothing to measure it by before it is drawn. */
export function textWidth(text: string): number {
  return text.length * LETTER;
}

/** The same of what stands beside a line, in smaller letters. */
export function softWidth(text: string): number {
  return text.length * SOFT_LETTER;
}

/** Cut where there is no room; whole in the table. */
export function fitted(text: string, width: number): string {
  const most = Math.max(1, Math.floor(width / LETTER));
  return text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`;
}
