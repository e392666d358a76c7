import { evaluateSettled } from './evaluate';
import type { OutputId } from './outputs';
import { type ParameterId, isParameterId } from './parameters';
import { type Inputs, settle } from './settle';
import { type Triangle, sampleQuantile, sharedUniform, triangularQuantile } from './triangular';

/** Ranges instead of single values; what has none stays where it is. */
export type Ranges = Partial<Readonly<Record<ParameterId, Triangle>>>;

export interface Drawing {
  /** Number of draws, 1…100 000. */
  readonly size: number;
  readonly seed: number;
  /** Share of a factor common to all ranges, 0…1; 0 takes them as independent, which is itself an assumption. */
  readonly correlation: number;
}
export const DEFAULT_DRAWING: Drawing = { size: 2000, seed: 20231015, correlation: 0 };

/** The shares at which the spread of a result is reported. */
export const REPORTED_SHARES = [0.05, 0.25, 0.5, 0.75, 0.95] as const;
export type FiveQuantiles = readonly [number, number, number, number, number];

const rangedIds = (...ranges: readonly Ranges[]): readonly ParameterId[] => [
  ...new Set(ranges.flatMap((given) => Object.keys(given)).filter(isParameterId)),
];

/**
 * One draw: every range replaced by a value in it (E40).
 * @param ids the ranges in order; the place of a range in it decides which random number is its own
 */
const drawn = (inputs: Inputs, ranges: Ranges, ids: readonly ParameterId[], index: number, how: Drawing): Inputs => {
  const values: Partial<Record<ParameterId, number>> = {};
  ids.forEach((id, position) => {
    const range = ranges[id];
    if (range) values[id] = triangularQuantile(range, sharedUniform(how.seed, index, position, how.correlation));
  });
  return settle({ ...inputs, ...values }).inputs;
};

/**
 * Where results lie if the sliders lie in these ranges: not how probable anything is (E40).
 *
 * @param inputs any inputs, settled first
 * @param ranges low, most plausible and high value of each uncertain parameter
 * @returns for each output its 5, 25, 50, 75 and 95 % quantile over the draws
 */
export const uncertainty = <Id extends OutputId>(
  inputs: Partial<Inputs>,
  ranges: Ranges,
  outputs: readonly Id[],
  how: Partial<Drawing> = {},
): Readonly<Record<Id, FiveQuantiles>> => {
  const drawing = { ...DEFAULT_DRAWING, ...how };
  const settled = settle(inputs).inputs;
  const ids = rangedIds(ranges);
  const columns = outputs.map((id) => ({ id, column: new Float64Array(drawing.size) }));
  for (let index = 0; index < drawing.size; index += 1) {
    const result = evaluateSettled(drawn(settled, ranges, ids, index, drawing));
    for (const { id, column } of columns) column[index] = result[id];
  }
  const quantiles = {} as Record<Id, FiveQuantiles>;
  for (const { id, column } of columns) {
    column.sort();
    const [a, b, c, d, e] = REPORTED_SHARES;
    const at = (share: number): number => sampleQuantile(column, share);
    quantiles[id] = [at(a), at(b), at(c), at(d), at(e)];
  }
  return quantiles;
};

export interface Uncertain {
  readonly inputs: Partial<Inputs>;
  readonly ranges: Ranges;
}

/**
 * In which share of the draws B reaches more than A. Both meet the same draws: where a parameter has a range in both,
 * they draw the same place of it. Equal results count half.
 */
export const shareOfWins = (a: Uncertain, b: Uncertain, output: OutputId, how: Partial<Drawing> = {}): number => {
  const drawing = { ...DEFAULT_DRAWING, ...how };
  const ids = rangedIds(a.ranges, b.ranges);
  const settledA = settle(a.inputs).inputs;
  const settledB = settle(b.inputs).inputs;
  let wins = 0;
  for (let index = 0; index < drawing.size; index += 1) {
    const valueA = evaluateSettled(drawn(settledA, a.ranges, ids, index, drawing))[output];
    const valueB = evaluateSettled(drawn(settledB, b.ranges, ids, index, drawing))[output];
    wins += valueB > valueA ? 1 : valueB === valueA ? 0.5 : 0;
  }
  return wins / drawing.size;
};
