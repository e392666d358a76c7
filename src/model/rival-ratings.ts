import { RATING_IDS, type RatingId, type Ratings } from './alternatives';
import { improved } from './emergent-curve';
import type { Inputs } from './settle';
import { deliveredValueOf } from './value';

const HALVINGS = 60;

/**
 * Eight ratings for an offer of a given delivered value: our own, all better or worse by one common number of points,
 * each kept on its scale 0…100.
 * @param goal delivered value in points
 * @returns the ratings, and the delivered value they give: the goal, or the nearest that the ends of the scale allow
 */
export const ratingsWorth = (
  inputs: Inputs,
  goal: number,
): { readonly ratings: Ratings; readonly deliveredValue: number } => {
  const at = (points: number) => {
    const offer = improved(inputs, points);
    const ratings = Object.fromEntries(RATING_IDS.map((id) => [id, offer[id]])) as Record<RatingId, number>;
    return { ratings, deliveredValue: deliveredValueOf({ ratings, availability: 1, copies: 1 }, inputs) };
  };
  let low = -100;
  let high = 100;
  if (at(low).deliveredValue >= goal) return at(low);
  if (at(high).deliveredValue <= goal) return at(high);
  for (let halving = 0; halving < HALVINGS; halving += 1) {
    const middle = (low + high) / 2;
    if (at(middle).deliveredValue < goal) low = middle;
    else high = middle;
  }
  return at((low + high) / 2);
};
