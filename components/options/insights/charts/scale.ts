/** A round number at or above the greatest, and the steps up to it: few enough to read. */
export function ticksTo(greatest: number): number[] {
  if (greatest <= 0) return [0, 1];
  const rough = greatest / 3;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((each) => each >= rough) ?? rough;
  // Complaints come whole.
  const whole = greatest >= 1 ? Math.max(1, step) : step;
  const ticks = [0];
  while ((ticks.at(-1) ?? 0) < greatest) ticks.push(round((ticks.at(-1) ?? 0) + whole));
  return ticks;
}

function round(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
