import { RATING_IDS, type RatingId } from '../model/alternatives';
import type { Result } from '../model/evaluate';
import { largestRemainder, rounded } from './format';

const VALUES = RATING_IDS.slice(0, 4);
const COSTS = RATING_IDS.slice(4);

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
