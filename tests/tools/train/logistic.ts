import { shareOf } from '@/lib/reading/model/bag.ts';

/** A text as the places of its features, each of them there once. */
export interface Example {
  features: readonly number[];
  label: boolean;
  /** For so many it counts. */
  weight: number;
}

export interface Linear {
  weights: Float64Array;
  bias: number;
}

/** Pairs of steps and changes of slope that the next direction is drawn from. */
const MEMORY = 8;
const STEPS = 80;
const HALVINGS = 20;
const ENOUGH = 1e-5;

/**
 * Logistic regression with a penalty on the squares of the weights (the bias is free), by L-BFGS. The same examples give
 * the same weights. `values` is what a feature counts for where it is there.
 */
export function regressed(examples: readonly Example[], values: Float64Array, penalty: number): Linear {
  const size = values.length;
  const at = new Float64Array(size + 1);
  const slope = new Float64Array(size + 1);
  let loss = lossAt(examples, values, penalty, at, slope);
  const past: { step: Float64Array; turn: Float64Array; rho: number }[] = [];
  for (let round = 0; round < STEPS; round++) {
    const direction = Float64Array.from(slope);
    const alphas = past.map(() => 0);
    for (let back = past.length - 1; back >= 0; back--) {
      const { step, turn, rho } = past[back] as (typeof past)[number];
      const alpha = rho * dot(step, direction);
      alphas[back] = alpha;
      add(direction, turn, -alpha);
    }
    const latest = past.at(-1);
    const unit = latest
      ? 1 / (latest.rho * dot(latest.turn, latest.turn))
      : 1 / Math.sqrt(dot(slope, slope) || 1);
    for (let place = 0; place <= size; place++) direction[place] = (direction[place] ?? 0) * unit;
    for (const [index, { step, turn, rho }] of past.entries())
      add(direction, step, (alphas[index] ?? 0) - rho * dot(turn, direction));
    const from = Float64Array.from(at);
    const before = Float64Array.from(slope);
    const fall = -dot(before, direction);
    let length = 1;
    let reached = loss;
    for (let halving = 0; halving < HALVINGS; halving++) {
      at.set(from);
      add(at, direction, -length);
      reached = lossAt(examples, values, penalty, at, slope);
      if (reached <= loss + 1e-4 * length * fall) break;
      length /= 2;
    }
    const step = at.map((value, place) => value - (from[place] ?? 0));
    const turn = slope.map((value, place) => value - (before[place] ?? 0));
    const bend = dot(step, turn);
    if (bend > 1e-10) past.push({ step, turn, rho: 1 / bend });
    if (past.length > MEMORY) past.shift();
    const done = Math.abs(loss - reached) < ENOUGH * Math.abs(loss);
    loss = reached;
    if (done) break;
  }
  return {
    weights: at.slice(0, size).map((weight, place) => weight * (values[place] ?? 0)),
    bias: at[size] ?? 0,
  };
}

export function scoreOf({ weights, bias }: Linear, features: readonly number[]): number {
  let sum = 0;
  for (const place of features) sum += weights[place] ?? 0;
  return bias + sum * shareOf(features.length);
}

/** The loss at a point; its slope is written to `slope`. */
function lossAt(
  examples: readonly Example[],
  values: Float64Array,
  penalty: number,
  at: Float64Array,
  slope: Float64Array,
): number {
  const size = values.length;
  let loss = 0;
  slope.fill(0);
  for (const { features, label, weight } of examples) {
    const share = shareOf(features.length);
    let sum = 0;
    for (const place of features) sum += (at[place] ?? 0) * (values[place] ?? 0);
    const score = (at[size] ?? 0) + sum * share;
    const signed = label ? score : -score;
    loss += weight * (signed > 0 ? Math.log1p(Math.exp(-signed)) : Math.log1p(Math.exp(signed)) - signed);
    const off = weight * (1 / (1 + Math.exp(-score)) - Number(label));
    slope[size] = (slope[size] ?? 0) + off;
    for (const place of features) slope[place] = (slope[place] ?? 0) + off * share * (values[place] ?? 0);
  }
  for (let place = 0; place < size; place++) {
    const weight = at[place] ?? 0;
    loss += (penalty * weight * weight) / 2;
    slope[place] = (slope[place] ?? 0) + penalty * weight;
  }
  return loss;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let place = 0; place < a.length; place++) sum += (a[place] ?? 0) * (b[place] ?? 0);
  return sum;
}

function add(to: Float64Array, what: Float64Array, times: number): void {
  for (let place = 0; place < to.length; place++) to[place] = (to[place] ?? 0) + times * (what[place] ?? 0);
}
