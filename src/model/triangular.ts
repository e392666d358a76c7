import { normal, normalProbability, uniform } from './random';

/** A range in which a value may lie: two ends and the value held most plausible. */
export interface Triangle {
  readonly low: number;
  readonly mode: number;
  readonly high: number;
}

/** The value below which the share u of a triangular distribution lies. A range without width is its mode. */
export const triangularQuantile = ({ low, mode, high }: Triangle, u: number): number => {
  const width = high - low;
  if (!(width > 0)) return mode;
  return u * width < mode - low
    ? low + Math.sqrt(u * width * (mode - low))
    : high - Math.sqrt((1 - u) * width * (high - mode));
};

/** First draw number of the ranges; 0…999 belong to the customers of the population. */
const FIRST_DRAW = 1000;
/** Draw number of the factor that all ranges share. */
const COMMON_DRAW = 999;

/**
 * The uniform number of range `position` in draw `index`.
 * @param correlation share of a common factor, 0…1: 0 makes the ranges independent, 1 lets them move as one
 *   (one-factor Gaussian copula)
 */
export const sharedUniform = (seed: number, index: number, position: number, correlation: number): number => {
  const own = FIRST_DRAW + position;
  if (!(correlation > 0)) return uniform(seed, index, own);
  const common = normal(seed, index, COMMON_DRAW);
  return normalProbability(Math.sqrt(correlation) * common + Math.sqrt(1 - correlation) * normal(seed, index, own));
};

/** Quantile of a sorted sample by linear interpolation between its points (type 7 of Hyndman & Fan 1996). */
export const sampleQuantile = (sorted: ArrayLike<number>, share: number): number => {
  const place = (sorted.length - 1) * share;
  const below = Math.floor(place);
  const low = sorted[below] ?? NaN;
  const high = sorted[Math.min(below + 1, sorted.length - 1)] ?? NaN;
  return low + (place - below) * (high - low);
};
