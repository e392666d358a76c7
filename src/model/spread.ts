import { sampleQuantile } from './triangular';
import { REPORTED_SHARES, type FiveQuantiles } from './uncertainty';

/** Dots of a picture in which every dot stands for the same share of the draws. */
export const DOTS = 20;

/** Where the draws of one result lie; all in its own unit. */
export interface Spread {
  /** The 5, 25, 50, 75 and 95 % quantiles. */
  readonly quantiles: FiveQuantiles;
  /** The middles of twenty equal shares of the draws, from the lowest to the highest. */
  readonly dots: readonly number[];
  /** Standard error of the 5 and of the 95 % quantile, whichever is larger: what another seed might change. */
  readonly error: number;
}

/**
 * Standard error of a quantile: half the way between the quantiles one standard error of the share away. It needs no
 * shape of the distribution (Woodruff 1952).
 */
const errorOf = (sorted: Float64Array, share: number): number => {
  const by = Math.sqrt((share * (1 - share)) / Math.max(1, sorted.length));
  const at = (place: number): number => sampleQuantile(sorted, Math.min(1, Math.max(0, place)));
  return (at(share + by) - at(share - by)) / 2;
};

/** The spread of a column of draws, which is left as it is. */
export const spreadOf = (column: Float64Array): Spread => {
  const sorted = column.slice().sort();
  const at = (share: number): number => sampleQuantile(sorted, share);
  const [a, b, c, d, e] = REPORTED_SHARES;
  return {
    quantiles: [at(a), at(b), at(c), at(d), at(e)],
    dots: Array.from({ length: DOTS }, (_, i) => at((i + 0.5) / DOTS)),
    error: Math.max(errorOf(sorted, a), errorOf(sorted, e)),
  };
};

/** In which share of the draws the second of two columns is the higher one, 0…1; equal results count half. */
export const winShare = (first: Float64Array, second: Float64Array): number => {
  const size = Math.min(first.length, second.length);
  let wins = 0;
  for (let i = 0; i < size; i += 1) {
    const [a, b] = [first[i] ?? NaN, second[i] ?? NaN];
    wins += b > a ? 1 : b === a ? 0.5 : 0;
  }
  return wins / size;
};
