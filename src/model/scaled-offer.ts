import { RATING_IDS, type RatingId } from './alternatives';
import { numbers } from './arithmetic';
import type { Inputs } from './settle';
import { deliveredValue } from './value';

/** What customers get, or what they give. */
export type Side = 'value' | 'cost';
const RATINGS: Readonly<Record<Side, readonly RatingId[]>> = {
  value: RATING_IDS.slice(0, 4),
  cost: RATING_IDS.slice(4),
};

/** Total value or total cost in points. */
const totalOf = (side: Side, inputs: Inputs): number => {
  const { totalValue, totalCost } = deliveredValue(numbers, inputs);
  return side === 'value' ? totalValue : totalCost;
};

/** Points that one point of each rating is worth: both totals are linear in the ratings. */
function yields(side: Side, inputs: Inputs): ReadonlyMap<RatingId, number> {
  const none = Object.fromEntries(RATINGS[side].map((id) => [id, 0]));
  return new Map(RATINGS[side].map((id) => [id, totalOf(side, { ...inputs, ...none, [id]: 1 })] as const));
}

/** The largest total that scaling can reach, in points: what is rated nil stays nil, unless everything is. */
export function mostOf(side: Side, inputs: Inputs): number {
  const nil = RATINGS[side].every((id) => inputs[id] <= 0);
  let most = 0;
  for (const [id, points] of yields(side, inputs)) if (nil || inputs[id] > 0) most += points * 100;
  return most;
}

/**
 * The four values, or the four costs, scaled by one factor so that together they give a number of points; equal
 * ratings when all are nil. One that reaches 100 stays there and the others take up what is missing.
 * @param goal total value or total cost, points
 * @returns ratings 0…100, to a tenth
 */
export function scaledOffer(side: Side, goal: number, inputs: Inputs): Partial<Record<RatingId, number>> {
  const worth = yields(side, inputs);
  const ids = RATINGS[side];
  const onScale = (rating: number) => Math.min(100, Math.max(0, Math.round(rating * 10) / 10));
  const changes: Partial<Record<RatingId, number>> = {};
  if (ids.every((id) => inputs[id] <= 0)) {
    const most = mostOf(side, inputs);
    for (const id of ids) changes[id] = most > 0 ? onScale((100 * goal) / most) : inputs[id];
    return changes;
  }
  let free = ids;
  let rest = goal;
  for (let round = 0; round < ids.length && free.length > 0; round += 1) {
    const sum = free.reduce((all, id) => all + (worth.get(id) ?? 0) * inputs[id], 0);
    if (sum <= 0) break;
    const factor = Math.max(0, rest) / sum;
    const full = free.filter((id) => inputs[id] * factor > 100);
    for (const id of free) changes[id] = onScale(inputs[id] * factor);
    if (full.length === 0) break;
    for (const id of full) rest -= (worth.get(id) ?? 0) * 100;
    free = free.filter((id) => !full.includes(id));
  }
  return changes;
}
