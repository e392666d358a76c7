import { largestRemainder, rounded } from '../content/format';
import { RATING_IDS, type RatingId } from '../model/alternatives';
import type { ParameterId } from '../model/parameters';
import type { Inputs } from '../model/settle';
import type { Result } from '../model/evaluate';
import type { State } from './subject';

/** One row of the waterfall, in points on the common axis. */
export interface Row {
  readonly id: RatingId;
  /** +1: what the customer gets; −1: what the customer gives. */
  readonly sign: 1 | -1;
  /** Where the bar begins and ends. */
  readonly start: number;
  readonly end: number;
  /** Where the slider's travel begins and ends; the image row begins after its mirrored part. */
  readonly from: number;
  readonly to: number;
  /** Given back at the end of the bar (special price, confidence), ≥ 0. */
  readonly back: number;
  /** Share of its group, 0…1. */
  readonly weight: number;
}

const WEIGHTS: Readonly<Record<RatingId, ParameterId>> = {
  productValue: 'productWeight',
  serviceValue: 'serviceWeight',
  personnelValue: 'personnelWeight',
  imageValue: 'imageWeight',
  moneyCost: 'moneyWeight',
  timeCost: 'timeWeight',
  energyCost: 'energyWeight',
  psychicCost: 'psychicWeight',
};
const VALUES = RATING_IDS.slice(0, 4);
const COSTS = RATING_IDS.slice(4);

/** The weight of a row inside its group, 0…1; a group of zeros counts as equal weights. */
export function weightOf(id: RatingId, inputs: Inputs): number {
  const group = VALUES.includes(id) ? VALUES : COSTS;
  let sum = 0;
  for (const other of group) sum += inputs[WEIGHTS[other]];
  return sum > 0 ? inputs[WEIGHTS[id]] / sum : 1 / group.length;
}

/** The eight rows in drawing order; each begins where the last one ended. */
export function rows({ inputs, result }: State): readonly Row[] {
  let run = 0;
  return RATING_IDS.map((id) => {
    const sign = VALUES.includes(id) ? 1 : -1;
    const weight = weightOf(id, inputs);
    const start = run;
    const end = run + result.valueBars[id];
    const back =
      id === 'moneyCost' ? result.valueBars.specialPrice : id === 'psychicCost' ? result.valueBars.confidence : 0;
    // The image row first repeats what product, service and people already say; only the rest can be moved.
    const own = id === 'imageValue' ? weight * (1 - inputs.imageHalo) : weight;
    const from = id === 'imageValue' ? end - own * inputs.imageValue : start;
    const to = from + sign * own * 100 * (sign > 0 ? 1 : inputs.costSensitivity);
    run = end + back;
    return { id, sign, start, end, from, to, back, weight };
  });
}

/** Room that every bar and every slider's full travel needs on the point axis. */
export function extent(list: readonly Row[]): readonly [number, number] {
  let low = -6;
  let high = 20;
  for (const row of list) {
    low = Math.min(low, row.to, row.end);
    high = Math.max(high, row.to, row.end);
  }
  // In steps of four points, so that the axis seldom has to move at all.
  return [Math.floor((low - 1.5) / 4) * 4, Math.ceil((high + 1) / 4) * 4];
}

export interface Printed {
  readonly rows: Readonly<Record<RatingId, number>>;
  readonly back: Readonly<Partial<Record<RatingId, number>>>;
  readonly total: number;
  readonly delivered: number;
}

/** The numbers as printed, in tenths of a point, such that they add up (largest remainder). */
export function printed(result: Result): Printed {
  const bars = result.valueBars;
  const total = rounded(result.totalCustomerValue);
  const delivered = rounded(result.deliveredValue);
  const gets = largestRemainder(
    VALUES.map((id) => bars[id]),
    total,
  );
  const gives = largestRemainder(
    [...COSTS.map((id) => bars[id]), bars.specialPrice, bars.confidence],
    delivered - total,
  );
  const list = {} as Record<RatingId, number>;
  VALUES.forEach((id, i) => (list[id] = gets[i] ?? 0));
  COSTS.forEach((id, i) => (list[id] = Math.abs(gives[i] ?? 0)));
  return { rows: list, back: { moneyCost: gives[4] ?? 0, psychicCost: gives[5] ?? 0 }, total, delivered };
}
