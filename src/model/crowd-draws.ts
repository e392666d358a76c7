import type { Spread } from './customer';
import { exponential } from './exponential';
import { normal, uniform } from './random';

/** Customers are handled so many at a time: what is worked out on the way stays in the nearest cache. */
export const CHUNK = 500;

/** Columns of the standard normal numbers of a customer by what they move; weights are the first eight. */
export const DRAWN = {
  expectation: 8,
  choiceSensitivity: 9,
  switchingCost: 10,
  deliveredValue: 11,
  attitude: 12,
  rivals: 13,
  stays: 16,
} as const;
const COLUMNS = 17;

/** Columns of the factors that follow from those numbers and a spread; weights are the first eight. */
export const FACTOR = { choiceSensitivity: 8, switchingCost: 9, attitude: 10 } as const;
const FACTORS = 11;
const WEIGHTS = 8;

/** What makes the customers first…first + CHUNK − 1 differ, column by column. */
export interface Chunk {
  readonly first: number;
  /** Drawn once for a seed: standard normal numbers, and in the last column a uniform one. */
  readonly draws: Float64Array;
  /** e^(σ z), worked out again when its spread changes. */
  readonly factors: Float64Array;
  /** The spreads the factors stand at. */
  readonly spread: { weights: number; choiceSensitivity: number; switchingCost: number; attitude: number };
}

/** Draws the customers of one chunk: the same numbers as `customers` draws. */
export const drawChunk = (seed: number, first: number): Chunk => {
  const draws = new Float64Array(COLUMNS * CHUNK);
  for (let column = 0; column < COLUMNS; column += 1)
    for (let i = 0; i < CHUNK; i += 1)
      draws[column * CHUNK + i] =
        column === DRAWN.stays ? uniform(seed, first + i, column) : normal(seed, first + i, column);
  return {
    first,
    draws,
    factors: new Float64Array(FACTORS * CHUNK),
    spread: { weights: NaN, choiceSensitivity: NaN, switchingCost: NaN, attitude: NaN },
  };
};

/** e^(σ z − by) of some columns of draws, into columns of factors. */
const raise = (chunk: Chunk, from: number, to: number, columns: number, sigma: number, by: number): void => {
  const { draws, factors } = chunk;
  const shift = (from - to) * CHUNK;
  for (let i = to * CHUNK; i < (to + columns) * CHUNK; i += 1)
    factors[i] = exponential(sigma * (draws[i + shift] as number) - by);
};

/** Brings the factors of a chunk to a spread; what has not changed is left. */
export const spreadChunk = (chunk: Chunk, spread: Spread): void => {
  const { spread: at } = chunk;
  if (at.weights !== spread.weights) raise(chunk, 0, 0, WEIGHTS, spread.weights, 0);
  at.weights = spread.weights;
  for (const name of ['choiceSensitivity', 'switchingCost', 'attitude'] as const) {
    const sigma = spread[name];
    // Two of them are factors with mean 1; that of attitude moves its odds.
    const by = name === 'attitude' ? 0 : (sigma * sigma) / 2;
    if (at[name] !== sigma) raise(chunk, DRAWN[name], FACTOR[name], 1, sigma, by);
    at[name] = sigma;
  }
};
