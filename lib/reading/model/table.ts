import { type Layout, shareOf } from './bag.ts';

/** A linear model as it ships: a byte a weight, in base64, and for each region what one step of its bytes is worth. */
export interface Shipped {
  bias: number;
  steps: readonly [number, number, number, number];
}

export interface LinearModel {
  weights: Float32Array;
  bias: number;
}

/** The weights of both shared regions stand apart from those of the language. */
export function unpacked(layout: Layout, { bias, steps }: Shipped, shared: string, own: string): LinearModel {
  const bytes = atob(shared) + atob(own);
  const weights = new Float32Array(bytes.length);
  for (const [region, { start, size }] of layout.entries()) {
    const step = steps[region] ?? 0;
    for (let place = start; place < start + size; place++)
      weights[place] = ((bytes.charCodeAt(place) << 24) >> 24) * step;
  }
  return { weights, bias };
}

export function scored({ weights, bias }: LinearModel, features: ArrayLike<number>): number {
  let sum = 0;
  for (let at = 0; at < features.length; at++) sum += weights[features[at] ?? 0] ?? 0;
  return bias + sum * shareOf(features.length);
}
